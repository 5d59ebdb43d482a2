import { allOf, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

export const careerbuilder: JobSite = {
  id: 'careerbuilder',
  name: 'CareerBuilder',
  hosts: ['*.careerbuilder.com'],
  kind: 'board',
  checked: '2026-11-21',
  floorOnly: true,
  urls: shapes({
    detail: [/^\/job\/([A-Z0-9]{8,30})/, /^\/job-details\/[^/]*--([0-9a-f-]{8,40})/i],
    list: [/^\/jobs/],
    open: ['job_did'],
  }),
  lists: [
    {
      cards: '[data-job-did], .data-results-content-parent',
      skip: (card) => card.parentElement?.closest('[data-job-did]') != null,
      id: ['@data-job-did', '[data-job-did]@data-job-did'],
      title: ['.data-results-title', 'h2', 'h3'],
      company: '.data-details span:nth-child(1)',
      location: '.data-details span:nth-child(2)',
      employmentType: '.data-details span:nth-child(3)',
      payText: payIn('.data-results-content .block, [class*="salary"]'),
      url: 'a[href*="/job/"]@href',
    },
  ],
  details: [
    {
      title: ['.jdp_title_header', '[class*="jdp_title"]', 'h1', 'ld'],
      company: ['.data-details span:nth-child(1)', 'ld'],
      location: ['.data-details span:nth-child(2)', 'ld'],
      payText: [payIn('#cb-salcom-info, [class*="salary"]'), allOf('#cb-salcom-info .block')],
      description: ['#jdp_description', '.jdp-description-details', 'ld'],
    },
  ],
  country: () => 'US',
};
