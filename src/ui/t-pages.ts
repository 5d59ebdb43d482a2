import pagesEn from './texts/pages.en.js';
import { addMessages, say, sayMany, type OverlayKey, type Params, type PluralOf } from './t.js';

addMessages(pagesEn);

export type PagesKey = keyof typeof pagesEn | OverlayKey;

/** Texts of the extension's own pages; apart from the overlay's, so that a content script does not carry them. */
export const tp = (key: PagesKey, params?: Params): string => say(key, params);
export const tpMany = (key: PluralOf<PagesKey>, n: number, params?: Params): string => sayMany(key, n, params);
