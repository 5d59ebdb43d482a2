import { covers } from '../browser/page-scripts.js';
import { findSite, isRequired, SITES } from '../job-sites/index.js';

/** The sites as the options and the first run list them; those that live on their customers' hosts alone are switched by these. */
export const KNOWN_SITES = SITES.filter(({ hosts }) => hosts.length > 0).map(
  ({ id, name, hosts, termsForbidOverlay }) => ({
    id,
    name,
    host: (hosts[0] ?? '').replace(/^\*\./, ''),
    termsForbidOverlay: termsForbidOverlay ?? false,
    askedHosts: hosts.some(isRequired) ? [] : hosts,
  }),
);

export { findSite };

/** The host pattern to ask for, to read the pages of a host: that of its site where the site is known. */
export function askedHost(host: string): string {
  const hosts = findSite(new URL(`https://${host}/`))?.hosts ?? [];
  return hosts.find((pattern) => covers(pattern, host)) ?? host;
}
