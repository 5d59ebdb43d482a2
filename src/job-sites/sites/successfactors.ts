import { idInHref, meta, metaContent } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

const JOB = /\/job\/[^/]+\/(\d{5,14})/;

/** Mostly on employers' own domains; found by the vendor's files and attributes. */
export const successfactors: JobSite = {
  id: 'successfactors',
  name: 'SAP SuccessFactors',
  hosts: ['*.successfactors.com', '*.successfactors.eu', '*.jobs2web.com'],
  kind: 'employer-system',
  checked: '2026-11-21',
  marks:
    'script[src*="rmkcdn.successfactors.com"], link[href*="rmkcdn.successfactors.com"], [data-careersite-propertyid]',
  urls: shapes({
    detail: [/\/job\/[^/]+\/(\d{5,14})\/?$/],
    detailParams: ['career_job_req_id'],
    list: [/^\/(?:search|tile-search-results|go\/)/],
  }),
  lists: [
    {
      // Tiles stand three times, for three widths of window; the id tells.
      cards: 'li.job-tile, tr.data-row',
      id: [({ root }) => /job-id-(\d+)/.exec(root.className)?.[1], idInHref('a.jobTitle-link', JOB)],
      title: ['a.jobTitle-link', '.jobTitle'],
      company: [meta('og:site_name'), ({ page }) => / at (.{2,80}?)(?: \||$)/.exec(page.doc.title)?.[1]],
      location: ['.jobLocation', '.section-field.location div:last-child', '.location'],
      datePosted: '.jobDate',
      url: ['@data-url', 'a.jobTitle-link@href'],
    },
  ],
  details: [
    {
      title: [
        '[data-careersite-propertyid="title"]',
        '[itemprop="title"]',
        ({ page }) =>
          page.doc.querySelector('#careerform h1, h1')?.textContent.replace(/\s{0,9}\(\d{2,8}\)\s{0,9}$/, ''),
      ],
      company: ['[itemprop="hiringOrganization"]@content', ({ page }) => metaContent(page.doc, 'og:site_name')],
      location: [
        '[data-careersite-propertyid="location"]',
        '[data-careersite-propertyid="city"]',
        '.jobGeoLocation',
        'ld',
      ],
      datePosted: '[itemprop="datePosted"]@content',
      payText: '[data-careersite-propertyid="salary"]',
      description: [
        '.jobdescription',
        '[data-careersite-propertyid="description"]',
        '[itemprop="description"]',
        '.joqReqDescription',
      ],
    },
  ],
};
