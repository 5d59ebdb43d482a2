/**
 * The browser's own extension API. The build puts it in the polyfill's place in scripts that run in pages (wxt.config.ts): the
 * polyfill would be a tenth of each, and both browsers answer with promises under the names that are used there.
 */
import type polyfill from 'webextension-polyfill';

const world = globalThis as unknown as { readonly browser: typeof polyfill; readonly chrome: typeof polyfill };

// Chosen by the build: in Chromium an element of the page with the id "browser" would answer to that name.
export default import.meta.env.FIREFOX ? world.browser : world.chrome;
