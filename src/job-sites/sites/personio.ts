import { companyInHost, idInHref, inTabTitle, meta } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

export const personio: JobSite = {
  id: 'personio',
  name: 'Personio',
  hosts: ['*.jobs.personio.de', '*.jobs.personio.com'],
  kind: 'employer-system',
  checked: '2026-11-21',
  floorOnly: true,
  urls: shapes({ detail: [/^\/job\/(\d{3,12})/], list: [/^\/?$/] }),
  lists: [
    {
      cards: 'a[href*="/job/"]',
      id: idInHref('a', /\/job\/(\d{3,12})/),
      title: ['h3', 'h2', '[class*="title"]', '.jb-title'],
      company: [meta('og:site_name'), inTabTitle(/(?:Jobs|Karriere|Careers) (?:at|bei) (.+)$/), companyInHost],
      location: ['[class*="location"]', '[class*="office"]', 'p'],
      url: '@href',
    },
  ],
  details: [
    {
      title: ['ld', 'h1'],
      company: ['ld', meta('og:site_name'), companyInHost],
      location: ['ld', '[class*="office"]', '[class*="location"]'],
      description: ['ld', '[class*="description"]', 'main'],
    },
  ],
};
