import { idInHref, ownText, payIn } from '../readers.js';
import { placeNearTitle } from '../place-text.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

/** "Title, Company": the company is a link inside the heading. */
const HEADING = ':is([data-testid="job-title"], h1:has(> a))';

export const wttj: JobSite = {
  id: 'wttj',
  name: 'Welcome to the Jungle',
  hosts: ['*.welcometothejungle.com'],
  kind: 'board',
  checked: '2026-11-21',
  urls: shapes({
    detail: [/^\/(?:[a-z]{2}\/)?companies\/[^/]+\/jobs\/([^/]{3,300})\/?$/, /^\/jobs\/([\w-]{6,60})\/?$/],
    list: [/^\/(?:[a-z]{2}\/)?jobs\/?$/, /^\/(?:[a-z]{2}\/)?companies\/[^/]+\/jobs\/?$/],
  }),
  lists: [
    {
      cards: '[data-testid^="search-results-list-item"], li[data-object-id]',
      id: idInHref('a[href*="/jobs/"]', /\/jobs\/([^/?#]{3,300})/),
      title: ['h4', 'h3', 'h2'],
      company: ['img[alt]@alt', 'span'],
      location: ['[name="location"] + *', '[class*="location"]'],
      url: 'a[href*="/jobs/"]@href',
    },
  ],
  details: [
    {
      root: ['[data-testid="job-card-v2"]', 'main', 'body'],
      title: [
        ({ root }) => {
          const heading = root.querySelector(HEADING);
          return heading && (heading.querySelector('a') ? ownText(heading).replace(/,\s*$/, '') : heading.textContent);
        },
        '[data-testid="job-metadata-block"] h2, [data-testid="job-metadata-block"] h1',
      ],
      company: [`${HEADING} a`, '[data-testid="job-metadata-block"] a[href*="/companies/"]', 'ld'],
      location: [
        '[data-testid="job-locations"]',
        '[data-testid="job-metadata-block"] [name="location"] + *',
        'ld',
        placeNearTitle,
      ],
      workplace: ['[data-testid="job-locations"]', '[data-testid="job-metadata-block"]'],
      payText: [payIn('[data-testid="salary-section"], [data-testid="job-metadata-block"] span')],
      description: [
        '[data-testid="job-card-main"]',
        '[data-testid="job-section-description"], [data-testid="job-section-experience"], [data-testid="job-section-process"]',
      ],
    },
  ],
};
