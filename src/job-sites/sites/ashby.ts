import { asList, at, scriptValue, textAt } from '../data.js';
import { companyInPath, htmlAt, idInHref, inTabTitle, ofState, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite, Page, ReadFn, StatePosting } from '../site.js';
import { lineText, readableText, textLines } from '../text.js';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

function data(page: Page): unknown {
  return scriptValue(page.doc, 'window.__appData');
}

/** The main place and those beside it, as the page lists them. */
function places(job: unknown): string {
  const more = asList(at(job, 'secondaryLocationNames')).concat(asList(at(job, 'secondaryLocations')));
  return [
    textAt(job, 'locationName'),
    ...more.map((place) => (typeof place === 'string' ? place : textAt(place, 'locationName'))),
  ]
    .filter((place, i, all) => place && all.indexOf(place) === i)
    .join('; ');
}

/** "OnSite" → "On-site". */
function workplace(job: unknown): string | null {
  return textAt(job, 'workplaceType')?.replace(/^OnSite$/i, 'On-site') ?? null;
}

/** A field of the open posting, when the data is of the job in the address. */
const ofPosting = ofState((page, id) => {
  const job = at(data(page), 'posting');
  return textAt(job, 'id') === id ? job : null;
});

/** The value under a heading of the left pane ("Location", "Compensation"). */
const underHeading =
  (pattern: RegExp, joiner = '; '): ReadFn =>
  ({ page }) => {
    const panes = '.ashby-job-posting-left-pane, [class*="_left_"]';
    const left = page.doc.querySelector(panes) ?? page.doc.querySelector('#root');
    for (const heading of left?.querySelectorAll('h2, h3') ?? []) {
      if (!pattern.test(lineText(heading))) continue;
      // The label's box, however deep the label lies in it.
      let box = heading.parentElement;
      while (box && box !== left && textLines(box).length < 2) box = box.parentElement;
      const texts = box && box !== left ? readableText(box).split('\n').slice(1) : [];
      if (texts.length > 0 && texts.length < 12) return texts.join(joiner);
    }
    return null;
  };

const pay = (job: unknown): string | null =>
  textAt(job, 'compensationTierSummary') ?? textAt(job, 'scrapeableCompensationSalarySummary');

export const ashby: JobSite = {
  id: 'ashby',
  name: 'Ashby',
  hosts: ['jobs.ashbyhq.com'],
  kind: 'employer-system',
  checked: '2026-11-21',
  urls: shapes({
    detail: [new RegExp(`^/[^/]+/(${UUID})`, 'i')],
    detailParams: ['ashby_jid'],
    list: [/^\/[^/]+\/?$/],
  }),
  marks: 'iframe[src*="jobs.ashbyhq.com"], #ashby_embed',
  lists: [
    {
      cards: `.ashby-job-posting-brief-list a[href], #root a[href*="/"]`,
      skip: (card) => !new RegExp(UUID, 'i').test(card.getAttribute('href') ?? ''),
      id: idInHref('a[href]', new RegExp(`(${UUID})`, 'i')),
      title: ['.ashby-job-posting-brief-title', 'h3', 'h4', 'h2'],
      company: [
        { from: 'state', read: ({ page }) => textAt(data(page), 'organization', 'name') },
        inTabTitle(/^(.+?) Jobs$/i),
        companyInPath(0),
      ],
      location: [
        {
          from: 'state',
          read: ({ page, id }) =>
            places(asList(at(data(page), 'jobBoard', 'jobPostings')).find((job) => textAt(job, 'id') === id)),
        },
        // "Department • Place • Type • Workplace"
        ({ root }) =>
          lineText(root.querySelector('.ashby-job-posting-brief-details, [class*="_details_"], p') ?? root).split(
            ' • ',
          )[1],
      ],
      workplace: '.ashby-job-posting-brief-details',
      payText: [payIn('[class*="compensation"], [class*="Compensation"]')],
      url: '@href',
    },
  ],
  details: [
    {
      title: ['.ashby-job-posting-heading', ofPosting('title'), 'ld', '#root h1'],
      company: [
        ofPosting('companyName'),
        { from: 'state', read: ({ page }) => textAt(data(page), 'organization', 'name') },
        inTabTitle(/ @ (.+)$/),
        'ld',
        companyInPath(0),
      ],
      location: [underHeading(/^location/i), ofPosting(places), 'ld'],
      workplace: [underHeading(/^(?:location|workplace) type$/i), ofPosting(workplace)],
      employmentType: underHeading(/^employment type$/i),
      payText: [underHeading(/^compensation/i, ' '), ofPosting(pay)],
      description: [
        '[class*="_descriptionText"], .ashby-job-posting-right-pane #overview, #overview',
        ofPosting(htmlAt('descriptionHtml')),
      ],
    },
  ],
  state: (page) => {
    const company = textAt(data(page), 'organization', 'name');
    return asList(at(data(page), 'jobBoard', 'jobPostings')).flatMap((job): StatePosting[] => {
      const id = textAt(job, 'id');
      if (id === null || at(job, 'isListed') === false) return [];
      return [
        {
          id,
          title: textAt(job, 'title'),
          company,
          location: places(job),
          workplace: workplace(job),
          payText: at(job, 'shouldDisplayCompensationOnJobBoard') === false ? null : pay(job),
          datePosted: textAt(job, 'publishedDate'),
          employmentType: textAt(job, 'employmentType'),
          url: `/${page.url.pathname.split('/')[1] ?? ''}/${id}`,
        },
      ];
    });
  },
};
