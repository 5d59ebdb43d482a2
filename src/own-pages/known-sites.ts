import { covers } from '../browser/site-access.js';
import { findSite, isRequired, SITES } from '../job-sites/index.js';

/** The sites of the registry as the options and the first run list them. */
export const KNOWN_SITES = SITES.map(({ id, name, hosts, termsForbidOverlay }) => ({
  id,
  name,
  host: (hosts[0] ?? '').replace(/^\*\./, ''),
  termsForbidOverlay: termsForbidOverlay ?? false,
  askedHosts: hosts.some(isRequired) ? [] : hosts,
}));

/** The host pattern to ask for, to read the pages of a host: that of its site where the site is known. */
export function askedHost(host: string): string {
  const hosts = findSite(new URL(`https://${host}/`))?.hosts ?? [];
  return hosts.find((pattern) => covers(pattern, host)) ?? host;
}
