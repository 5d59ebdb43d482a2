/** Every known site, and where the extension runs: by itself on required hosts, on all others when their user allows it. */
import { BOARDS } from './boards.js';
import { EMPLOYER_SYSTEMS } from './employer-systems.js';
import { LATER_SITES } from './later-sites.js';
import { REQUIRED_HOSTS } from './required-hosts.js';
import type { JobSite } from './site.js';
import { siteFinder } from './site-finder.js';

/** Sorted by id. */
export const SITES: readonly JobSite[] = [...BOARDS, ...EMPLOYER_SYSTEMS, ...LATER_SITES].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

/** The site of an address, or null. */
export const findSite = siteFinder(SITES);

/** The two page scripts: each knows the sites of its own lists, so that both stay small. */
export type PageScript = 'job-page.js' | 'employer-page.js';

const REQUIRED = new Set(Object.values(REQUIRED_HOSTS).flat());

/** True for a host pattern of a site ("www.example.com", "*.example.com") that an installation asks for. */
export function isRequired(host: string): boolean {
  return REQUIRED.has(host);
}

function patterns(script: PageScript, wanted: (host: string) => boolean): string[] {
  const sites = script === 'job-page.js' ? BOARDS : [...EMPLOYER_SYSTEMS, ...LATER_SITES];
  const all = sites.flatMap((site) =>
    site.hosts.filter(wanted).flatMap((host) => (site.paths ?? ['/*']).map((path) => `https://${host}${path}`)),
  );
  return [...new Set(all)].sort();
}

/** Match patterns of the required hosts that a page script runs on, for the manifest; sorted. Paths narrow where a site is more than jobs. */
export function matchPatterns(script: PageScript): string[] {
  return patterns(script, isRequired);
}

/** The same for hosts of known sites that are optional: nothing runs there before the user allows it. */
export function askedPatterns(script: PageScript): string[] {
  return patterns(script, (host) => !isRequired(host));
}
