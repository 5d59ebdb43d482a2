import { countryOfDomain } from '../readers.js';
import { companyByLogo, lineAfterLogoName } from '../place-text.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

const TITLE = '[data-at="job-item-title"], h2 a[href*="--"]';

export const stepstone: JobSite = {
  id: 'stepstone',
  name: 'StepStone',
  hosts: ['*.stepstone.de', '*.stepstone.at', '*.stepstone.be', '*.stepstone.nl'],
  kind: 'board',
  checked: '2026-11-21',
  urls: shapes({
    detail: [/--(\d{5,12})(?:-inline)?\.html$/],
    list: [/^\/(?:[a-z]{2}\/)?(?:jobs|work|emplois|vacatures)(?:\/|$)/, /^\/stellenangebote\//],
  }),
  lists: [
    {
      cards: 'article[data-at="job-item"], article[id^="job-item-"]',
      id: ({ root }) => /^job-item-(\d+)$/.exec(root.getAttribute('id') ?? '')?.[1],
      title: TITLE.split(', '),
      company: ['[data-at="job-item-company-name"]', companyByLogo],
      location: ['[data-at="job-item-location"]', lineAfterLogoName],
      workplace: '[data-at="job-item-work-from-home"]',
      payText: '[data-at="job-item-salary-info"]',
      url: TITLE.split(', ').map((selector) => `${selector}@href`),
      anchor: TITLE,
    },
  ],
  details: [
    {
      title: ['[data-at="header-job-title"]', 'h1'],
      company: ['[data-at="metadata-company-name"]', '[data-at="header-company-name"]'],
      location: ['[data-at="metadata-location"]', 'ld'],
      workplace: '[data-at="metadata-work-from-home"]',
      employmentType: '[data-at="metadata-contract-type"]',
      payText: '[data-at="metadata-salary"]',
      description: ['[data-at^="section-text-"]', '[data-at="job-ad-content"]', '.js-app-ld-ContentBlock'],
    },
  ],
  country: countryOfDomain(null),
};
