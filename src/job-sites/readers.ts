/** Readers that several sites share. */
import type { Page, ReadFn, Scope } from './site.js';
import { textAt } from './data.js';
import { bare, htmlText, lineText, looksLikePay, usable } from './text.js';

/** The first element that matches and whose text has the look of pay. */
export function payIn(selector: string): ReadFn {
  return ({ root }) => {
    for (const element of root.querySelectorAll(selector)) {
      const text = lineText(element);
      if (looksLikePay(text)) return text;
    }
    return null;
  };
}

/** The texts of all matches, each once, joined. */
export function allOf(selector: string, joiner = '; '): ReadFn {
  return ({ root }) => {
    const texts: string[] = [];
    for (const element of root.querySelectorAll(selector)) {
      const text = usable(lineText(element));
      if (text !== null && !texts.includes(text)) texts.push(text);
      if (texts.length >= 20) break;
    }
    return texts.join(joiner);
  };
}

/** A part of a text: the first group of the pattern, matched against what the inner reader or selector gives. */
export function part(selector: string, pattern: RegExp): ReadFn {
  return ({ root }) => {
    const element = selector === '' ? root : root.querySelector(selector);
    return element ? (pattern.exec(lineText(element))?.[1] ?? null) : null;
  };
}

/** The address with its id: the first group of the pattern in the `href` of the first match. */
export function idInHref(selector: string, pattern: RegExp): ReadFn {
  return ({ root }) => {
    const link = root.matches(selector) ? root : root.querySelector(selector);
    return pattern.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
  };
}

/** Content of a `<meta>` by property or name. */
export function metaContent(doc: Document, name: string): string | null {
  return usable(doc.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content'));
}

/** The title of the tab, spaces collapsed. */
export function tabTitle(doc: Document): string {
  return usable(doc.querySelector('title')?.textContent) ?? '';
}

/** The first heading whose words the tab's title repeats. */
export const tabHeading: ReadFn = ({ page, root }) => {
  const tab = tabTitle(page.doc);
  for (const heading of [...root.querySelectorAll('h1, h2, h3')].slice(0, 60)) {
    const text = usable(lineText(heading));
    if (text !== null && text.length > 3 && text !== page.site?.name && tab.includes(text)) return text;
  }
  return null;
};

export function meta(name: string): { from: 'meta'; read: ReadFn } {
  return { from: 'meta', read: ({ page }) => metaContent(page.doc, name) };
}

/** True for a card, and where the tab's title speaks of the job that was read: single-page sites leave old titles behind. */
function isOwnTitle(scope: Scope): boolean {
  return scope.index >= 0 || scope.title === null || bare(tabTitle(scope.page.doc)).includes(bare(scope.title));
}

/**
 * A part of the tab's title: the first group of the pattern. Not used when the title speaks of another job than the one
 * that is being read.
 */
export function inTabTitle(pattern: RegExp): { from: 'meta'; read: ReadFn } {
  return {
    from: 'meta',
    read: (scope) => (isOwnTitle(scope) ? (pattern.exec(tabTitle(scope.page.doc))?.[1] ?? null) : null),
  };
}

/** What the tab's title says behind the job's title and a word or sign, up to the next sign ("Title - Company | Site"). */
export function afterTitle(separator: RegExp): { from: 'meta'; read: ReadFn } {
  return {
    from: 'meta',
    read: (scope) => {
      const tab = tabTitle(scope.page.doc);
      const at = scope.title === null ? -1 : tab.indexOf(scope.title);
      if (at < 0 || scope.title === null) return null;
      const rest = tab.slice(at + scope.title.length);
      const sign = separator.exec(rest);
      return sign ? rest.slice(sign.index + sign[0].length).split(/ [|–—-] /)[0] : null;
    },
  };
}

/** A slug of an address as a name, for sites that show the employer only there ("acme-labs" → "Acme Labs"). */
export function nameOfSlug(slug: string | null | undefined): string | null {
  if (!slug) return null;
  let text = slug;
  try {
    text = decodeURIComponent(slug);
  } catch {
    // Kept as it stands.
  }
  return text
    .replace(/[-_+]+/g, ' ')
    .replace(/(^|\s)(\p{Ll})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());
}

/** The slug at a position of the path as a name, read when nothing on the page names the employer. */
export function companyInPath(index: number): { from: 'url'; read: ReadFn } {
  return { from: 'url', read: ({ page }) => nameOfSlug(page.url.pathname.split('/').filter(Boolean)[index]) };
}

/** The subdomain as a name ("acme.bamboohr.com"). */
export const companyInHost: { from: 'url'; read: ReadFn } = {
  from: 'url',
  read: ({ page }) => nameOfSlug(page.url.hostname.split('.')[0]?.replace(/^(?:careers|jobs)-/, '')),
};

/** The nearest text of `selector` whose label (a heading or `dt` before it) matches the pattern. */
export function labelled(container: string, label: string, value: string, pattern: RegExp): ReadFn {
  return ({ root }) => {
    for (const box of root.querySelectorAll(container)) {
      const head = box.querySelector(label);
      if (head && pattern.test(lineText(head))) {
        const element = box.querySelector(value);
        const text = element ? usable(lineText(element)) : null;
        if (text !== null) return text;
      }
    }
    return null;
  };
}

/** A query parameter of the page's address. */
export function param(page: Page | URL, name: string): string | null {
  return ('searchParams' in page ? page : page.url).searchParams.get(name);
}

/** The element's own words, without those of elements inside it. */
export function ownText(element: Element): string {
  let text = '';
  for (const node of element.childNodes) if (node.nodeType === 3) text += node.nodeValue ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

/** The text before the first sign that separates it from what follows ("Denver, CO · 3 days ago"). */
export function before(text: string | null | undefined, separator: RegExp): string | null {
  return text?.split(separator)[0]?.trim() ?? null;
}

/** ISO 3166 alpha-2 of a two-letter subdomain ("uk.indeed.com" → GB), `fallback` for `www` and everything else. */
export function countryOfSubdomain(fallback: string | null): (url: URL) => string | null {
  return (url) => {
    const first = url.hostname.split('.')[0] ?? '';
    if (first === 'uk') return 'GB';
    return /^[a-z]{2}$/.test(first) ? first.toUpperCase() : fallback;
  };
}

const TOP_LEVEL: Readonly<Record<string, string>> = { uk: 'GB', com: '' };

/** ISO 3166 alpha-2 of a country's top-level domain ("glassdoor.co.uk" → GB), `fallback` for `.com`. */
export function countryOfDomain(fallback: string | null): (url: URL) => string | null {
  return (url) => {
    const last = url.hostname.split('.').at(-1) ?? '';
    const known = TOP_LEVEL[last] ?? (last.length === 2 ? last.toUpperCase() : '');
    return known === '' ? fallback : known;
  };
}

/**
 * Readers of the page's own data on one job. `find` gives the record of the job with that id, or nothing: the data of
 * another job is never used. A field is read by a path of keys or by a function.
 */
export function ofState(
  find: (page: Page, id: string) => unknown,
): (read: string | ((job: unknown, page: Page) => string | null | undefined)) => { from: 'state'; read: ReadFn } {
  return (read) => ({
    from: 'state',
    read: ({ page, id }) => {
      const job = id === null ? null : find(page, id);
      if (!job) return null;
      return typeof read === 'string' ? textAt(job, read) : read(job, page);
    },
  });
}

/** A description that the page's own data holds as HTML under a key. */
export const htmlAt =
  (key: string) =>
  (job: unknown, page: Page): string | null => {
    const html = textAt(job, key);
    return html === null ? null : htmlText(page.doc, html);
  };
