import { allOf, idInHref, meta, metaContent } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

/** TalentBrew, now Radancy: under the employer's own name; found by the tags that its pages carry. */
export const radancy: JobSite = {
  id: 'radancy',
  name: 'Radancy (TalentBrew)',
  hosts: [],
  kind: 'employer-system',
  checked: '2026-11-21',
  marks: 'meta[name^="gtm_tbcn"], meta[name="job-tbcn-job-title"], script[src*="tbcdn.talentbrew.com"]',
  urls: shapes({
    detail: [/\/job\/[^/]+\/[^/]+\/\d{2,8}\/(\d{4,14})\/?$/],
    list: [/\/search-jobs/, /\/(?:location|category|employment)\/.{0,200}jobs/],
  }),
  lists: [
    {
      cards: '#search-results-list li:has(a[href*="/job/"])',
      id: ['a[data-job-id]@data-job-id', idInHref('a[href*="/job/"]', /\/(\d{4,14})\/?$/)],
      title: ['h2', 'h3', 'a'],
      company: [meta('og:site_name'), ({ page }) => metaContent(page.doc, 'gtm_tbcn_division')?.split(',')[1]],
      location: ['.job-location', '[class*="location"]'],
      url: 'a[href*="/job/"]@href',
    },
  ],
  details: [
    {
      // The only h1 is a slogan at times: the tag with the title goes before headings.
      title: [
        meta('job-tbcn-job-title'),
        meta('gtm_tbcn_jobtitle'),
        '[class*="job-title"]',
        'ld',
        '.job-description h1, h1',
      ],
      company: ['ld', ({ page }) => metaContent(page.doc, 'gtm_tbcn_division')?.split(',')[1], meta('og:site_name')],
      location: [
        allOf('[class*="job-info-location"], .job-location .job-info__value', '; '),
        ({ page }) => metaContent(page.doc, 'gtm_tbcn_location')?.split('~').join(', '),
        '.job-location',
        'ld',
      ],
      description: ['.ats-description', '.job-description'],
    },
  ],
};
