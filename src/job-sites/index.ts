/** The only door to this room: a page in, its postings out. The page script of the boards takes board-reader.ts instead. */
import { createReader } from './read-page.js';
import { SITES } from './registry.js';

export { outline } from './outline.js';
export type { CardCache, PageReader } from './read-page.js';
export { isMadeUp } from './read-posting.js';
export { askedPatterns, findSite, isRequired, matchPatterns, SITES } from './registry.js';
export type { CardReading, DetailReading, JobSite, PageReading, PageUrl } from './site.js';

/** Reads a page of any known site, or of an unknown one by the generic readers; see {@link createReader}. */
export const { readPage } = createReader(SITES);
