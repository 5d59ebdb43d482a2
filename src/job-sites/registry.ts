/**
 * Every known site, which of them an address belongs to, and the patterns under which the extension asks to run.
 * One import and one name a site; `npm run new-site -- NAME` adds both.
 */
import type { JobSite } from './site.js';
import { ashby } from './sites/ashby.js';
import { greenhouse } from './sites/greenhouse.js';
import { indeed } from './sites/indeed.js';
import { lever } from './sites/lever.js';
import { linkedin } from './sites/linkedin.js';
import { workday } from './sites/workday.js';

/** Sorted by id. */
export const SITES: readonly JobSite[] = [ashby, greenhouse, indeed, lever, linkedin, workday];

let byHost: Map<string, JobSite> | null = null;

function hostTable(): Map<string, JobSite> {
  if (byHost === null) {
    byHost = new Map();
    for (const site of SITES) for (const host of site.hosts) byHost.set(host, site);
  }
  return byHost;
}

/** The site of an address by its host: the exact host first, then the longest `*.host`. Null: not a known site. */
export function findSite(url: URL): JobSite | null {
  const table = hostTable();
  const host = url.hostname.toLowerCase();
  const exact = table.get(host);
  if (exact) return exact;
  const labels = host.split('.');
  for (let i = 0; i < labels.length - 1; i += 1) {
    const found = table.get(`*.${labels.slice(i).join('.')}`);
    if (found) return found;
  }
  return null;
}

/** Match patterns of all sites of a kind, for the manifest; sorted. Paths narrow where a site is more than jobs. */
export function matchPatterns(kind: JobSite['kind']): string[] {
  const patterns = SITES.filter((site) => site.kind === kind).flatMap((site) =>
    site.hosts.flatMap((host) => (site.paths ?? ['/*']).map((path) => `https://${host}${path}`)),
  );
  return [...new Set(patterns)].sort();
}
