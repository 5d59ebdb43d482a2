/** Pages that look for the extension, or try to break it; every company in them is invented. */
import { listPage } from '../../scripts/bench/pages.js';

export const SEARCH = 'https://www.linkedin.com/jobs/search/?currentJobId=4200000000';
const at = (name: string): string => `${SEARCH}&case=${name}`;

/**
 * Looks for an extension in every way known, from before the page's own content on. What it found is in `window.__found`, how many
 * ways were tried in `window.__tried`. `ID` is replaced by the extension's id: a page knows the ids of published extensions.
 */
export const PROBES = `
window.__found = []; window.__tried = new Set();
const tried = (probe) => window.__tried.add(probe);
const found = (probe, what) => window.__found.push(probe + ': ' + what);
const before = new Set(Object.getOwnPropertyNames(window));
tried('messages'); addEventListener('message', (e) => found('messages', JSON.stringify(e.data)));
tried('attachShadow'); const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (...args) { found('attachShadow', this.tagName); return attach.apply(this, args); };
tried('dispatchEvent'); const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (e) { if (!e.ours) found('dispatchEvent', e.type); return dispatch.call(this, e); };
tried('announcement');
for (const name of ['job-page', 'employer-page', 'draw', 'content'])
  for (const type of ['ID:' + name + ':wxt:content-script-started', 'wxt:content-script-started', 'ID:wxt:content-script-started'])
    document.addEventListener(type, () => found('announcement', type));
for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput', 'paste', 'focusin', 'click', 'pointerdown']) {
  tried('event ' + type);
  for (const target of [window, document, document.documentElement])
    target.addEventListener(type, (e) => {
      if (type.startsWith('key') || type.includes('input')) found('event ' + type, e.target.nodeName + (e.composedPath().length > 4 ? '' : ' from our node') + ' ' + (e.key || e.data || ''));
      const path = e.composedPath(); if (path.some((n) => n instanceof ShadowRoot)) found('event ' + type, 'shadow path');
    }, true);
}
tried('property setters'); for (const name of ['plumbline', '__plumbline', 'browser', '__preact', '__PREACT_DEVTOOLS__', '__REACT_DEVTOOLS_GLOBAL_HOOK__'])
  { let value; Object.defineProperty(window, name, { configurable: true, get: () => value, set: (v) => { found('property setters', name); value = v; } }); before.add(name); }
tried('mutation records');
new MutationObserver((records) => {
  for (const record of records) {
    if (record.type === 'attributes' && !record.target.dataset?.mine) found('mutation records', 'attribute ' + record.attributeName + ' on ' + record.target.nodeName);
    for (const node of record.addedNodes) {
      if (node.dataset?.mine || node.nodeType !== 1 || window.__loading) continue;
      if (record.target === document.documentElement && node.nodeName === 'DIV' && node.attributes.length === 0 && node.childNodes.length === 0) { window.__divs = (window.__divs || 0) + 1; continue; }
      found('mutation records', node.outerHTML.slice(0, 80));
    }
  }
}).observe(document, { subtree: true, childList: true, attributes: true });
window.__loading = true; addEventListener('load', () => setTimeout(() => { window.__loading = false; }, 0));
tried('errors'); addEventListener('error', (e) => found('errors', e.message + ' ' + e.filename)); addEventListener('unhandledrejection', (e) => found('errors', String(e.reason)));
tried('layout shift');
new PerformanceObserver((l) => l.getEntries().forEach((e) => { /* What follows the user's own click or key is no shift by definition. */ if (e.value > 0 && !e.hadRecentInput) found('layout shift', e.value + ' ' + e.hadRecentInput + ' ' + JSON.stringify(e.sources.map((s) => [s.previousRect, s.currentRect]))); })).observe({ type: 'layout-shift', buffered: true });
tried('resource entries');
new PerformanceObserver((l) => l.getEntries().forEach((e) => { if (/extension/.test(e.name)) found('resource entries', e.name); })).observe({ type: 'resource', buffered: true });
tried('csp reports'); document.addEventListener('securitypolicyviolation', (e) => found('csp reports', e.blockedURI));
window.__look = async () => {
  tried('globals'); for (const key of Object.getOwnPropertyNames(window)) if (!before.has(key) && !/^(__found|__tried|__look|__divs|__loading|__long|__shift|\\d+)$/.test(key) && !/^(tried|found|before|attach|create|dispatch|add)$/.test(key)) found('globals', key);
  tried('symbols'); for (const key of Object.getOwnPropertySymbols(window)) if (Symbol.keyFor(key)) found('symbols', String(key));
  tried('names'); for (const key of Object.getOwnPropertyNames(document)) if (/plumb|wxt|meeting/i.test(key)) found('names', key);
  tried('html attributes'); for (const root of [document.documentElement, document.body]) for (const { name } of root.attributes) if (name !== 'lang') found('html attributes', name);
  tried('open shadow roots'); for (const e of document.querySelectorAll('*')) if (e.shadowRoot) found('open shadow roots', e.nodeName);
  const extra = [...document.documentElement.children].filter((e) => !/^(HEAD|BODY)$/.test(e.nodeName));
  tried('nodes beside the body'); if (extra.length > 1) found('nodes beside the body', extra.length);
  for (const e of extra) {
    tried('the node itself'); if (e.nodeName !== 'DIV' || e.attributes.length || e.childNodes.length || e.textContent || e.shadowRoot) found('the node itself', e.outerHTML);
    tried('its size'); const box = e.getBoundingClientRect(); if (box.width || box.height) found('its size', box.width + 'x' + box.height);
    tried('its properties'); if (Object.keys(e).length) found('its properties', Object.keys(e));
  }
  tried('body'); for (const e of document.querySelectorAll('body *, head *')) { if (/plumb|wxt/i.test(e.outerHTML.slice(0, 300)) ) found('body', e.outerHTML.slice(0, 80)); }
  tried('style sheets'); if ([...document.styleSheets].length > 1 || document.adoptedStyleSheets.length) found('style sheets', document.styleSheets.length);
  tried('custom elements'); for (const name of ['plumb-line', 'plumbline-panel', 'pl-root', 'wxt-ui']) if (customElements.get(name)) found('custom elements', name);
  tried('storage'); if (localStorage.length || sessionStorage.length || document.cookie) found('storage', Object.keys(localStorage));
  tried('databases'); if ((await indexedDB.databases()).length) found('databases', 'some');
  tried('caches'); if (window.caches && (await caches.keys()).length) found('caches', 'some');
  tried('fonts'); if (document.fonts.size) found('fonts', document.fonts.size);
  tried('css variables'); for (const name of ['--bg', '--pl-bg', '--accent']) if (getComputedStyle(document.documentElement).getPropertyValue(name)) found('css variables', name);
  tried('active element'); { const a = document.activeElement; if (a && a !== document.body && (a.nodeName !== 'DIV' || a.attributes.length || a.parentNode !== document.documentElement)) found('active element', a.outerHTML.slice(0, 80)); }
  tried('runtime'); if (window.chrome && chrome.runtime) found('runtime', Object.keys(chrome.runtime).join());
  tried('message to the extension'); try { chrome.runtime.sendMessage('ID', { kind: 'hello', body: { site: 'linkedin' } }, (a) => found('message to the extension', JSON.stringify(a))); } catch { /* refused */ }
  for (const file of ['manifest.json', 'draw.js', 'job-page.js', 'employer-page.js', 'background.js', 'popup.html', 'icon-16.png', 'icon-128.png', 'assets/styles.css']) {
    tried('resource ' + file);
    await fetch('chrome-extension://ID/' + file).then(() => found('resource ' + file, 'fetch'), () => undefined);
    await new Promise((r) => { const i = new Image(); i.onload = () => { found('resource ' + file, 'image'); r(); }; i.onerror = r; i.src = 'chrome-extension://ID/' + file; });
  }
  tried('frame'); await new Promise((r) => { const f = document.createElement('iframe'); f.dataset.mine = '1'; f.src = 'chrome-extension://ID/popup.html'; f.onload = () => { try { if (f.contentDocument?.body?.childElementCount) found('frame', 'readable'); } catch { /* an error page of the browser */ } f.remove(); r(); }; document.body.append(f); setTimeout(r, 800); });
  return { found: window.__found, tried: [...window.__tried], divs: window.__divs || 0 };
};`;

