/**
 * Sites that came after the first release, boards and employer systems alike: they are asked for on the site itself, and the
 * page script of granted sites reads them. `npm run new-site -- NAME` adds one.
 */
import type { JobSite } from './site.js';

/** Sorted by id. */
export const LATER_SITES: readonly JobSite[] = [];
