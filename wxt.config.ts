import { defineConfig } from 'wxt';
import { licences } from './scripts/package/licences.js';
import { matchPatterns } from './src/job-sites/registry.js';

/** No request can leave an extension page: only the package's own scripts, styles and pictures are loaded. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const thirdParty = licences();

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  srcDir: '.',
  publicDir: 'src/icons',
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'build:done': ({ config }) => {
      thirdParty.write(config.outDir);
    },
  },
  vite: () => ({
    plugins: [thirdParty.plugin()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2022', modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: 'Plumbline',
    description:
      'What an IT infrastructure posting really is, what it pays there, which certifications it expects. All in your browser.',
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: [...matchPatterns('board'), ...matchPatterns('employer-system')].sort(),
    optional_host_permissions: ['https://*/*'],
    // Named here and not by WXT's content script entries: those announce themselves to the page by an event.
    content_scripts: [
      {
        matches: [...new Set([...matchPatterns('board'), ...matchPatterns('employer-system')])].sort(),
        js: ['guard.js'],
        run_at: 'document_start',
      },
      { matches: matchPatterns('board'), js: ['job-page.js'], run_at: 'document_idle' },
      { matches: matchPatterns('employer-system'), js: ['employer-page.js'], run_at: 'document_idle' },
    ],
    content_security_policy: { extension_pages: CSP },
    icons: { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'plumbline@plumbline.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