/** The probing page; the probes stand before everything else. */
export function probePage(id: string): string {
  return listPage(12).replace('<head>', `<head><script>${PROBES.replaceAll('ID', id)}</script>`);
}

const withLd = (json: string): string =>
  listPage(5).replace('</head>', `<script type="application/ld+json">${json}</script></head>`);
const CONTROL = '\\u0000\\u0007\\u202e\\u2066';

/** Pages that try to break what reads them: name, address, page. */
export const HOSTILE: readonly { readonly name: string; readonly url: string; readonly html: string }[] = [
  { name: '10,000 cards', html: listPage(10_000) },
  {
    name: '5 MB of structured data',
    html: withLd(
      JSON.stringify({ '@type': 'JobPosting', title: 'Systems Administrator', description: 'Linux. '.repeat(750_000) }),
    ),
  },
  { name: 'structured data 50,000 levels deep', html: withLd('['.repeat(50_000) + ']'.repeat(50_000)) },
  { name: 'structured data cut off', html: withLd('{"@type":"JobPosting","title":"Systems Adm') },
  {
    name: 'markup and control characters in titles',
    html: listPage(5).replaceAll(
      'Systems Administrator',
      `&lt;img src=x onerror=&quot;window.__hit=1&quot;&gt;&lt;script&gt;window.__hit=1&lt;/script&gt;\u0007\u202e\u2066 Systems Administrator`,
    ),
  },
  {
    name: '__proto__ in data',
    html: withLd(
      `{"@type":"JobPosting","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"title":"Systems Administrator${CONTROL}"}`,
    ),
  },
  {
    name: 'our node is removed at once',
    html: listPage(
      8,
      'new MutationObserver((rs) => rs.forEach((r) => r.addedNodes.forEach((n) => { if (n.parentNode === document.documentElement) n.remove(); }))).observe(document.documentElement, { childList: true });',
    ),
  },
  {
    name: 'a page that redefines what is built in',
    html: listPage(
      8,
      "Array.prototype.map = Array.prototype.filter = () => { throw new Error('no'); }; Element.prototype.querySelector = () => null; JSON.parse = () => 1; window.MutationObserver = null; Object.prototype.judged = 1;",
    ),
  },
  {
    name: 'a body replaced again and again',
    html: listPage(
      8,
      "let n = 0; const t = setInterval(() => { const b = document.createElement('body'); b.innerHTML = document.body.innerHTML; document.body.replaceWith(b); if (++n > 20) clearInterval(t); }, 50);",
    ),
  },
  {
    name: 'elements named like properties',
    html: listPage(8).replace(
      '<p id="ticker">',
      '<form name="body"><input name="documentElement"><input id="location"><input name="querySelector"></form><p id="ticker">',
    ),
  },
].map(({ name, html }, i) => ({ name, html, url: at(String(i)) }));
