import { asList, at, scriptJson, textAt } from '../data.js';
import { afterTitle, idInHref, nameOfSlug, ofState } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite, Page, ReadFn, StatePosting } from '../site.js';

function positions(page: Page): readonly unknown[] {
  return asList(at(scriptJson(page.doc, 'code#smartApplyData'), 'positions'));
}

/** The employer by the domain that its pages are made for ("acme.com" → "Acme"). */
const company: { from: 'state'; read: ReadFn } = {
  from: 'state',
  read: ({ page }) => nameOfSlug(textAt(scriptJson(page.doc, 'code#smartApplyData'), 'domain')?.split('.')[0]),
};

const ofPosition = ofState((page, id) => positions(page).find((one) => textAt(one, 'id') === id));

function places(job: unknown): string | null {
  const all = asList(at(job, 'locations')).filter((place): place is string => typeof place === 'string');
  return all.length > 0 ? [...new Set(all)].join('; ') : textAt(job, 'location');
}

/** Hosted at *.eightfold.ai and under employers' own names. */
export const eightfold: JobSite = {
  id: 'eightfold',
  name: 'Eightfold',
  hosts: ['*.eightfold.ai'],
  kind: 'employer-system',
  checked: '2026-11-21',
  marks: 'code#smartApplyData',
  urls: shapes({ detail: [/\/careers\/job\/(\d{6,18})/], list: [/\/careers\/?$/], open: ['pid'] }),
  lists: [
    {
      cards: '[data-test-id^="position-card"], .position-card, div[class*="cardContainer"]',
      id: [
        ({ root }) => /(\d{6,18})/.exec(root.getAttribute('data-test-id') ?? '')?.[1],
        idInHref('a[href*="/job/"]', /\/job\/(\d{6,18})/),
      ],
      title: ['.position-title', '[class*="title"]'],
      company,
      location: ['.position-location', '[class*="fieldValue"]', '[class*="location"]'],
      url: 'a[href*="/job/"]@href',
    },
  ],
  details: [
    {
      title: ['.position-title, [class*="positionTitle"]', ofPosition('name'), 'ld', 'h1'],
      company: ['ld', afterTitle(/^.{0,200}\| (?=[^|]{1,80}$)/), company],
      location: [ofPosition(places), '.position-location', 'ld'],
      workplace: ofPosition('location_flexibility'),
      description: ['.position-job-description, [class*="jobDescription"]', 'ld'],
    },
  ],
  state: (page) =>
    page.shape.kind === 'detail'
      ? []
      : positions(page).flatMap((job): StatePosting[] => {
          const id = textAt(job, 'id');
          return id === null
            ? []
            : [
                {
                  id,
                  title: textAt(job, 'name'),
                  location: places(job),
                  url: textAt(job, 'canonicalPositionUrl'),
                  company: nameOfSlug(textAt(scriptJson(page.doc, 'code#smartApplyData'), 'domain')?.split('.')[0]),
                },
              ];
        }),
};
