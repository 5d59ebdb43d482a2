import { inTabTitle, idInHref, nameOfSlug } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite, ReadFn } from '../site.js';
import { bare, readableText } from '../text.js';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** "/postings/acme-network-engineer-ID": what stands before the title. */
const employerInPath: { from: 'url'; read: ReadFn } = {
  from: 'url',
  read: ({ page, title }) => {
    const slug = page.url.pathname.split('/')[2] ?? '';
    const at = title === null ? -1 : slug.indexOf(`-${bare(title).replace(/ /g, '-')}-`);
    return at > 0 ? nameOfSlug(slug.slice(0, at)) : null;
  },
};

export const gusto: JobSite = {
  id: 'gusto',
  name: 'Gusto',
  hosts: ['jobs.gusto.com'],
  kind: 'employer-system',
  checked: '2026-11-21',
  urls: shapes({ detail: [new RegExp(`^/postings/(?:[^/]*-)?(${UUID})/?$`, 'i')], list: [/^\/boards\//] }),
  lists: [
    {
      cards: 'a[href*="/postings/"]',
      id: idInHref('a[href*="/postings/"]', new RegExp(`(${UUID})`, 'i')),
      title: ['h3', 'h2'],
      company: [inTabTitle(/^Careers at (.+)$/), 'h1'],
      location: ({ root }) => {
        const line = [...root.querySelectorAll('p')].find(
          (p) => !/^(?:(?:full|part)[ -]?time|contract|intern|temporary|seasonal)/i.test(p.textContent.trim()),
        );
        return line && readableText(line).split('\n').join('; ');
      },
      url: '@href',
    },
  ],
  details: [
    {
      title: ['h1', 'ld'],
      company: [inTabTitle(/ at ([^|]+?)(?: \||$)/), 'ld', employerInPath],
      location: ['ld'],
      description: ['[class*="prose"]', '[class*="job-description"]', 'ld', 'main'],
    },
  ],
};
