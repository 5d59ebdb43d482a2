import { asList, asObject, at, scriptValue, textAt } from '../data.js';
import { placeNearTitle } from '../place-text.js';
import { allOf, htmlAt, inTabTitle, meta, ofState, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite, Page, ReadFn, StatePosting } from '../site.js';

const LINK = 'a[data-ph-at-id="job-link"], a[data-ph-at-job-title-text]';
const attribute = (name: string): string => `[data-ph-at-job-${name}-text]@data-ph-at-job-${name}-text`;

const listed: ReadFn = (scope) =>
  allOf('.job-multi-locations li.location, [data-ph-at-id*="job-multi-location"] li')(scope);

/** What the pages are drawn from. */
function data(page: Page): unknown {
  return scriptValue(page.doc, 'phApp.ddo =') ?? scriptValue(page.doc, 'phApp.ddo=');
}

function places(job: unknown): string | null {
  const all = asList(at(job, 'multi_location')).filter((place) => typeof place === 'string');
  return all.length > 1 ? all.join('; ') : (textAt(job, 'location') ?? textAt(job, 'cityStateCountry'));
}

/** A field of the open job, when the data is of the job in the address. */
const ofJob = ofState((page, id) => {
  const job = at(data(page), 'jobDetail', 'data', 'job');
  return [textAt(job, 'jobId'), textAt(job, 'reqId'), textAt(job, 'jobSeqNo')].includes(id) ? job : null;
});

const EMPLOYER = [meta('og:site_name'), inTabTitle(/ (?:at|bei|chez|en) ([^|]{2,80}?)(?: \||$)/)];

/** Hosted under the employer's own name; found by the attributes that its pages carry. */
export const phenom: JobSite = {
  id: 'phenom',
  name: 'Phenom',
  hosts: [],
  kind: 'employer-system',
  checked: '2026-11-21',
  marks: '[data-ph-at-id], [data-ph-id][data-ph-at-widget-data-count], [data-ph-at-job-id-text], [data-ph-id]',
  urls: shapes({
    detail: [/\/job\/([A-Za-z0-9_-]{2,60})(?:\/[^/]*)?\/?$/],
    list: [/\/search-results/, /\/c\/[^/]+-jobs/, /-jobs\/?$/],
  }),
  lists: [
    {
      cards: '[data-ph-at-id="jobs-list-item"], li.jobs-list-item, li:has(a[data-ph-at-job-id-text])',
      skip: (card) => card.parentElement?.closest('[data-ph-at-id="jobs-list-item"], li.jobs-list-item') != null,
      id: [attribute('id'), '.jobId span:not(.sr-only)'],
      title: [attribute('title'), '.job-title', LINK],
      company: EMPLOYER,
      location: [listed, attribute('location'), '.job-location', '[data-ph-at-id="job-location"]'],
      workplace: ['[class*="workplace"]', '[class*="remote"]'],
      payText: payIn('[class*="salary"], [data-ph-at-id*="salary"]'),
      url: [`a[data-ph-at-id="job-link"]@href`, 'a[data-ph-at-job-title-text]@href', 'a[href*="/job/"]@href'],
      anchor: '.job-title',
    },
  ],
  details: [
    {
      title: ['[data-ph-at-id="job-title"]', '.job-title', ofJob('title'), 'ld', 'h1'],
      company: [...EMPLOYER, ofJob('companyName'), 'ld'],
      location: [
        listed,
        '[data-ph-at-id="job-location"]',
        '.job-info .job-location',
        '.job-location',
        ofJob(places),
        'ld',
        placeNearTitle,
      ],
      payText: payIn('[data-ph-at-id*="salary"], .job-info [class*="salary"]'),
      description: [
        '[data-ph-at-id="jobdescription-text"]',
        '[data-ph-at-id="job-description-text"]',
        '.jd-info',
        '.job-description',
        ofJob(htmlAt('description')),
      ],
    },
  ],
  state: (page) => {
    const found = asObject(data(page)) ?? {};
    const jobs = asList(
      at(found, 'eagerLoadRefineSearch', 'data', 'jobs') ?? at(found, 'refineSearch', 'data', 'jobs'),
    );
    const company = EMPLOYER[0]?.read({ root: page.doc.body, page, id: null, title: null, index: 0 }) ?? null;
    return jobs.flatMap((job): StatePosting[] => {
      const id = textAt(job, 'jobId') ?? textAt(job, 'reqId');
      if (id === null || page.shape.kind !== 'list') return [];
      const posting = { id, title: textAt(job, 'title'), company, location: places(job) };
      return [{ ...posting, datePosted: textAt(job, 'postedDate'), employmentType: textAt(job, 'type') }];
    });
  },
};
