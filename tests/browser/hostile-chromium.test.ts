/** Pages that probe for the extension or try to break it, with the built extension in a real Chromium. */
import type { CDPSession, Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPage, STORM } from '../../scripts/bench/pages.js';
import { CHROMIUM, startChromium } from './chromium-driver.js';
import { findAll, waitFor, type OverlayNode, type Tab } from './driver.js';
import { HOSTILE, probePage, SEARCH } from './hostile-pages.js';

const STORMY = `${SEARCH}&case=storm`;
const PUSHES = `${SEARCH}&case=pushes`;
const NAVIGATIONS = 1_000;
const extra = new Map<string, string>([
  ...HOSTILE.map(({ url, html }) => [url, html] as const),
  [SEARCH, listPage(12)],
  [STORMY, listPage(12, STORM)],
  [
    PUSHES,
    listPage(
      12,
      `window.__go = async (n) => { const h = document.querySelector('h1 a'); for (let i = 0; i < n; i += 1) { history.pushState({}, '', '?currentJobId=' + (4200000000 + (i % 12)) + '&case=pushes'); h.textContent = document.querySelectorAll('.card a')[i % 12].textContent; await new Promise((r) => setTimeout(r, 10)); } };`,
    ),
  ],
]);

const tally = { probes: 0, pages: 0, kills: 0 };
type Browser = Awaited<ReturnType<typeof startChromium>>;
type ChromiumTab = Tab & { readonly page: Page };

const panelOf = (overlay: OverlayNode | null): OverlayNode | undefined =>
  findAll(overlay, (node) => node.tag === 'aside')[0];
const button = (overlay: OverlayNode | null, text: RegExp): OverlayNode | undefined =>
  findAll(
    overlay,
    (node) => node.tag === 'button' && text.test(`${node.attributes['aria-label'] ?? ''} ${node.text}`.trim()),
  )[0];

