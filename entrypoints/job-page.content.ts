import { defineContentScript } from 'wxt/utils/define-content-script';
import { matchPatterns } from '../src/job-sites/registry.js';
import { onSettingsChanged } from '../src/settings/store.js';
import { startPage } from '../src/page/start-page.js';

export default defineContentScript({
  matches: [...matchPatterns('board'), ...matchPatterns('employer-system')].sort(),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: (ctx) => startPage(window, ctx.signal, onSettingsChanged),
});
