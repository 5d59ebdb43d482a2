import { jsonLdItems } from '../json-ld.js';
import { countryOfDomain, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';
import { lineText, textLines } from '../text.js';

export const ziprecruiter: JobSite = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  hosts: ['*.ziprecruiter.com', '*.ziprecruiter.co.uk', '*.ziprecruiter.ca'],
  kind: 'board',
  checked: '2026-11-21',
  urls: shapes({
    detail: [/^\/job\/(?:[^/]+-)?([0-9a-f]{8,})\/?$/],
    detailParams: ['jid'],
    list: [/^\/jobs-search/, /^\/Jobs\//, /^\/candidate\/search/],
    open: ['lk'],
  }),
  lists: [
    {
      // Each job stands twice, for narrow and for wide windows; the id tells.
      cards: 'article[id^="job-card-"], .job_result_two_pane_v2 article, .job_result_two_pane article',
      idless: true,
      id: ({ root }) => /^job-card-(.{4,40})$/.exec(root.getAttribute('id') ?? '')?.[1],
      title: [
        ({ root }) =>
          /^View (.{1,300})$/.exec(
            root.querySelector('button[aria-label^="View "]')?.getAttribute('aria-label') ?? '',
          )?.[1],
        'h2',
        'h3',
      ],
      company: ['[data-testid="job-card-company"]', 'a[href^="/co/"]'],
      location: [
        ({ root }) => root.querySelector('[data-testid="job-card-location"]')?.closest('p')?.textContent,
        '[data-testid="job-card-location"]',
        ({ root }) => root.querySelector('a[href*="/jobs-search?location="]')?.closest('p')?.textContent,
      ],
      payText: payIn('p'),
      url: [
        {
          from: 'json-ld',
          // Cards have no link; the list of addresses in the page's data has the same order and names.
          read: ({ page, title, index }) => {
            const items = jsonLdItems(page.doc);
            if (items[index]?.name === title) return items[index].url;
            const same = items.filter((item) => item.name === title);
            return same.length === 1 ? same[0]?.url : null;
          },
        },
        'a[href*="jid="]@href',
      ],
      anchor: 'h2',
    },
  ],
  details: [
    {
      pane: true,
      root: [
        '[data-testid="right-pane"]',
        '[data-testid="job-details-scroll-container"]',
        '[data-testid="seo-job-page-two-pane"]',
        'main',
        'body:has(.whitespace-pre-line):not(:has(article))',
      ],
      title: 'h1, h2, h3',
      company: ['a[href^="/co/"]', 'a[href*="/co/"]'],
      location: [
        'a[href^="/co/"] ~ p',
        'a[href^="/co/"] ~ div p',
        '[data-testid="job-location"]',
        ({ root }) => {
          const employer = root.querySelector('a[href*="/co/"]');
          const lines = textLines(root);
          return employer && lines[lines.indexOf(lineText(employer)) + 1];
        },
      ],
      payText: ({ root }) => {
        for (const p of root.querySelectorAll('p, [data-testid*="salary"]')) {
          if (p.closest('.whitespace-pre-line')) break;
          const text = lineText(p);
          if (/[$£€]\s?\d/.test(text) && text.length < 80) return text;
        }
        return null;
      },
      description: ['.whitespace-pre-line', '.job_description', '.job-body'],
    },
  ],
  country: countryOfDomain('US'),
};
