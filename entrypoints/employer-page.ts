import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as employers from '../src/job-sites/employer-reader.js';
import { startPage } from '../src/page/start-page.js';
import { onSettingsChanged } from '../src/settings/store.js';

/** The page script of employers' career pages and of every site that its user grants; see job-page.ts. */
export default defineUnlistedScript(() => {
  void startPage(window, employers, onSettingsChanged);
});
