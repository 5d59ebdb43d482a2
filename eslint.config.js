import noUnsanitized from 'eslint-plugin-no-unsanitized';
import tseslint from 'typescript-eslint';

/**
 * The rooms of src/ and what each may import besides itself; see the map in README.md.
 * `types` rooms may be imported for their types only.
 */
const ROOMS = {
  posting: { may: ['data'], types: [] },
  role: { may: ['posting', 'data'], types: [] },
  benchmark: { may: ['posting', 'data'], types: ['role'] },
  analysis: { may: ['posting', 'role', 'benchmark', 'data'], types: [] },
  'job-sites': { may: ['posting'], types: [] },
  settings: { may: ['browser'], types: ['analysis', 'benchmark', 'posting', 'role'] },
  messages: { may: ['browser', 'posting'], types: ['analysis', 'saved', 'settings', 'benchmark', 'role'] },
  saved: { may: ['posting'], types: ['analysis', 'role', 'benchmark'] },
  browser: { may: [], types: [] },
  background: {
    may: ['analysis', 'benchmark', 'browser', 'messages', 'posting', 'saved', 'settings', 'role'],
    types: [],
  },
  page: {
    may: ['job-sites', 'overlay', 'list-tools', 'messages', 'posting'],
    types: ['analysis', 'benchmark', 'settings', 'ui', 'browser'],
  },
  'list-tools': { may: [], types: [] },
  ui: { may: ['posting'], types: ['analysis', 'benchmark', 'role', 'saved', 'settings'] },
  overlay: { may: ['ui'], types: ['posting', 'analysis', 'benchmark', 'role'] },
  popup: { may: ['ui'], types: ['posting', 'analysis', 'saved', 'settings', 'benchmark', 'role', 'messages'] },
  desk: { may: ['ui'], types: ['posting', 'analysis', 'saved', 'settings', 'benchmark', 'role'] },
  options: { may: ['ui'], types: ['posting', 'analysis', 'settings', 'benchmark', 'role'] },
  'own-pages': {
    may: [
      'popup',
      'options',
      'guide',
      'desk',
      'overlay',
      'ui',
      'messages',
      'saved',
      'settings',
      'browser',
      'posting',
      'job-sites',
    ],
    types: ['analysis', 'benchmark', 'role'],
  },
  guide: { may: ['ui'], types: ['posting', 'analysis', 'settings', 'benchmark', 'role'] },
};
const ALL_ROOMS = Object.keys(ROOMS);
const CORE = ['posting', 'role', 'benchmark', 'analysis'];
const VIEWS = ['own-pages', 'ui', 'overlay', 'popup', 'desk', 'options', 'guide'];

const NO_NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'].map(
  (name) => ({
    name,
    message: 'Plumbline makes no request of its own, ever.',
  }),
);
const NO_DOM = ['document', 'window', 'navigator', 'localStorage', 'indexedDB'].map((name) => ({
  name,
  message: 'The core is pure: text and data in, data out.',
}));
const NO_BROWSER = ['chrome', 'browser'].map((name) => ({
  name,
  message: 'Only src/browser speaks to the extension API.',
}));

function roomRules(room) {
  const { may, types } = ROOMS[room];
  const patterns = [];
  for (const other of ALL_ROOMS) {
    if (other === room || may.includes(other)) continue;
    // The message tables under ui/texts are data: the background hands them to job pages.
    const tablesOnly = room === 'background' && other === 'ui';
    patterns.push({
      group: tablesOnly ? ['**/ui/*.js'] : [`**/${other}/*`, `../${other}/*`, `../../${other}/*`],
      allowTypeImports: types.includes(other),
      message: `src/${room} may not import src/${other}${types.includes(other) ? ' except for its types' : ''}.`,
    });
  }
  if (!may.includes('data')) {
    patterns.push({
      group: ['**/data/**'],
      message: `src/${room} may not read data/: only the core does, in the background.`,
    });
  }
  if (room !== 'browser') {
    patterns.push({
      group: ['webextension-polyfill', 'wxt', 'wxt/*'],
      message: 'Only src/browser speaks to the extension API.',
    });
  }
  if (!VIEWS.includes(room)) patterns.push({ group: ['preact', 'preact/*'], message: 'Only the views use Preact.' });
  patterns.push({ regex: '^zod(/v4)?$', message: "Use 'zod/mini': smaller, and without new Function." });
  return {
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
      'no-restricted-globals': [
        'error',
        ...NO_NETWORK,
        ...(CORE.includes(room) ? NO_DOM : []),
        ...(room === 'browser' ? [] : NO_BROWSER),
      ],
    },
  };
}

export default tseslint.config(
  { ignores: ['.output/**', '.wxt/**', '.cache/**', '.tools/**', 'node_modules/**'] },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'no-unsanitized': noUnsanitized },
    rules: {
      'no-unsanitized/method': 'error',
      'no-unsanitized/property': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]',
          message: 'Never assign markup: build nodes.',
        },
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Never assign markup: build nodes.' },
        {
          selector: "MemberExpression[property.name='innerText']",
          message: 'DOM stand-ins disagree on innerText: use readableText.',
        },
        {
          selector: "MemberExpression[property.name='sendBeacon']",
          message: 'Plumbline makes no request of its own, ever.',
        },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  ...ALL_ROOMS.map(roomRules),
  {
    files: ['entrypoints/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': ['error', ...NO_NETWORK, ...NO_BROWSER], 'max-lines': ['error', { max: 120 }] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['tests/**', 'scripts/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.base] },
);
