import { companyInHost, idInHref, meta } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

export const teamtailor: JobSite = {
  id: 'teamtailor',
  name: 'Teamtailor',
  hosts: ['*.teamtailor.com'],
  kind: 'employer-system',
  checked: '2026-11-21',
  floorOnly: true,
  marks: 'script[src*="teamtailor-cdn.com"], link[href*="teamtailor-cdn.com"]',
  urls: shapes({
    detail: [/^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?jobs\/(\d{3,12})/],
    list: [/^\/(?:[a-z]{2}(?:-[A-Z]{2})?\/)?jobs\/?$/],
  }),
  lists: [
    {
      cards: '#jobs_list_container li, li:has(a[href*="/jobs/"])',
      id: idInHref('a[href*="/jobs/"]', /\/jobs\/(\d{3,12})/),
      title: 'a[href*="/jobs/"]',
      company: [meta('og:site_name'), companyInHost],
      // "Department · Place · Hybrid" in one line under the link.
      location: ({ root }) => root.querySelector('a[href*="/jobs/"] ~ *, span + div')?.textContent.split('·')[1],
      workplace: ({ root }) => root.querySelector('a[href*="/jobs/"] ~ *')?.textContent,
      url: 'a[href*="/jobs/"]@href',
    },
  ],
  details: [
    {
      title: ['ld', 'h1'],
      company: ['ld', meta('og:site_name'), companyInHost],
      location: ['ld'],
      description: ['[data-controller*="job-ad"] .prose', 'ld', '.prose'],
    },
  ],
};
