import { idInHref, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

export const reed: JobSite = {
  id: 'reed',
  name: 'Reed',
  hosts: ['*.reed.co.uk'],
  kind: 'board',
  checked: '2026-11-21',
  urls: shapes({ detail: [/^\/jobs\/[^/]+\/(\d{5,12})\/?$/], list: [/^\/jobs(?:\/[^/]*)?\/?$/] }),
  lists: [
    {
      cards: 'article[data-qa="job-card"], article[data-id^="job"]',
      id: [
        ({ root }) => /(\d{5,12})/.exec(root.getAttribute('data-id') ?? '')?.[1],
        idInHref('a[href*="/jobs/"]', /\/(\d{5,12})(?:[/?#]|$)/),
      ],
      title: ['[data-qa="job-card-title"]', 'h2'],
      company: ['[data-qa="job-posted-by"] a', '[data-qa="job-posted-by"]'],
      location: '[data-qa="job-metadata-location"]',
      payText: '[data-qa="job-metadata-salary"]',
      url: ['[data-qa="job-card-title"]@href', 'a[href*="/jobs/"]@href'],
      anchor: '[data-qa="job-card-title"]',
    },
  ],
  details: [
    {
      title: ['[data-qa="job-title"]', 'h1', 'ld'],
      company: ['[data-qa="job-posted-by"] a', '[data-qa="companyLink"]', 'ld'],
      location: ['[data-qa="job-location"]', '[data-qa="job-metadata-location"]', 'ld'],
      payText: ['[data-qa="job-salary"]', '[data-qa="job-metadata-salary"]', payIn('[data-qa*="salary"]')],
      description: ['[data-qa="job-description"]', '[itemprop="description"]', 'ld'],
    },
  ],
  country: () => 'GB',
};
