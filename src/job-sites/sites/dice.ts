import { allOf, idInHref, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite, ReadFn } from '../site.js';
import { lineText } from '../text.js';

const ID = /\/job-detail\/([0-9a-f-]{36})/i;
const TITLE = '[data-testid="job-search-job-detail-link"]';

/** A card's line of place and age; its other texts are long. */
const place: ReadFn = ({ root }) =>
  [...root.querySelectorAll('.content > span p, [role="main"] p')]
    .map((p) => lineText(p))
    .find((text) => text.length < 70 && !/^(?:\W*|today|yesterday|posted .+|.+ ago|easy apply)$/i.test(text));

export const dice: JobSite = {
  id: 'dice',
  name: 'Dice',
  hosts: ['*.dice.com'],
  kind: 'board',
  checked: '2026-11-21',
  urls: shapes({ detail: [/^\/job-detail\/([0-9a-f-]{36})/i], list: [/^\/jobs(?:\/|$)/], open: ['selectedJobId'] }),
  jobUrl: (id) => `https://www.dice.com/job-detail/${id}`,
  lists: [
    {
      cards: '[data-testid="job-card"], [data-job-guid], dhi-search-card',
      id: ['@data-job-guid', idInHref('a[href*="/job-detail/"]', ID)],
      title: [TITLE, 'a[href*="/job-detail/"][aria-label]:not([aria-label^="View Details"])', 'h5'],
      company: [
        'a[href*="/company-profile/"] p',
        '.logo p',
        '.header p',
        'a[href*="/company-profile/"] img@alt',
        'p:not([role="main"] p)',
      ],
      location: place,
      payText: ['[id="salary-label"]', payIn('.box p')],
      employmentType: '[id="employmentType-label"]',
      anchor: TITLE,
    },
  ],
  details: [
    {
      root: ['[data-testid="job-details-panel"]', 'main', 'body'],
      title: ['[data-testid="job-detail-header-card"] h1', '[data-cy="jobTitle"]', 'h1'],
      company: [
        'a[data-wa-click="djv-job-company-profile-click"]',
        '[data-testid="job-detail-header-card"] a[href*="/company-profile/"]',
        '[data-cy="companyNameLink"], [data-cy="companyNameNoLink"]',
      ],
      location: ['[data-cy="location"]', '[data-testid="job-detail-header-card"] [data-testid*="location"]', 'ld'],
      workplace: allOf('.SeuiInfoBadge, [data-cy="locationDetails"]', ' '),
      payText: [payIn('.SeuiInfoBadge, [data-cy="payDetails"], [data-testid="job-detail-header-card"] span')],
      description: [
        '[class*="job-detail-description-module"][class*="jobDescription"]',
        '[data-testid="jobDescriptionHtml"]',
        '#jobDescription',
        '[data-cy="jobDescription"]',
      ],
    },
  ],
  country: () => 'US',
};