describe('hostile pages in chromium', () => {
  let browser: Browser;
  let tab: ChromiumTab;
  const cdp = (page = tab.page): Promise<CDPSession> => browser.context().newCDPSession(page);
  const extensionId = (): string => new URL(browser.extensionUrl('')).host;
  const judged = (says = /./): Promise<OverlayNode> =>
    waitFor('the judged panel', async () => {
      const panel = panelOf(await tab.overlay());
      return panel && panel.attributes['aria-busy'] !== 'true' && says.test(panel.text) ? panel : null;
    });
  async function extensionPage(): Promise<Page> {
    const page = await browser.context().newPage();
    await page.goto(browser.extensionUrl('options.html'));
    return page;
  }
  async function worker(): Promise<Worker> {
    return browser.context().serviceWorkers()[0] ?? (await browser.context().waitForEvent('serviceworker'));
  }

  beforeAll(async () => {
    browser = await startChromium(CHROMIUM, { extra });
    extra.set(`${SEARCH}&case=probes`, probePage(extensionId()));
    tab = (await browser.newTab()) as ChromiumTab;
  });
  afterAll(async () => {
    await browser.close();
    console.log(
      `hostile: ${tally.probes} probes found nothing, ${tally.pages} pages broke nothing, ${tally.kills} stops of the background around a save lost nothing`,
    );
  });

  it('is found by no known probe', async () => {
    await tab.goto(`${SEARCH}&case=probes`);
    await judged();
    // Typing into a field of ours: the page hears nothing of it.
    await tab.click(await waitFor('the menu button', async () => button(await tab.overlay(), /^Panel menu/)));
    await tab.click(await waitFor('the menu', async () => button(await tab.overlay(), /^Change role/)));
    const field = await waitFor(
      'a field of ours',
      async () => findAll(await tab.overlay(), (n) => n.tag === 'input')[0],
    );
    // The panel grows from below: the field is clicked where it stands in the end.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await tab.click(field);
    await waitFor('the field to have the focus', () =>
      tab.evaluate<boolean>("document.activeElement.nodeName === 'DIV'"),
    );
    await tab.page.keyboard.press('Control+A');
    await tab.page.keyboard.type('Denver');
    await judged(/Denver-/);
    const seen = await tab.evaluate<{ found: string[]; tried: string[]; divs: number }>('window.__look()');
    tally.probes += seen.tried.length;
    expect(seen.found).toEqual([]);
    expect(seen.divs).toBe(1);
  });

  it.each(HOSTILE)('$name: nothing breaks', async ({ url }) => {
    const errors: string[] = [];
    const note = (error: Error): void => void errors.push(error.message);
    tab.page.on('pageerror', note);
    await tab.goto(url);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    tab.page.off('pageerror', note);
    // The page still answers, the popup's question is still answered, and no markup of the page came to life.
    expect(await tab.evaluate<number>('1 + 1')).toBe(2);
    expect(await tab.evaluate<boolean>('window.__hit === undefined && ({}).polluted === undefined')).toBe(true);
    expect(await browser.report(url)).not.toBeNull();
    expect(errors.filter((message) => !/^no$/.test(message))).toEqual([]);
    expect(findAll(await tab.overlay(), (node) => node.tag === 'img' || node.tag === 'script')).toEqual([]);
    tally.pages += 1;
  });

  it('keeps up with a page that changes a thousand times a second', async () => {
    await tab.goto(STORMY);
    await judged();
    tally.pages += 1;
  });

  it(`leaves nothing behind after ${NAVIGATIONS} navigations in the page`, async () => {
    await tab.goto(PUSHES);
    await judged();
    const session = await cdp();
    await session.send('Performance.enable');
    const count = async (): Promise<Record<string, number>> => {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    };
    await tab.evaluate('window.__go(100)');
    const before = await count();
    await tab.evaluate(`window.__go(${NAVIGATIONS})`);
    const after = await count();
    const more = (name: string): number => (after[name] ?? 0) - (before[name] ?? 0);
    console.log(
      `${NAVIGATIONS} navigations: nodes ${more('Nodes')}, listeners ${more('JSEventListeners')}, heap ${(more('JSHeapUsedSize') / 1e6).toFixed(2)} MB more than before`,
    );
    expect(more('Nodes')).toBeLessThan(200);
    expect(more('JSEventListeners')).toBeLessThan(20);
    expect(more('JSHeapUsedSize')).toBeLessThan(1_500_000);
    await session.detach();
  });

  it('loses nothing and saves nothing twice when the background is stopped at any moment of saving', async () => {
    const own = await extensionPage();
    const session = await cdp(own);
    await session.send('ServiceWorker.enable');
    await tab.goto(SEARCH);
    const saved = (): Promise<string[]> =>
      own.evaluate(`new Promise((resolve, reject) => {
        const open = indexedDB.open('plumbline');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const db = open.result, name = [...db.objectStoreNames].find((n) => /post|saved/i.test(n));
          const all = db.transaction(name).objectStore(name).getAllKeys();
          all.onsuccess = () => { db.close(); resolve(all.result.map(String)); };
        };
      })`);
    for (const delay of [0, 1, 2, 3, 5, 8, 12, 16, 20, 30, 45, 60]) {
      await judged();
      await tab.page.bringToFront();
      const take = await waitFor('the save button', async () => button(await tab.overlay(), /^Save$/));
      await tab.click(take);
      await new Promise((resolve) => setTimeout(resolve, delay));
      await session.send('ServiceWorker.stopAllWorkers');
      tally.kills += 1;
      const done = await waitFor('the panel to say saved', async () => button(await tab.overlay(), /^Saved/));
      expect(await saved()).toHaveLength(1);
      await tab.click(done);
      await waitFor('the panel to say not saved', async () => button(await tab.overlay(), /^Save$/));
      expect(await saved()).toHaveLength(0);
    }
    await own.close();
  });

  it('stands back when the extension is reloaded under an open page, and says so', async () => {
    await tab.goto(SEARCH);
    await judged();
    await (await worker()).evaluate('void chrome.runtime.reload()').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    // Any change of the page is enough to notice.
    await tab.evaluate("void (document.getElementById('ticker').textContent = 'changed')");
    const panel = await judged(/reload/i);
    expect(panel.text).toMatch(/updated/i);
    expect(
      findAll(await tab.overlay(), (node) => (node.attributes['class'] ?? '').split(' ').includes('badge')),
    ).toEqual([]);
    const close = findAll(
      panel,
      (node) => node.tag === 'button' && /Close/.test(node.attributes['aria-label'] ?? ''),
    )[0];
    expect(close).toBeDefined();
    if (close) await tab.click(close);
    await waitFor('the page to be left alone', async () => (await tab.overlay()) === null);
  });
});
