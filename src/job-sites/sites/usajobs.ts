import { allOf, idInHref, labelled, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

export const usajobs: JobSite = {
  id: 'usajobs',
  name: 'USAJOBS',
  hosts: ['*.usajobs.gov'],
  kind: 'board',
  checked: '2026-11-21',
  urls: shapes({ detail: [/^\/(?:job|GetJob\/ViewDetails)\/(\d{6,12})/i], list: [/^\/search/i] }),
  jobUrl: (id) => `https://www.usajobs.gov/job/${id}`,
  lists: [
    {
      cards:
        '#search-results .page-section, #search-results > div:has(a[data-document-id]), .usajobs-search-result--core',
      id: ['a[data-document-id]@data-document-id', idInHref('a[href*="/job/"]', /\/job\/(\d{6,12})/i)],
      title: ['a[data-document-id]', 'h2'],
      company: ['.grid > div:first-child strong', '.usajobs-search-result--core__agency', 'h2 ~ p strong', 'strong'],
      location: ['.usajobs-search-result--core__location-link', '[class*="location"]', '.grid > div:first-child span'],
      payText: payIn('span.badge-secondary, [class*="salary"], li, span'),
      anchor: 'h2',
    },
  ],
  details: [
    {
      title: ['.usajobs-joa-banner__title', '#job-title', 'h1'],
      company: ['.usajobs-joa-banner__agency', '.usajobs-joa-banner__hiring-organization', '.usajobs-joa-banner__dept'],
      location: [
        '.usajobs-joa-locations__city',
        '[id*="location"] .usajobs-joa-summary__value',
        labelled(
          '.usajobs-joa-summary__item',
          '.usajobs-joa-summary__label',
          '.usajobs-joa-summary__value',
          /location/i,
        ),
      ],
      payText: [
        labelled('.usajobs-joa-summary__item', '.usajobs-joa-summary__label', '.usajobs-joa-summary__value', /salary/i),
        payIn('.usajobs-joa-summary__salary, .usajobs-joa-summary__value'),
      ],
      workplace: [
        labelled(
          '.usajobs-joa-summary__item',
          '.usajobs-joa-summary__label',
          '.usajobs-joa-summary__value',
          /remote|telework/i,
        ),
      ],
      employmentType: allOf('.usajobs-joa-summary__value--work-schedule'),
      description: [
        '#joa-summary, .usajobs-joa-section__body--summary, #joa-duties, #duties, #requirements, #joa-requirements, #qualifications',
        '.apply-joa-defaults',
        '.usajobs-joa',
      ],
    },
  ],
  country: () => 'US',
};
