import { companyInPath, idInHref, inTabTitle } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

const CODE = /\/j\/([A-Z0-9]{6,14})/;

export const workable: JobSite = {
  id: 'workable',
  name: 'Workable',
  hosts: ['apply.workable.com', 'jobs.workable.com'],
  kind: 'employer-system',
  checked: '2026-11-21',
  urls: shapes({ detail: [/\/j\/([A-Z0-9]{6,14})/, /^\/view\/([\w-]{8,40})\//], list: [/^\/[^/]+\/?$/, /^\/search/] }),
  lists: [
    {
      cards: '[data-ui="job"], [data-role="job-card"], li:has(> a[href*="/j/"])',
      id: [idInHref('a[href]', CODE), idInHref('a[href]', /\/view\/([\w-]{8,40})\//)],
      title: ['[data-ui="job-title"]', 'h2', 'h3'],
      company: ['[data-ui="company-name"]', inTabTitle(/^(.+?) - Current Openings$/), companyInPath(0)],
      location: '[data-ui="job-location"]',
      workplace: '[data-ui="job-workplace"]',
      url: 'a@href',
    },
  ],
  details: [
    {
      title: ['[data-ui="job-title"]', 'h1'],
      company: ['[data-ui="company-name"]', inTabTitle(/ - ([^-|]{2,80})$/), 'ld', companyInPath(0)],
      location: ['[data-ui="job-location"]', 'ld'],
      workplace: '[data-ui="job-workplace"]',
      employmentType: '[data-ui="job-type"]',
      description: [
        '[data-ui="job-breakdown-description-parsed-html"], [data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
      ],
    },
  ],
};
