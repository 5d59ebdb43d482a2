import { before } from '../readers.js';
import type { JobSite, ReadFn } from '../site.js';
import { lineText } from '../text.js';

/** The id of the job in a share link; it is base64 with `=` and may be long. */
const SHARE = /[#&?]htidocid=([\w%=+-]{6,200})/;

const id: ReadFn = ({ root }) => {
  const holder = root.hasAttribute('data-share-url') ? root : root.querySelector('[data-share-url*="htidocid"]');
  const found = SHARE.exec(holder?.getAttribute('data-share-url') ?? '')?.[1];
  return found && decodeURIComponent(found);
};

/** Facts that stand under labels for screen readers; every class here is made up anew with each release. */
const labelledBy =
  (label: string): ReadFn =>
  ({ root }) =>
    root
      .querySelector(`[aria-label^="${label} "]`)
      ?.getAttribute('aria-label')
      ?.slice(label.length + 1);

/** Texts of the card, one for each innermost block. */
function lines(root: Element): string[] {
  return [...root.querySelectorAll('div, span')]
    .filter((e) => e.children.length === 0)
    .map((e) => lineText(e))
    .filter((t) => t.length > 1);
}

export const googlejobs: JobSite = {
  id: 'googlejobs',
  name: 'Google Jobs',
  hosts: ['www.google.com'],
  kind: 'board',
  paths: ['/search*'],
  checked: '2026-11-21',
  floorOnly: true,
  urls: (url) => {
    const isJobs = url.searchParams.get('udm') === '8' || (url.searchParams.get('ibp') ?? '').includes('jobs');
    if (url.pathname !== '/search' || !isJobs) return null;
    const open = /htidocid=([\w%=+-]{6,200})/.exec(url.hash)?.[1];
    return { kind: open ? 'list+detail' : 'list', jobId: open ? decodeURIComponent(open) : null };
  },
  lists: [
    {
      cards: '[data-share-url*="htidocid"]',
      skip: (card) => card.parentElement?.closest('[data-share-url*="htidocid"]') != null,
      id,
      title: ['.tNxQIb.PUpOsf', '[role="heading"]', ({ root }) => lines(root)[0]],
      company: ['.wHYlTd.MKCbgd.a3jPc', ({ root }) => lines(root)[1]],
      // "Austin, TX • via Board"
      location: [
        ({ root }) => before(root.querySelector('.wHYlTd.FqK3wc.MKCbgd')?.textContent, / • via /),
        ({ root }) => before(lines(root)[2], / • via /),
      ],
      payText: labelledBy('Salary'),
      employmentType: labelledBy('Employment Type'),
      url: () => null,
    },
  ],
  country: () => null,
};
