import type { JobSite } from './site.js';

/**
 * Finds the site of an address by its host: the exact host first, then the longest `*.host`. Null: none of `sites`.
 * The table is made when first asked.
 */
export function siteFinder(sites: readonly JobSite[]): (url: URL) => JobSite | null {
  let table: Map<string, JobSite> | null = null;
  return (url) => {
    table ??= new Map(sites.flatMap((site) => site.hosts.map((host) => [host, site] as const)));
    const host = url.hostname.toLowerCase();
    const exact = table.get(host);
    if (exact) return exact;
    const labels = host.split('.');
    for (let i = 0; i < labels.length - 1; i += 1) {
      const found = table.get(`*.${labels.slice(i).join('.')}`);
      if (found) return found;
    }
    return null;
  };
}
