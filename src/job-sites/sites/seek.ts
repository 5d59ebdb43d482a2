import { at, scriptValue, textAt } from '../data.js';
import { idInHref } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

export const seek: JobSite = {
  id: 'seek',
  name: 'SEEK',
  hosts: ['*.seek.com.au', '*.seek.co.nz', '*.seek.com'],
  kind: 'board',
  checked: '2026-11-21',
  urls: shapes({ detail: [/^\/job\/(\d{5,12})/], list: [/-jobs(?:[-/]|$)/, /^\/jobs(?:[-/]|$)/], open: ['jobId'] }),
  jobUrl: (id, page) => `https://${page.url.hostname}/job/${id}`,
  lists: [
    {
      cards:
        '[data-testid="job-card"], [data-automation="normalJob"], [data-automation="premiumJob"], article[data-job-id]',
      skip: (card) => card.parentElement?.closest('[data-testid="job-card"], article[data-job-id]') != null,
      id: ['@data-job-id', '[data-job-id]@data-job-id', idInHref('a[href*="/job/"]', /\/job\/(\d{5,12})/)],
      title: ['[data-automation="jobTitle"]', 'h3'],
      company: ['[data-automation="jobCompany"]', '[data-automation="jobAdvertiser"]'],
      location: ['[data-automation="jobCardLocation"]', '[data-automation="jobLocation"]'],
      payText: '[data-automation="jobSalary"]',
      workplace: '[data-testid="work-arrangement"]',
      anchor: '[data-automation="jobTitle"]',
    },
  ],
  details: [
    {
      root: [
        '[data-automation="jobDetailsPage"]',
        '[data-automation="splitViewParentWrapper"] [data-automation="jobDetails"]',
        '[data-automation="detailsTitle"]',
        'body',
      ],
      ownId: ({ page, root }) =>
        page.shape.kind === 'detail'
          ? textAt(at(scriptValue(page.doc, 'window.SEEK_REDUX_DATA'), 'jobdetails', 'result', 'job'), 'id') ===
            page.shape.jobId
            ? page.shape.jobId
            : null
          : /\/job\/(\d{5,12})\/apply/.exec(
              root.querySelector('[data-automation="job-detail-apply"]')?.getAttribute('href') ?? '',
            )?.[1],
      title: '[data-automation="job-detail-title"]',
      company: '[data-automation="advertiser-name"]',
      location: '[data-automation="job-detail-location"]',
      payText: '[data-automation="job-detail-salary"]',
      employmentType: '[data-automation="job-detail-work-type"]',
      description: '[data-automation="jobAdDetails"]',
    },
  ],
  country: (url) =>
    /^nz\.|\.nz$/.test(url.hostname) ? 'NZ' : /\.au$|^au\.|^www\.seek\.com$/.test(url.hostname) ? 'AU' : null,
};
