/** The same door as index.ts for the page script of employers' career pages and of sites that their user granted. */
import { EMPLOYER_SYSTEMS } from './employer-systems.js';
import { createReader } from './read-page.js';
import { siteFinder } from './site-finder.js';

export { EMPLOYER_SYSTEMS as SITES } from './employer-systems.js';
export { outline } from './outline.js';

export const { readPage } = createReader(EMPLOYER_SYSTEMS);
export const findSite = siteFinder(EMPLOYER_SYSTEMS);
