import { companyInHost, idInHref, meta } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

export const recruitee: JobSite = {
  id: 'recruitee',
  name: 'Recruitee',
  hosts: ['*.recruitee.com'],
  kind: 'employer-system',
  checked: '2026-11-21',
  floorOnly: true,
  urls: shapes({ detail: [/^\/(?:[a-z]{2}\/)?o\/([\w-]{2,200})/], list: [/^\/?$/] }),
  lists: [
    {
      cards: '[data-testid="offer-list-grid"] > div, .job:has(a[href*="/o/"]), li:has(a[href*="/o/"])',
      id: idInHref('a[href*="/o/"]', /\/o\/([\w-]{2,200})/),
      title: ['a[href*="/o/"]'],
      company: [meta('og:site_name'), companyInHost],
      location: '[class*="location"]',
      url: 'a[href*="/o/"]@href',
    },
  ],
  details: [
    {
      title: ['ld', 'h1', 'h2'],
      company: ['ld', meta('og:site_name'), companyInHost],
      location: ['ld', '[class*="location"]'],
      description: ['ld', '[class*="description"]', 'main'],
    },
  ],
};
