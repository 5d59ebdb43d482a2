import { companyInPath, idInHref, inTabTitle, meta, metaContent, payIn, allOf, tabHeading } from '../readers.js';
import { placeNearTitle } from '../place-text.js';
import { shapes } from '../shapes.js';
import type { DetailReaders, JobSite } from '../site.js';
import { lineText } from '../text.js';

const ID = /(?:\/jobs\/|gh_jid=|[?&]token=)(\d{4,20})/;

/** The posting that my.greenhouse.io opens over its list; its link names the job. */
const modal: DetailReaders = {
  root: [
    '[role="dialog"]:has(.application-form-header--title)',
    '[role="dialog"]:has(#application-form)',
    'div:has(> div .application-form-header--title)',
  ],
  ownId: idInHref('a[href*="/jobs/"], a[href*="gh_jid="]', ID),
  title: ['.application-form-header--title', 'a[href*="/jobs/"], a[href*="gh_jid="]'],
  company: [
    '.application-form-header--company-name',
    // The heading behind the title's.
    ({ root, title }) =>
      [...root.querySelectorAll('h1, h2, h3, h4')].map((h) => lineText(h)).find((text, i) => i < 2 && text !== title),
  ],
  location: ['.application-form-header--location', placeNearTitle],
  payText: payIn('[class*="pay"]'),
  description: ['.application-description', '.rich-text'],
  url: ['a[href*="/jobs/"]@href', 'a[href*="gh_jid="]@href'],
};

const hosted: DetailReaders = {
  root: ['.job-post', '#app_body', '#grnhse_app', 'main', 'body'],
  title: [
    'h1.job__title',
    '.job__title :is(h1, h2, h3)',
    tabHeading,
    '.job__title',
    '#header .app-title',
    '.app-title',
    meta('og:title'),
    inTabTitle(/^Job Application for (.+) at /),
  ],
  company: [
    inTabTitle(/^Job Application for .+ at (.+?)$/),
    ({ root }) => root.querySelector('#header .company-name, .company-name')?.textContent.replace(/^\s*at\s+/, ''),
    'ld',
    '.logo img@alt',
    ({ page }) =>
      /\.greenhouse\.io$/.test(page.url.hostname)
        ? null
        : page.doc.querySelector('meta[property="og:site_name"]')?.getAttribute('content'),
    companyInPath(0),
  ],
  location: [
    '.job__location',
    '#header .location',
    '.app-title ~ .location',
    placeNearTitle,
    // On Greenhouse's own hosts the page's summary is the place; elsewhere it is advertising.
    ({ page }) =>
      page.url.hostname.endsWith('.greenhouse.io') ? metaContent(page.doc, 'og:description')?.slice(0, 120) : null,
  ],
  payText: [
    allOf('.job__pay-ranges .pay-range', '; '),
    payIn('.pay-range, [class*="pay-range"], [class*="pay_range"]'),
  ],
  description: ['.job__description', '#content', '[class*="job-description"]'],
};

export const greenhouse: JobSite = {
  id: 'greenhouse',
  name: 'Greenhouse',
  hosts: [
    'boards.greenhouse.io',
    'job-boards.greenhouse.io',
    'boards.eu.greenhouse.io',
    'job-boards.eu.greenhouse.io',
    'my.greenhouse.io',
  ],
  kind: 'employer-system',
  checked: '2026-11-21',
  urls: shapes({
    detail: [/^\/[^/]+\/jobs\/(\d{4,20})/, /^\/embed\/job_app()/],
    detailParams: ['gh_jid', 'token'],
    list: [/^\/(?!jobs|embed)[^/]+\/?$/, /^\/embed\/job_board/],
  }),
  marks: '#grnhse_app, iframe[src*="greenhouse.io/embed/"]',
  lists: [
    {
      cards: '.job-post, tr.job-post, .opening',
      id: idInHref('a[href]', ID),
      title: ['a .body--medium', 'a p', 'a'],
      company: [inTabTitle(/^Jobs at (.+)$/), meta('og:title'), companyInPath(0)],
      location: ['a .body__secondary', '.location', 'a .body--metadata'],
      url: 'a@href',
    },
  ],
  details: [modal, hosted],
};
