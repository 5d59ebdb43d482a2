import { before, companyInPath, inTabTitle, nameOfSlug } from '../readers.js';
import { asList, at, scriptValue, textAt } from '../data.js';
import { placeNearTitle } from '../place-text.js';
import { shapes } from '../shapes.js';
import type { JobSite, StatePosting } from '../site.js';
import { readableText } from '../text.js';

export const paylocity: JobSite = {
  id: 'paylocity',
  name: 'Paylocity',
  hosts: ['recruiting.paylocity.com'],
  kind: 'employer-system',
  checked: '2026-11-21',
  urls: shapes({
    detail: [/^\/recruiting\/jobs\/(?:Details|Apply)\/(\d{3,10})/i],
    list: [/^\/recruiting\/jobs\/(?:All|List)\//i],
  }),
  lists: [
    {
      cards: '.job-listing-job-item, .job-item',
      id: ({ root }) =>
        /\/Details\/(\d+)/i.exec(root.querySelector('a[href*="/Details/"]')?.getAttribute('href') ?? '')?.[1],
      title: ['.job-item-title a', 'a[href*="/Details/"]'],
      company: ['.job-listing-company', companyInPath(4)],
      location: ['.job-item-location', '.location-column span'],
      url: 'a[href*="/Details/"]@href',
    },
  ],
  details: [
    {
      title: ['.job-preview-title span', '.job-preview-title', inTabTitle(/ - (.+)$/)],
      company: [
        'ld',
        ({ page, title }) =>
          title !== null && page.doc.title.endsWith(` - ${title}`) ? page.doc.title.slice(0, -title.length - 3) : null,
        { from: 'url', read: ({ page }) => nameOfSlug(/\/Details\/\d+\/([^/]+)/i.exec(page.url.pathname)?.[1]) },
      ],
      location: [
        'a[href*="maps.google"], a[href*="google.com/maps"]',
        ({ root }) => before(root.querySelector('.preview-location, .job-preview-location')?.textContent, /•/),
        placeNearTitle,
        'ld',
      ],
      description: ({ root }) => {
        // Headings and texts alternate; the first ("Job Type") is no part of the text.
        const box = root.querySelector('.job-preview-details');
        if (!box) return null;
        const texts = [...box.children].filter(
          (child) =>
            child.localName === 'div' && !/job-listing-header|mobile-apply|vertical-padding/.test(child.className),
        );
        return texts.map((child) => readableText(child)).join('\n');
      },
    },
  ],
  state: (page) =>
    asList(at(scriptValue(page.doc, 'window.pageData'), 'Jobs')).flatMap((job): StatePosting[] => {
      const id = textAt(job, 'JobId');
      return id === null || page.shape.kind === 'detail'
        ? []
        : [
            {
              id,
              title: textAt(job, 'JobTitle'),
              location: textAt(job, 'LocationName'),
              url: `/recruiting/jobs/Details/${id}`,
            },
          ];
    }),
};
