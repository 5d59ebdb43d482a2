/**
 * The same door as index.ts for the page script of employers' career pages, of sites that came after the first release, and of
 * every other site that its user granted.
 */
import { EMPLOYER_SYSTEMS } from './employer-systems.js';
import { LATER_SITES } from './later-sites.js';
import { createReader } from './read-page.js';
import { siteFinder } from './site-finder.js';

export const SITES = [...EMPLOYER_SYSTEMS, ...LATER_SITES];
export { outline } from './outline.js';

export const { readPage } = createReader(SITES);
export const findSite = siteFinder(SITES);
