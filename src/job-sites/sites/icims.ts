import { at, scriptValue, textAt } from '../data.js';
import { ownStructured } from '../page.js';
import { placeNearTitle } from '../place-text.js';
import { companyInHost, htmlAt, idInHref, meta, ofState, part } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite, Page, ReadFn } from '../site.js';
import { htmlText } from '../text.js';

/** Jibe, the newer front of iCIMS, fills its pages from this. */
function jibe(page: Page): unknown {
  return at(scriptValue(page.doc, 'window.jobDescriptionConfig'), 'job');
}

const ofJibe = ofState((page, id) => {
  const job = jibe(page);
  return textAt(job, 'slug') === id || textAt(job, 'req_id') === id ? job : null;
});

/** A labelled fact of the header ("Job Locations": "US-TX-Austin"). */
const fact =
  (label: RegExp): ReadFn =>
  ({ root }) => {
    for (const name of root.querySelectorAll('.iCIMS_JobHeaderField, dt, .field-label')) {
      if (!label.test(name.textContent)) continue;
      const value = name.nextElementSibling ?? name.parentElement?.querySelector('.iCIMS_JobHeaderData, dd');
      if (value) return value.textContent;
    }
    return null;
  };

/** "… can work from Remote, Australia": structured places of these pages leave that out. */
function workFrom(text: string): string | null {
  return /(?:can work from|work location:?) (Remote, {1,3}[A-Z][\w ]{1,40})/.exec(text.slice(0, 3000))?.[1] ?? null;
}

export const icims: JobSite = {
  id: 'icims',
  name: 'iCIMS and Jibe',
  hosts: ['*.icims.com'],
  kind: 'employer-system',
  checked: '2026-11-21',
  marks:
    '[data-jibe-search-version], base[href*="/careers-home/"], meta[property="og:url"][content*="/careers-home/jobs/"], .iCIMS_MainWrapper',
  urls: shapes({
    detail: [/^\/jobs\/(\d{2,10})\/[^/]+\/job/, /^\/careers-home\/jobs\/([\w-]{1,30})\/?$/, /^\/jobs\/(\d{2,10})\/?$/],
    list: [/^\/jobs\/search/, /^\/careers-home\/jobs\/?$/],
  }),
  lists: [
    {
      cards: '.iCIMS_JobCardItem, .iCIMS_JobsTable .row',
      id: idInHref('a[href*="/jobs/"]', /\/jobs\/(\d{2,10})\//),
      title: ['a.iCIMS_Anchor h3', 'a.iCIMS_Anchor h2', 'a.iCIMS_Anchor span:not(.sr-only)', 'a.iCIMS_Anchor'],
      company: [meta('og:site_name'), companyInHost],
      location: [fact(/location/i), '.header.left span:not(.sr-only):not(.field-label)'],
      url: 'a.iCIMS_Anchor@href',
    },
    {
      cards: 'mat-expansion-panel, .search-result-item',
      id: idInHref('a[href*="/jobs/"]', /\/jobs\/([\w-]{1,30})/),
      title: ['.job-title', '[itemprop="title"]', 'a'],
      company: meta('og:site_name'),
      location: ['.label-value.location', '[class*="location"]'],
      url: 'a[href*="/jobs/"]@href',
    },
  ],
  details: [
    {
      title: ['.iCIMS_Header h1', 'h1.iCIMS_Header', ofJibe('title'), 'ld', 'h1'],
      company: ['ld', ofJibe('hiring_organization'), meta('og:site_name'), companyInHost],
      location: [
        fact(/location/i),
        ofJibe((job, page) => workFrom(htmlText(page.doc, (textAt(job, 'description') ?? '').slice(0, 3000)))),
        ofJibe('full_location'),
        {
          from: 'json-ld',
          read: ({ page, id, title }) => workFrom(ownStructured(page, id, title)?.description() ?? ''),
        },
        'ld',
        placeNearTitle,
      ],
      payText: [
        fact(/salary|compensation|\bpay\b/i),
        part('.iCIMS_JobHeaderGroup', /((?:USD|\$)[^A-Za-z]{3,60}\/(?:Yr|Hr)\.?)/),
      ],
      description: ['.iCIMS_InfoMsg_Job', '.iCIMS_JobContent', ofJibe(htmlAt('description')), 'ld'],
    },
  ],
};
