import { at, scriptJson } from '../data.js';
import { afterTitle, ofState, payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite, ReadFn } from '../site.js';
import { lineText } from '../text.js';

/** The job's own record in the page's cache of answers. */
const ofRecord = ofState((page, id) => {
  const data = at(scriptJson(page.doc, 'script#__NEXT_DATA__'), 'props', 'pageProps', 'apolloState', 'data');
  return at(data, `JobListing:${id}`) ?? at(data, `JobListingSearchResult:${id}`);
});

/** "Title at Company" in one heading. */
const HEADING = '[data-test="JobDetail"] h1, main h1, [data-test="JobDetail"] h2';
const inHeading =
  (part: 0 | 1): ReadFn =>
  ({ root }) => {
    const heading = root.querySelector(HEADING);
    const text = heading ? lineText(heading) : '';
    const cut = text.lastIndexOf(' at ');
    return cut < 0 ? (part === 0 ? text : null) : part === 0 ? text.slice(0, cut) : text.slice(cut + 4);
  };

export const wellfound: JobSite = {
  id: 'wellfound',
  name: 'Wellfound',
  hosts: ['*.wellfound.com'],
  kind: 'board',
  checked: '2026-11-21',
  urls: (url) => {
    const open = /^(\d{3,10})-/.exec(url.searchParams.get('job_listing_slug') ?? '')?.[1];
    if (open) return { kind: 'list+detail', jobId: open };
    return shapes({
      detail: [/^\/jobs\/(\d{3,10})-/],
      list: [/^\/(?:jobs|role|location|remote)(?:\/|$)/, /^\/company\/[^/]+\/jobs\/?$/],
    })(url);
  },
  lists: [
    {
      cards:
        '[data-test="StartupResult"] a[href*="/jobs/"], [data-test="JobSearchResults"] a[href*="/jobs/"], a[href^="/jobs/"][class*="jobLink"]',
      id: ({ root }) => /\/jobs\/(\d{3,10})-/.exec(root.getAttribute('href') ?? '')?.[1],
      title: ['[class*="title"]', 'span', ({ root }) => lineText(root)],
      company: [
        ({ root }) =>
          root.closest('[data-test="StartupResult"]')?.querySelector('h2, [class*="startupName"]')?.textContent,
      ],
      location: [
        '[class*="location"]',
        ({ root }) => root.parentElement?.querySelector('[class*="location"]')?.textContent,
      ],
      payText: [
        payIn('[class*="compensation"]'),
        ({ root }) => root.parentElement?.querySelector('[class*="compensation"]')?.textContent,
      ],
      url: '@href',
    },
  ],
  details: [
    {
      root: ['[data-test="JobDetail"]', '[data-test="JobListing"]', 'body'],
      title: [
        ofRecord('title'),
        ({ page, root }) =>
          inHeading(0)({ root: root.ownerDocument.documentElement, page, id: null, title: null, index: -1 }),
        '#job-description h3, #job-description h2',
      ],
      company: [
        ({ page, root }) =>
          inHeading(1)({ root: root.ownerDocument.documentElement, page, id: null, title: null, index: -1 }),
        'a[href^="/company/"]',
        afterTitle(/^ at /),
        'ld',
      ],
      location: ['[class*="styles_characteristic"] [class*="location"]', 'ld'],
      payText: payIn('[class*="compensation"], [class*="styles_subheader"]'),
      description: ['[class*="styles_description__"]', '#job-description'],
    },
  ],
};
