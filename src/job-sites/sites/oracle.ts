import { companyInHost, inTabTitle, labelled, meta, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

export const oracle: JobSite = {
  id: 'oracle',
  name: 'Oracle Recruiting',
  hosts: ['*.oraclecloud.com'],
  kind: 'employer-system',
  checked: '2026-11-21',
  marks: 'base[data-apibaseurl][data-sitenumber]',
  paths: ['/hcmUI/CandidateExperience/*'],
  urls: shapes({
    detail: [/\/sites\/[^/]+\/(?:jobs\/preview|job|requisitions\/preview)\/(\w{2,20})/],
    list: [/\/sites\/[^/]+\/(?:jobs|requisitions)\/?$/],
    other: 'maybe',
  }),
  lists: [
    {
      cards: '.job-tile, [data-qa="searchResultItem"], li:has(a.job-list-item__link)',
      id: ({ root }) =>
        /\/(?:job|preview)\/(\w{2,20})/.exec(root.querySelector('a[href]')?.getAttribute('href') ?? '')?.[1],
      title: ['.job-tile__title', '.job-list-item__title', 'h2', 'h3'],
      company: [meta('og:site_name'), companyInHost],
      location: ['.job-list-item__job-info-value', '[class*="location"]', '.job-tile__subheader'],
      url: 'a@href',
    },
  ],
  details: [
    {
      title: ['.job-details__title', 'h1.heading', 'ld', 'h1'],
      company: [meta('og:site_name'), 'ld', inTabTitle(/ [-|] ([^-|]{2,60})$/)],
      location: [
        labelled('.job-meta__item', '.job-meta__title', '.job-meta__subitem, .job-meta__pin-item', /location/i),
        '.job-details__subtitle',
        'ld',
      ],
      payText: [
        labelled('.job-meta__item', '.job-meta__title', '.job-meta__subitem', /salary|pay/i),
        payIn('.job-meta__subitem'),
      ],
      description: ['.job-details__description-content'],
    },
  ],
};
