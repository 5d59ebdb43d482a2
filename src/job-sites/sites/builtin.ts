import { afterTitle, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite, ReadFn } from '../site.js';
import { lineText } from '../text.js';

/** The text beside an icon: cards name their rows by pictures alone. */
const besideIcon =
  (icon: string): ReadFn =>
  ({ root }) => {
    const row = root.querySelector(`.${icon}`)?.parentElement;
    return row && (lineText(row) || (row.parentElement && lineText(row.parentElement)));
  };

export const builtin: JobSite = {
  id: 'builtin',
  name: 'Built In',
  hosts: [
    'builtin',
    'builtinseattle',
    'builtinnyc',
    'builtinsf',
    'builtinla',
    'builtinboston',
    'builtinaustin',
    'builtincolorado',
  ]
    .map((name) => `*.${name}.com`)
    .concat('*.builtinchicago.org'),
  kind: 'board',
  checked: '2026-11-21',
  urls: shapes({ detail: [/^\/job\/[^/]+\/(\d{3,12})\/?$/], list: [/^\/jobs(?:\/|$)/] }),
  lists: [
    {
      cards: '[data-id="job-card"]',
      id: [
        '[data-builtin-track-job-id]@data-builtin-track-job-id',
        ({ root }) =>
          /\/job\/[^/]+\/(\d+)/.exec(root.querySelector('a[href*="/job/"]')?.getAttribute('href') ?? '')?.[1],
      ],
      title: ['[data-id="job-card-title"]', 'h2'],
      company: ['[data-id="company-title"] span', '[data-id="company-title"]'],
      location: [besideIcon('fa-location-dot'), '[aria-label="Job locations"]@data-bs-title'],
      workplace: besideIcon('fa-house-building'),
      payText: besideIcon('fa-sack-dollar'),
      url: '[data-id="job-card-title"]@href',
      anchor: '[data-id="job-card-title"]',
    },
  ],
  details: [
    {
      root: ['.job-post-item', 'main'],
      ownId: ({ root }) => /^\d{3,12}$/.exec(root.getAttribute('id') ?? '')?.[0],
      title: ['h1 span', 'h1', 'h2, h3'],
      company: ['a[data-id="company-title"]', 'a[href*="/company/"]:not(.team-saying a)', 'ld', afterTitle(/^ - /)],
      location: [besideIcon('fa-location-dot'), 'ld'],
      workplace: besideIcon('fa-house-building'),
      payText: [besideIcon('fa-sack-dollar'), payIn('[class*="salary"]')],
      description: [
        '[id^="job-post-body-"], .full-size:not(.team-saying):has(> h2):not(:has(.team-saying))',
        '.html-parsed-content',
      ],
    },
  ],
  country: () => 'US',
};
