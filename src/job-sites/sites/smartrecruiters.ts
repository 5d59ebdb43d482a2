import { companyInPath, idInHref, labelled, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

export const smartrecruiters: JobSite = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  hosts: ['jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
  kind: 'employer-system',
  checked: '2026-11-21',
  urls: shapes({ detail: [/^\/[^/]+\/(\d{6,20})(?:-|\/|$)/], list: [/^\/[^/]+\/?$/] }),
  lists: [
    {
      cards: '.opening-job, li.job, .js-job',
      id: idInHref('a[href]', /\/(\d{6,20})(?:-|\/|$)/),
      title: ['h4', '.job-title', 'a'],
      company: ['.company-name', companyInPath(0)],
      location: ['.job-location', ({ root }) => root.closest('.opening')?.querySelector('.opening-title')?.textContent],
      url: 'a@href',
    },
  ],
  details: [
    {
      title: ['h1.job-title', '[itemprop="title"]', 'h1'],
      company: [
        '[itemprop="hiringOrganization"] meta[itemprop="name"]@content',
        '[itemprop="hiringOrganization"] [itemprop="name"]',
        'ld',
        companyInPath(0),
      ],
      location: ['spl-job-location@formattedaddress', '[itemprop="jobLocation"] [itemprop="address"]', 'ld'],
      workplace: 'spl-job-location@workplacetype',
      employmentType: '[itemprop="employmentType"]',
      payText: [labelled('li.job-detail', 'b, strong, span', 'span:last-child', /salary|pay/i), payIn('li.job-detail')],
      description: ['[itemprop="description"]', '.job-sections', '.job-section'],
    },
  ],
};
