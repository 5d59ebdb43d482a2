/** One page during one read. */
import { jsonLdNodes } from './json-ld.js';
import { microdataPostings } from './microdata.js';
import { schemaPosting, type SchemaPosting } from './schema-posting.js';
import type { JobSite, Page, PageUrl } from './site.js';
import { tabTitle } from './readers.js';
import { bare } from './text.js';

function lazy<T>(make: () => T, problems: string[], code: string, fallback: T): () => T {
  let value: T | undefined;
  return () => {
    if (value === undefined) {
      try {
        value = make();
      } catch {
        problems.push(code);
        value = fallback;
      }
    }
    return value;
  };
}

/** A page for reading; structured data is read when first asked for, and only once. */
export function openPage(doc: Document, url: URL, site: JobSite | null, shape: PageUrl): Page {
  const problems: string[] = [];
  const ld = lazy(() => jsonLdNodes(doc).map((node) => schemaPosting(node, doc, url)), problems, 'json-ld-failed', []);
  const microdata = lazy(() => microdataPostings(doc, url), problems, 'microdata-failed', []);
  return {
    doc,
    url,
    site,
    shape,
    problems,
    get ld() {
      return ld();
    },
    get microdata() {
      return microdata();
    },
  };
}

function mentions(text: string, id: string): boolean {
  const found = text.indexOf(id);
  if (found < 0) return false;
  // "123" is not the id in "/jobs/91234".
  const edge = /[\p{L}\p{N}]/u;
  return !edge.test(text.charAt(found - 1)) && !edge.test(text.charAt(found + id.length));
}

function samePath(a: string, b: URL): boolean {
  try {
    return new URL(a).pathname.replace(/\/$/, '') === b.pathname.replace(/\/$/, '');
  } catch {
    return false;
  }
}

/** True when the posting says of itself that it is the job `id` of this page. */
function isOwn(posting: SchemaPosting, page: Page, id: string | null): boolean {
  if (
    id !== null &&
    (posting.identifiers.some((value) => mentions(value, id)) || (posting.url && mentions(posting.url, id)))
  ) {
    return true;
  }
  return posting.url !== null && page.url.pathname.length > 1 && samePath(posting.url, page.url);
}

/** True when the posting says of itself that it is another job than `id`. */
function isForeign(posting: SchemaPosting, page: Page, id: string | null): boolean {
  if (posting.url === null || id === null) return false;
  try {
    const other = page.site?.urls(new URL(posting.url))?.jobId ?? null;
    return other !== null && other !== id;
  } catch {
    return false;
  }
}

/** True when one title is the other, or contains it with a place or a company around it. */
export function sameTitle(a: string, b: string): boolean {
  const x = bare(a);
  const y = bare(b);
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x));
}

/**
 * The structured data of the job that is being read. By id or address first; without either, the only one on the page,
 * if the title that the page shows (or the tab's) agrees. Several candidates that cannot be told apart give null:
 * single-page sites leave the last job's data behind.
 */
export function ownStructured(page: Page, id: string | null, title: string | null): SchemaPosting | null {
  const all = [...page.ld, ...page.microdata].filter(
    (posting) => posting.title !== null || posting.description() !== null,
  );
  const own = all.filter((posting) => isOwn(posting, page, id));
  if (own.length > 0) {
    const agreeing = own.find((posting) => title !== null && posting.title !== null && sameTitle(posting.title, title));
    return agreeing ?? own[0] ?? null;
  }
  const rest = all.filter((posting) => !isForeign(posting, page, id));
  if (rest.length < all.length) page.problems.push('json-ld-of-another-job');
  const shown = title ?? tabTitle(page.doc);
  if (shown !== '') {
    const agreeing = rest.filter((posting) => posting.title !== null && sameTitle(posting.title, shown));
    const only = agreeing[0];
    if (only && agreeing.every((posting) => posting.title === only.title)) return only;
    if (rest.length > 0) page.problems.push('json-ld-contradicts-title');
    return null;
  }
  return rest.length === 1 ? (rest[0] ?? null) : null;
}
