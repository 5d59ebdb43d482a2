/**
 * The extension API: everything else receives it from here. Both browsers answer with promises themselves and share the names
 * that are used; of the polyfill only its types are taken, for its code would be a tenth of every page script.
 */
import type polyfill from 'webextension-polyfill';

type Api = typeof polyfill;

const world = globalThis as unknown as { readonly browser: Api; readonly chrome: Api };

// Chosen by the build: in Chromium an element of the page with the id "browser" would answer to that name.
export const browser: Api = import.meta.env.FIREFOX ? world.browser : world.chrome;
export type { Runtime, Tabs, Storage, Permissions } from 'webextension-polyfill';
