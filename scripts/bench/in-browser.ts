/** What the extension adds to pages, in a real Chromium: each page once on a host it knows and once on one it does not. */
import type { CDPSession, Page } from 'playwright-core';
import { startChromium } from '../../tests/browser/chromium-driver.js';
import { waitFor } from '../../tests/browser/driver.js';
import type { Fixture } from '../../tests/browser/fixtures.js';
import { atMost, known, median, type Figure } from './figures.js';
import { listPage, STORM } from './pages.js';
import { savedPageFigures, savedPages } from './saved-pages.js';
import { added, metricsOf, ms, openCounted, RUNS, UNKNOWN_HOST, visit, type Added, type Browser } from './visit.js';
import { workerFigures } from './worker.js';

const KNOWN_HOST = 'https://www.linkedin.com';
const PATHS = {
  list: '/jobs/search/?n=25',
  small: '/jobs/search/?currentJobId=4200000000',
  hundred: '/jobs/search/?n=100',
  large: '/jobs/search/?n=1000',
  storm: '/jobs/search/?n=25&storm=1',
};
const HTML: Readonly<Record<keyof typeof PATHS, string>> = {
  list: listPage(25, '', false),
  small: listPage(25),
  hundred: listPage(100),
  large: listPage(1_000),
  storm: listPage(25, STORM),
};

/** From the moment the next posting's text stands in the page to the moment the panel speaks of it, in ms, per click. */
export async function followClicks(page: Page, cdp: CDPSession, clicks: number): Promise<readonly number[]> {
  interface Node {
    readonly nodeName: string;
    readonly backendNodeId: number;
    readonly children?: readonly Node[];
    readonly shadowRoots?: readonly Node[];
  }
  const root = await waitFor('the layer', async () => {
    const document = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node };
    const html = document.root.children?.find((node) => node.nodeName === 'HTML');
    return html?.children?.find((node) => node.nodeName === 'DIV' && node.shadowRoots?.length)?.shadowRoots?.[0];
  });
  await cdp.send('DOM.disable').catch(() => undefined);
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: `function () {
      const root = this; window.__text = 0; window.__took = [];
      new MutationObserver(() => { window.__text = performance.now(); })
        .observe(document.querySelector('.jobs-search__job-details--container'), { childList: true });
      new MutationObserver(() => {
        const panel = root.querySelector('aside');
        if (window.__text && panel && panel.getAttribute('aria-busy') !== 'true') { window.__took.push(performance.now() - window.__text); window.__text = 0; }
      }).observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
    }`,
  });
  for (let i = 0; i < clicks; i += 1) {
    await page.click(`[data-demo=infrastructure]:nth-of-type(${(i % 2) + 2}) a`);
    await page.waitForTimeout(800);
  }
  return page.evaluate<number[]>('window.__took');
}

const NAVIGATIONS = 20;

/** Main-thread time that 20 in-page navigations cost more with the extension, in ms per navigation. */
async function navigationCost(browser: Browser, demo: string, unknown: string): Promise<number> {
  const cost = async (url: string): Promise<number> => {
    const { page, cdp } = await openCounted(browser, url);
    await page.bringToFront();
    await page.waitForTimeout(1_000);
    const before = ms(await metricsOf(cdp), 'Task');
    for (let i = 0; i < NAVIGATIONS; i += 1) {
      await page.evaluate(`document.querySelectorAll('[data-demo=infrastructure] a')[${i % 3}].click()`);
      await page.waitForTimeout(200);
    }
    const after = ms(await metricsOf(cdp), 'Task');
    await page.close();
    return (after - before) / NAVIGATIONS;
  };
  const more: number[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const without = await cost(unknown);
    more.push((await cost(demo)) - without);
  }
  return median(more);
}

