/** The only import of webextension-polyfill: everything else receives the extension API from here. */
import polyfill from 'webextension-polyfill';

export const browser = polyfill;
export type { Runtime, Tabs, Storage, Permissions } from 'webextension-polyfill';
