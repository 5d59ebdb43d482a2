import path from 'node:path';
import { defineConfig } from 'wxt';
import { licences } from './scripts/package/licences.js';
import descriptions from './src/ui/texts/manifest.json' with { type: 'json' };
import { askedPatterns, matchPatterns, type PageScript } from './src/job-sites/registry.js';

/** No request can leave an extension page: only the package's own scripts, styles and pictures are loaded. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const PAGE_SCRIPTS: readonly PageScript[] = ['job-page.js', 'employer-page.js'];
/** Frozen by src/job-sites/required-hosts.ts: a site that joins later is optional. */
const REQUIRED = [...new Set(PAGE_SCRIPTS.flatMap(matchPatterns))].sort();
const ASKED = PAGE_SCRIPTS.flatMap((script) => askedPatterns(script).map((pattern) => ({ pattern, script })));

/** What scripts that run in pages receive instead of the polyfill: see there. */
const PAGE_API = path.resolve(import.meta.dirname, 'src/browser/page-api.ts');

const thirdParty = licences();

/** The first Chromium with light-dark(). */
const LEAST_CHROME = '123';
const LEAST_FIREFOX = '140';

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  srcDir: '.',
  publicDir: 'src/icons',
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    // What the browser's list of extensions says, in its own language.
    'build:publicAssets': (_, files) => {
      for (const [language, message] of Object.entries(descriptions))
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: `${JSON.stringify({ description: { message } }, null, 1)}\n`,
        });
    },
    // Scripts that run in pages: all unlisted ones.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.every(({ type }) => type === 'unlisted-script')) return;
      config.plugins = [
        {
          name: 'plumbline-page-api',
          enforce: 'pre',
          resolveId: (id: string) => (id === 'webextension-polyfill' ? PAGE_API : null),
        },
        ...(config.plugins ?? []),
      ];
    },
    'build:done': ({ config }) => {
      thirdParty.write(config.outDir);
    },
  },
  vite: () => ({
    plugins: [thirdParty.plugin()],
    define: { __ASKED_PATTERNS__: JSON.stringify(ASKED) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Browsers from the manifest's least versions on know light-dark(); its stand-in would be a tenth of the style sheets.
    build: {
      target: 'es2022',
      cssTarget: [`chrome${LEAST_CHROME}`, `firefox${LEAST_FIREFOX}`],
      modulePreload: { polyfill: false },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Plumbline',
    default_locale: 'en',
    description: '__MSG_description__',
    permissions: ['storage', 'activeTab', 'scripting'],
    host_permissions: REQUIRED,
    optional_host_permissions: ['https://*/*'],
    // Named here and not by WXT's content script entries: those announce themselves to the page by an event.
    content_scripts: [
      { matches: REQUIRED, js: ['guard.js'], run_at: 'document_start' },
      ...PAGE_SCRIPTS.map((js) => ({ matches: matchPatterns(js), js: [js], run_at: 'document_idle' as const })),
    ],
    content_security_policy: { extension_pages: CSP },
    ...(browser !== 'firefox' && { minimum_chrome_version: LEAST_CHROME }),
    icons: { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'plumbline@plumbline.example',
          strict_min_version: `${LEAST_FIREFOX}.0`,
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
