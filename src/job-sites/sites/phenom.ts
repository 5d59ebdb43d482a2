import { allOf, meta, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite, ReadFn } from '../site.js';

const LINK = 'a[data-ph-at-id="job-link"]';

const listed: ReadFn = (scope) =>
  allOf('.job-multi-locations li.location, [data-ph-at-id="job-multi-locations"] li')(scope);

/** Hosted under the employer's own name; found by the attributes that its pages carry. */
export const phenom: JobSite = {
  id: 'phenom',
  name: 'Phenom',
  hosts: [],
  kind: 'employer-system',
  checked: '2026-11-21',
  marks: '[data-ph-at-id], [data-ph-id][data-ph-at-widget-data-count]',
  urls: shapes({
    detail: [/\/job\/([A-Za-z0-9_-]{2,60})(?:\/[^/]*)?\/?$/],
    list: [/\/search-results/, /\/c\/[^/]+-jobs/, /-jobs\/?$/],
  }),
  lists: [
    {
      cards: '[data-ph-at-id="jobs-list-item"], li.jobs-list-item',
      id: [`${LINK}@data-ph-at-job-id-text`, '.jobId span:not(.sr-only)'],
      title: [`${LINK}@data-ph-at-job-title-text`, '.job-title', LINK],
      company: [meta('og:site_name'), ({ page }) => / at (.{2,80})$/.exec(page.doc.title)?.[1]],
      location: [listed, `${LINK}@data-ph-at-job-location-text`, '.job-location', '[data-ph-at-id="job-location"]'],
      workplace: ['[class*="workplace"]', '[class*="remote"]'],
      payText: payIn('[class*="salary"], [data-ph-at-id*="salary"]'),
      url: `${LINK}@href`,
      anchor: '.job-title',
    },
  ],
  details: [
    {
      title: ['[data-ph-at-id="job-title"]', '.job-title', 'h1.job-title', 'ld', 'h1'],
      company: [meta('og:site_name'), 'ld'],
      location: [listed, '[data-ph-at-id="job-location"]', '.job-info .job-location', '.job-location', 'ld'],
      payText: payIn('[data-ph-at-id*="salary"], .job-info [class*="salary"]'),
      description: [
        '[data-ph-at-id="jobdescription-text"]',
        '[data-ph-at-id="job-description-text"]',
        '.jd-info',
        '.job-description',
      ],
    },
  ],
  container: '[data-ph-at-id="jobs-list"], .jobs-list',
};
