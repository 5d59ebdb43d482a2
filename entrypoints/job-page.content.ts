import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchPatterns } from '../src/job-sites/registry.js';
import { startPage } from '../src/page/start-page.js';

export default defineContentScript({
  matches: matchPatterns('board'),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => startPage(window, ctx.signal),
});