/** Pages of the benchmark's own making and the demo page. */
async function madePages(browser: Browser, demo: Fixture): Promise<readonly Figure[]> {
  const costs = (which: keyof typeof PATHS, wait: number): Promise<Added> =>
    added(browser, KNOWN_HOST + PATHS[which], UNKNOWN_HOST + PATHS[which], wait);
  const list = await costs('list', 1_200);
  const small = await costs('small', 1_200);
  const hundred = await costs('hundred', 1_200);
  const large = await costs('large', 2_500);
  const storm = await costs('storm', 3_000);
  const { page, cdp } = await openCounted(browser, demo.url);
  await page.bringToFront();
  const follow = await followClicks(page, cdp, 20);
  await page.close();
  const navigation = await navigationCost(browser, demo.url, demoElsewhere(demo));
  return [
    atMost('25 cards: main-thread time added', list.task, 4, 'ms'),
    known('… of it script · layout and style', `${list.script.toFixed(1)} · ${list.layout.toFixed(1)} ms`),
    known('25 cards beside an open posting: main-thread time added', `${small.task.toFixed(1)} ms`),
    known('… of it script · layout and style', `${small.script.toFixed(1)} · ${small.layout.toFixed(1)} ms`),
    known('… longest task with · without', `${small.longest.toFixed(0)} · ${small.longestWithout.toFixed(0)} ms`),
    atMost('25 cards: layout shift added', Math.max(list.shift, small.shift), 0, '', 4),
    atMost('25 cards: heap added', small.heap, 3, 'MB'),
    atMost('1,000 cards: longest task', large.longest, 50, 'ms', 0),
    known('1,000 cards: longest task without the extension', `${large.longestWithout.toFixed(0)} ms`),
    known('1,000 cards: main-thread time · script added', `${large.task.toFixed(0)} · ${large.script.toFixed(0)} ms`),
    known('1,000 cards ÷ 100 cards, main-thread time added', `${(large.task / hundred.task).toFixed(1)} ×`),
    atMost('1,000 cards: layout shift added', large.shift, 0, '', 4),
    atMost('1,000 cards: heap added', large.heap, 3, 'MB'),
    known(
      '1,000 changes a second for 3 s: script time added',
      `${storm.script.toFixed(1)} ms (${(storm.script / 30).toFixed(1)} %)`,
    ),
    known('1,000 changes a second: longest task', `${storm.longest.toFixed(0)} ms`),
    known(`${NAVIGATIONS} in-page navigations: main-thread time added to each`, `${navigation.toFixed(1)} ms`),
    atMost(`next posting's text to its panel, median of ${follow.length}`, median(follow), 150, 'ms', 0),
    known('… slowest', `${Math.max(...follow).toFixed(0)} ms`),
  ];
}

const demoElsewhere = (demo: Fixture): string => UNKNOWN_HOST + new URL(demo.url).pathname + new URL(demo.url).search;

export interface BrowserParts {
  /** Lists of the benchmark's own making and the demo page. */
  readonly made: boolean;
  /** Saved pages of real sites. */
  readonly saved: boolean;
  readonly worker: boolean;
}

export async function browserFigures(
  executable: string,
  demo: Fixture,
  parts: BrowserParts,
): Promise<readonly Figure[]> {
  const extra = new Map<string, string>([[demoElsewhere(demo), demo.html]]);
  for (const key of Object.keys(PATHS) as (keyof typeof PATHS)[])
    for (const host of [KNOWN_HOST, UNKNOWN_HOST]) extra.set(host + PATHS[key], HTML[key]);
  const pages = parts.saved ? savedPages() : [];
  for (const { url, unknown, html } of pages) extra.set(url, html).set(unknown, html);
  const browser = await startChromium(executable, { extra });
  try {
    await waitFor(
      'the welcome page',
      () =>
        Promise.resolve(
          browser
            .context()
            .pages()
            .some((page) => page.url().includes('welcome')),
        ),
      5_000,
    ).catch(() => false);
    await visit(browser, KNOWN_HOST + PATHS.small, 1_000);
    return [
      ...(parts.made ? await madePages(browser, demo) : []),
      ...(await savedPageFigures(browser, pages)),
      // Last, for it fills the database.
      ...(parts.worker ? await workerFigures(browser) : []),
    ];
  } finally {
    await browser.close();
  }
}
