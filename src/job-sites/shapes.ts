/** Addresses of a site, declared. */
import type { PageUrl } from './site.js';

export interface AddressShapes {
  /** Paths of one posting; the first group is its id, or empty where the path has none. */
  readonly detail?: readonly RegExp[];
  /** Query parameters that name the one posting of a page, on any path. */
  readonly detailParams?: readonly string[];
  readonly list?: readonly RegExp[];
  /** Query parameters that name the posting open beside a list. */
  readonly open?: readonly string[];
  /** What any other path is; default `maybe`, null: no job page. */
  readonly other?: PageUrl['kind'] | null;
}

function idIn(url: URL, names: readonly string[] | undefined): string | null {
  for (const name of names ?? []) {
    const value = url.searchParams.get(name);
    if (value && /^[\w.:~=-]{1,200}$/.test(value)) return value;
  }
  return null;
}

/** A function for {@link JobSite.urls}. Paths longer than 1,000 characters are no job pages. */
export function shapes(declared: AddressShapes): (url: URL) => PageUrl | null {
  const other = declared.other === undefined ? 'maybe' : declared.other;
  return (url) => {
    const path = url.pathname;
    if (path.length > 1000) return null;
    for (const pattern of declared.detail ?? []) {
      const found = pattern.exec(path);
      if (found) return { kind: 'detail', jobId: found[1] === '' ? null : (found[1] ?? null) };
    }
    const only = idIn(url, declared.detailParams);
    if (only !== null) return { kind: 'detail', jobId: only };
    const open = idIn(url, declared.open);
    const isList = (declared.list ?? []).some((pattern) => pattern.test(path));
    if (isList) return { kind: open === null ? 'list' : 'list+detail', jobId: open };
    if (open !== null) return { kind: 'list+detail', jobId: open };
    return other === null ? null : { kind: other, jobId: null };
  };
}
