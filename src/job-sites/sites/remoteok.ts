import { allOf, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

export const remoteok: JobSite = {
  id: 'remoteok',
  name: 'Remote OK',
  hosts: ['*.remoteok.com', 'remoteok.io'],
  kind: 'board',
  checked: '2026-11-21',
  urls: shapes({
    detail: [/^\/remote-jobs\/(?:[^/]*-)?(\d{3,10})\/?$/],
    list: [/^\/?$/, /^\/remote-[\w+-]+-jobs/, /^\/remote-jobs\/?$/],
  }),
  lists: [
    {
      cards: '#jobsboard tr.job, #jobsboard tr[data-id][data-url]',
      // Rows below the fold are empty until they are scrolled to.
      skip: (row) => row.classList.contains('placeholder') || row.querySelector('[itemprop="title"], h2') === null,
      id: ['@data-id', ({ root }) => /-(\d{3,10})$/.exec(root.getAttribute('data-url') ?? '')?.[1]],
      title: ['[itemprop="title"]', 'h2'],
      company: ['[itemprop="hiringOrganization"] [itemprop="name"]', 'h3'],
      location: [
        ({ root }) =>
          [...root.querySelectorAll('.location')]
            .map((e) => e.textContent.trim())
            .filter((t) => !/[$€£]|💰|⏰|contractor/i.test(t))
            .join(', '),
      ],
      workplace: () => 'Remote',
      payText: payIn('.location'),
      url: ['@data-url', '@data-href', 'a[itemprop="url"]@href'],
      anchor: 'h2',
    },
  ],
  details: [
    {
      title: ['h1', '[itemprop="title"]', 'h2[itemprop="title"]', 'ld'],
      company: ['ld', '[itemprop="hiringOrganization"] [itemprop="name"]'],
      location: [allOf('.location', ', '), 'ld'],
      workplace: () => 'Remote',
      payText: payIn('.location, .salary'),
      description: ['.description .markdown, .description .html', '.expandContents .description', '.description', 'ld'],
    },
  ],
};
