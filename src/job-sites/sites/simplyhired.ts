import { countryOfDomain, idInHref } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

export const simplyhired: JobSite = {
  id: 'simplyhired',
  name: 'SimplyHired',
  hosts: ['*.simplyhired.com', '*.simplyhired.co.uk', '*.simplyhired.ca', '*.simplyhired.com.au'],
  kind: 'board',
  checked: '2026-11-21',
  urls: shapes({ detail: [/^\/job\/([\w-]{10,120})\/?$/], list: [/^\/search/], open: ['job', 'selectedJob'] }),
  jobUrl: (id, page) => `https://${page.url.hostname}/job/${id}`,
  lists: [
    {
      cards: '[data-testid="searchSerpJob"]',
      id: ['@data-jobkey', '[data-jobkey]@data-jobkey', idInHref('a[href*="/job/"]', /\/job\/([\w-]{10,120})/)],
      title: ['[data-testid="searchSerpJobTitle"]', 'h2'],
      company: '[data-testid="companyName"]',
      location: '[data-testid="searchSerpJobLocation"]',
      payText: ['[data-testid="salaryChip-0"]', '[data-testid^="searchSerpJobSalary"]', '[data-testid^="salaryChip"]'],
      anchor: '[data-testid="searchSerpJobTitle"]',
    },
  ],
  details: [
    {
      root: ['[data-testid="viewJobBodyContainer"]', 'aside', 'main', 'body'],
      title: '[data-testid="viewJobTitle"]',
      company: ['[data-testid="viewJobCompanyName"] span', '[data-testid="viewJobCompanyName"]'],
      location: '[data-testid="viewJobCompanyLocation"]',
      payText: '[data-testid="viewJobBodyJobCompensation"]',
      description: '[data-testid="viewJobBodyJobFullDescriptionContent"]',
    },
  ],
  country: countryOfDomain('US'),
};
