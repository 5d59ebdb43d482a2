import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as boards from '../src/job-sites/board-reader.js';
import { startPage } from '../src/page/start-page.js';
import { onSettingsChanged } from '../src/settings/store.js';

/**
 * The page script of job boards. Listed under `content_scripts` in wxt.config.ts and not made with WXT's own
 * defineContentScript, because that announces itself by an event on the page's document.
 */
export default defineUnlistedScript(() => {
  void startPage(window, boards, onSettingsChanged);
});
