import { asList, at, attributeJson, textAt } from '../data.js';
import { htmlAt, idInHref, nameOfSlug, ofState, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite, Page, StatePosting } from '../site.js';

const ID = /\/jobs\/([\w]{5,12})(?:-[^/]*)?$/;

function props(page: Page): unknown {
  return at(attributeJson(page.doc, 'data-page'), 'props');
}

const idOf = (job: unknown): string | null => ID.exec(textAt(job, 'url') ?? '')?.[1] ?? textAt(job, 'id');

/** A field of the open job in the page's own data. */
const ofJob = ofState((page, id) => {
  const job = at(props(page), 'job');
  return idOf(job) === id || textAt(job, 'id') === id ? job : null;
});

export const workatastartup: JobSite = {
  id: 'workatastartup',
  name: 'Work at a Startup',
  hosts: ['*.workatastartup.com', 'www.ycombinator.com'],
  kind: 'board',
  paths: ['/companies/*', '/jobs*'],
  checked: '2026-11-21',
  urls: shapes({
    detail: [/^\/companies\/[^/]+\/jobs\/(\w{5,12})(?:-[^/]*)?\/?$/, /^\/jobs\/(\d{3,9})\/?$/],
    list: [/^\/companies\/[^/]+\/jobs\/?$/, /^\/jobs(?:\/|$)/],
  }),
  lists: [
    {
      cards: 'li:has(a[href*="/jobs/"]), .jobs-list > div:has(a[href*="/jobs/"])',
      skip: (card) => card.querySelector('li a[href*="/jobs/"]') !== null,
      id: idInHref('a[href*="/jobs/"]', ID),
      title: ['a[href*="/jobs/"]'],
      company: [
        { from: 'state', read: ({ page }) => textAt(props(page), 'company', 'name') },
        'a[href*="/companies/"]:not([href*="/jobs"])',
        { from: 'url', read: ({ page }) => nameOfSlug(/^\/companies\/([^/]+)/.exec(page.url.pathname)?.[1]) },
      ],
      payText: payIn('div, span'),
      url: 'a[href*="/jobs/"]@href',
    },
  ],
  details: [
    {
      title: [ofJob('title'), '.company-title, h1'],
      company: [ofJob('companyName'), 'ld'],
      location: [ofJob('location'), 'ld'],
      payText: ofJob('salaryRange'),
      description: [ofJob(htmlAt('description')), 'ld', '.prose'],
    },
  ],
  state: (page) =>
    asList(at(props(page), 'jobPostings')).flatMap((job): StatePosting[] => {
      const id = idOf(job);
      if (id === null) return [];
      return [
        {
          id,
          title: textAt(job, 'title'),
          company: textAt(job, 'companyName') ?? textAt(props(page), 'company', 'name'),
          location: textAt(job, 'location'),
          payText: textAt(job, 'salaryRange'),
          employmentType: textAt(job, 'type'),
          url: textAt(job, 'url'),
        },
      ];
    }),
};
