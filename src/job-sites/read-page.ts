/** The reader of pages of any site, known or not. */
import { idOfAddress, idOfJobPath } from './addresses.js';
import { createPageReader, type PageReader } from './page-reader.js';
import type { JobSite } from './site.js';

export type { CardCache, PageReader } from './page-reader.js';

/** A reader that knows the given sites; every other page is read by the generic readers. */
export function createReader(sites: readonly JobSite[]): PageReader {
  return createPageReader(sites, { idOfAddress, idOfJobPath });
}
