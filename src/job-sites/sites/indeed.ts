import { scriptValue, asList, textAt, at } from '../data.js';
import { countryOfSubdomain, ownText, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite, ReadFn, StatePosting } from '../site.js';
import { lineText, usable } from '../text.js';

const CARD = '.cardOutline, .result, .job_seen_beacon, [data-testid="slider_item"], li';
const PANE = '#jobsearch-ViewjobPaneWrapper, #vjs-container, .jobsearch-ViewJobLayout--embedded';

/** True for keys that count up digit by digit ("789abcdef0123456"): the page's bait for readers, not a job. */
function isBait(key: string): boolean {
  for (let i = 1; i < key.length; i += 1) {
    if ((Number.parseInt(key.charAt(i - 1), 16) + 1) % 16 !== Number.parseInt(key.charAt(i), 16)) return false;
  }
  return key.length > 8;
}

/** The heading without the words that Indeed adds for screen readers (" - job post", in any language). */
const paneTitle: ReadFn = ({ root }) => {
  const heading = root.querySelector('[data-testid="jobsearch-JobInfoHeader-title"], .jobsearch-JobInfoHeader-title');
  if (!heading) return null;
  const span = heading.querySelector('span');
  return (span && usable(ownText(span))) ?? lineText(heading).replace(/\s?[-–] job post$/i, '');
};

/** "Hybrid work in Cambridge, MA 02138", as cards say it. */
function placeOf(job: unknown): string | null {
  const place = textAt(job, 'formattedLocation');
  const model = at(job, 'remoteWorkModel', 'inlineText') === true ? textAt(job, 'remoteWorkModel', 'text') : null;
  return place !== null && model !== null ? `${model} in ${place}` : place;
}

export const indeed: JobSite = {
  id: 'indeed',
  name: 'Indeed',
  hosts: ['*.indeed.com'],
  kind: 'board',
  checked: '2026-11-21',
  urls: shapes({
    detailParams: ['jk'],
    list: [/^\/(?:m\/)?jobs\b/, /^\/q-/, /-jobs(?:\.html|-in-|$)/],
    open: ['vjk'],
  }),
  jobUrl: (id, page) => `https://${page.url.hostname}/viewjob?jk=${id}`,
  lists: [
    {
      cards: (page) => {
        const cards = new Set<Element>();
        for (const link of page.doc.querySelectorAll('a[data-jk]'))
          if (!link.closest(PANE)) cards.add(link.closest(CARD) ?? link);
        return cards;
      },
      skip: (card) =>
        card.closest('.result[aria-hidden="true"], li[aria-hidden="true"]') !== null ||
        card.querySelector(
          '.result[aria-hidden="true"], [aria-hidden="true"][tabindex="-1"] a[data-jk], a[data-jk][aria-hidden="true"]',
        ) !== null ||
        isBait(card.querySelector('a[data-jk]')?.getAttribute('data-jk') ?? ''),
      id: ['a[data-jk]@data-jk', '@data-jk'],
      title: ['span[id^="jobTitle-"]', 'a[data-jk] span[title]@title', '.jobTitle', 'a[data-jk]'],
      company: ['[data-testid="company-name"]', '.companyName'],
      location: ['[data-testid="text-location"]', '.companyLocation'],
      payText: [
        '[data-testid~="salary-snippet-container"]',
        '.salary-snippet-container',
        payIn('[data-testid^="attribute_snippet"], [class*="salary"], .metadataContainer li'),
      ],
      anchor: '.jobTitle',
    },
  ],
  details: [
    {
      root: [
        '#jobsearch-ViewjobPaneWrapper',
        '#vjs-container',
        '.jobsearch-ViewJobLayout--embedded',
        '.jobsearch-JobComponent',
        'body',
      ],
      ownId: [
        '[data-indeed-apply-jk]@data-indeed-apply-jk',
        ({ root }) =>
          /[?&]fromjk=([0-9a-f]{16})/.exec(root.querySelector('a[href*="fromjk="]')?.getAttribute('href') ?? '')?.[1],
      ],
      title: paneTitle,
      company: [
        '[data-testid="inlineHeader-companyName"]',
        '[data-company-name="true"]',
        '.jobsearch-InlineCompanyRating a',
      ],
      location: [
        '[data-testid="job-location"]',
        '[data-testid="inlineHeader-companyLocation"] > div',
        '[data-testid="inlineHeader-companyLocation"]',
        '[data-testid="jobsearch-JobInfoHeader-companyLocation"] > div',
        '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
      ],
      workplace: ({ root }) => {
        const places = root.querySelectorAll(
          '[data-testid="jobsearch-CompanyInfoContainer"], [data-testid*="companyLocation"], [data-testid="job-location"]',
        );
        return [...places].map((place) => lineText(place)).find((text) => /\b(?:remote|hybrid)\b/i.test(text));
      },
      payText: [
        payIn('#salaryInfoAndJobType span'),
        payIn('#salaryInfoAndJobType'),
        payIn('#jobDetailsSection [aria-label="Pay"] *, [data-testid$="-tile"]'),
      ],
      description: '#jobDescriptionText',
    },
  ],
  state: (page) => {
    const model = scriptValue(page.doc, 'window.mosaic.providerData["mosaic-provider-jobcards"]');
    return asList(at(model, 'metaData', 'mosaicProviderJobCardsModel', 'results')).flatMap((job): StatePosting[] => {
      const id = textAt(job, 'jobkey');
      if (id === null) return [];
      return [
        {
          id,
          title: textAt(job, 'displayTitle') ?? textAt(job, 'title'),
          company: textAt(job, 'company'),
          location: placeOf(job),
          payText: textAt(job, 'salarySnippet', 'text'),
          workplace: textAt(job, 'remoteWorkModel', 'text'),
        },
      ];
    });
  },
  country: countryOfSubdomain('US'),
};
