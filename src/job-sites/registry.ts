/** Every known site, and the patterns under which the extension asks to run. */
import { BOARDS } from './boards.js';
import { EMPLOYER_SYSTEMS } from './employer-systems.js';
import type { JobSite } from './site.js';
import { siteFinder } from './site-finder.js';

/** Sorted by id. */
export const SITES: readonly JobSite[] = [...BOARDS, ...EMPLOYER_SYSTEMS].sort((a, b) => (a.id < b.id ? -1 : 1));

/** The site of an address, or null. */
export const findSite = siteFinder(SITES);

/** Match patterns of all sites of a kind, for the manifest; sorted. Paths narrow where a site is more than jobs. */
export function matchPatterns(kind: JobSite['kind']): string[] {
  const patterns = SITES.filter((site) => site.kind === kind).flatMap((site) =>
    site.hosts.flatMap((host) => (site.paths ?? ['/*']).map((path) => `https://${host}${path}`)),
  );
  return [...new Set(patterns)].sort();
}
