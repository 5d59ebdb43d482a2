import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startGuard } from '../src/page/guard.js';

/** Runs before a page's own scripts: keeps what is typed into our fields from the page. */
export default defineUnlistedScript(() => {
  startGuard(window);
});
