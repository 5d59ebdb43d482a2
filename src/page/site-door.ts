import type { findSite, outline, readPage, SITES } from '../job-sites/index.js';

/** The sites that a page script knows: boards and employer systems have a script each, so that both stay small. */
export interface SiteDoor {
  readonly SITES: typeof SITES;
  readonly findSite: typeof findSite;
  readonly outline: typeof outline;
  readonly readPage: typeof readPage;
}
