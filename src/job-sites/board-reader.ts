/**
 * The same door as index.ts for the page script that runs on job boards. It leaves the employers' systems out, to be
 * small: they have a script of their own, asked for site by site.
 */
import { BOARDS } from './boards.js';
import { createPageReader } from './page-reader.js';
import { siteFinder } from './site-finder.js';

export { BOARDS as SITES } from './boards.js';
export { outline } from './outline.js';
export type { CardCache } from './page-reader.js';
export { isMadeUp } from './read-posting.js';
export type { CardReading, DetailReading, JobSite, PageReading, PageUrl } from './site.js';

export const { readPage } = createPageReader(BOARDS);
export const findSite = siteFinder(BOARDS);
