import { idInHref } from '../readers.js';
import type { JobSite, ReadFn } from '../site.js';
import { looksLikePay, readableText } from '../text.js';

const POST = 'tr.athing.comtr';

/** The first line of a comment, cut at its bars: "Company | Role | Place | REMOTE | $120k". */
function parts(root: Element): string[] {
  const text = root.querySelector('.commtext');
  const first = text ? (readableText(text).split('\n')[0] ?? '') : '';
  return first
    .split(/\s{1,9}[|•–—]\s{1,9}|\s{0,9}\|\s{0,9}/)
    .map((part) => part.trim())
    .filter(Boolean);
}

const ROLE =
  /engineer|developer|admin|architect|manager|analyst|scientist|designer|devops|sre|lead|head of|director|cto|founding|technician|specialist|support|security|infrastructure|platform|full-?stack|backend|front-?end|product|sales|marketing|intern/i;
const PLACE =
  /\b(?:remote|onsite|on-site|hybrid)\b|, [A-Z]{2}\b|^[A-Z][\p{L} .]+, [A-Z][\p{L} ]+$|\b(?:USA?|UK|EU|Europe|NYC|SF|London|Berlin|worldwide)\b/u;
const LINK_OR_TYPE = /^https?:|\.(?:com|io|ai|dev)\b|^(?:full|part)[- ]?time|^contract|^visa|^intern(?:s|ship)?$/i;

const role: ReadFn = ({ root }) => {
  const rest = parts(root).slice(1);
  return rest.find((part) => ROLE.test(part) && !looksLikePay(part)) ?? null;
};

export const hackernews: JobSite = {
  id: 'hackernews',
  name: 'Hacker News (jobs, "Who is hiring?")',
  hosts: ['news.ycombinator.com'],
  kind: 'board',
  paths: ['/item*', '/jobs*'],
  checked: '2026-11-21',
  urls: (url) => {
    if (url.pathname === '/jobs') return { kind: 'list', jobId: null };
    return url.pathname === '/item' && /^\d+$/.test(url.searchParams.get('id') ?? '')
      ? { kind: 'maybe', jobId: null }
      : null;
  },
  lists: [
    {
      cards: (page) =>
        // Any thread can be open at this address: only the monthly one holds postings.
        /who is hiring/i.test(page.doc.title) ||
        /who is hiring/i.test(page.doc.querySelector('.titleline')?.textContent ?? '')
          ? page.doc.querySelectorAll(POST)
          : [],
      skip: (row) => {
        const indent = row.querySelector('td.ind');
        const depth =
          indent?.getAttribute('indent') ?? (indent?.querySelector('img')?.getAttribute('width') === '0' ? '0' : '1');
        return depth !== '0' || parts(row).length < 3;
      },
      id: '@id',
      title: [role],
      company: ({ root }) => parts(root)[0]?.replace(/\s{0,9}\((?:https?:)?[^)]{0,200}\)\s{0,9}$/, ''),
      location: ({ root }) => {
        const title = role({ root } as Parameters<ReadFn>[0]);
        return parts(root)
          .slice(1)
          .filter((part) => part !== title && PLACE.test(part) && !LINK_OR_TYPE.test(part) && !looksLikePay(part))
          .slice(0, 3)
          .join(', ');
      },
      payText: ({ root }) => parts(root).find((part) => looksLikePay(part)),
      url: ({ root }) => `https://news.ycombinator.com/item?id=${root.getAttribute('id') ?? ''}`,
      anchor: '.commtext',
    },
    {
      cards: (page) => (page.url.pathname === '/jobs' ? page.doc.querySelectorAll('tr.athing') : []),
      id: ['@id', idInHref('a', /id=(\d+)/)],
      // "Company (YC S24) is hiring a Site Reliability Engineer"
      title: ({ root }) =>
        /\b(?:is )?(?:hiring|looking for|seeking)(?: an?| the| our)?:? (.{3,160})$/i
          .exec(root.querySelector('.titleline a, .titleline')?.textContent ?? '')?.[1]
          ?.replace(/\s{0,9}\([\w.-]{1,80}\)\s{0,9}$/, ''),
      company: ({ root }) =>
        /^(.{1,80}?)(?: \(YC [A-Z]\d\d\))? (?:is |are )?(?:hiring|looking|seeking)/i.exec(
          root.querySelector('.titleline a, .titleline')?.textContent ?? '',
        )?.[1],
      url: '.titleline a@href',
      anchor: '.titleline',
    },
  ],
};
