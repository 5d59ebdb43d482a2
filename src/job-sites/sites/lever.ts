import { companyInPath, idInHref, inTabTitle, payIn, tabHeading } from '../readers.js';
import { placeNearTitle } from '../place-text.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';
import { textLines } from '../text.js';

const ID = /\/([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/;

export const lever: JobSite = {
  id: 'lever',
  name: 'Lever',
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  kind: 'employer-system',
  checked: '2026-11-21',
  urls: shapes({ detail: [/^\/[^/]+\/([0-9a-f]{8}-[0-9a-f-]{27})/], list: [/^\/[^/]+\/?$/] }),
  lists: [
    {
      cards: '.posting[data-qa-posting-id], .posting',
      id: ['@data-qa-posting-id', idInHref('a[href]', ID)],
      title: [
        '[data-qa="posting-name"]',
        'h5',
        ({ root }) => textLines(root.querySelector('a.posting-title') ?? root)[0],
      ],
      company: ['.main-header-logo img@alt', inTabTitle(/^(.+?)(?: jobs)?$/i), companyInPath(0)],
      location: ['.posting-categories .location', '.sort-by-location'],
      workplace: ['.workplaceTypes', '.posting-categories'],
      employmentType: '.commitment',
      url: ['a.posting-title@href', 'a@href'],
    },
  ],
  details: [
    {
      root: ['.posting-page', '.content-wrapper', 'body'],
      title: ['.posting-headline h2', '[data-qa="posting-name"]', tabHeading, inTabTitle(/ - (.{2,200})$/), 'h2'],
      company: [
        ({ page, title }) => {
          const tab = page.doc.title;
          const end = title === null ? -1 : tab.lastIndexOf(` - ${title}`);
          return end > 0 ? tab.slice(0, end) : null;
        },
        ({ page }) =>
          page.doc
            .querySelector('.main-header-logo img[alt]')
            ?.getAttribute('alt')
            ?.replace(/ logo$/i, ''),
        'ld',
        companyInPath(0),
      ],
      location: ['.posting-categories .location', '.sort-by-location', '.location', placeNearTitle],
      workplace: ['.posting-categories .workplaceTypes', '.workplaceTypes'],
      employmentType: '.posting-categories .commitment',
      payText: ['[data-qa="salary-range"]', payIn('[class*="salary"]')],
      description: [
        '.section.page-centered:not(.posting-header):not(.last-section-apply)',
        '[data-qa="job-description"], [data-qa="posting-requirements"], [data-qa="closing-description"]',
      ],
    },
  ],
};
