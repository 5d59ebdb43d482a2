/** What the extension adds to pages, in a real Chromium: each page once on a host it knows and once on one it does not. */
import type { CDPSession, Page } from 'playwright-core';
import { startChromium } from '../../tests/browser/chromium-driver.js';
import { waitFor } from '../../tests/browser/driver.js';
import { atMost, known, median, type Figure } from './figures.js';
import { listPage, STORM } from './pages.js';

const RUNS = 15;
const KNOWN_HOST = 'https://www.linkedin.com';
/** The same page on a host that no page script runs on. */
const UNKNOWN_HOST = 'https://bench.example';
const PATHS = {
  small: '/jobs/search/?currentJobId=4200000000',
  hundred: '/jobs/search/?n=100',
  large: '/jobs/search/?n=1000',
  storm: '/jobs/search/?n=25&storm=1',
};
const HTML: Readonly<Record<keyof typeof PATHS, string>> = {
  small: listPage(25),
  hundred: listPage(100),
  large: listPage(1_000),
  storm: listPage(25, STORM),
};

/** Runs in the page before its own scripts: what the browser itself reports of long tasks and shifts. */
const OBSERVE = `window.__long = []; window.__shift = 0;
new PerformanceObserver((list) => window.__long.push(...list.getEntries().map((e) => e.duration))).observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => list.getEntries().forEach((e) => { window.__shift += e.value; })).observe({ type: 'layout-shift', buffered: true });`;

interface Cost {
  /** Main-thread time in ms. */
  readonly script: number;
  readonly layout: number;
  readonly task: number;
  /** After collecting garbage, in MB. */
  readonly heap: number;
  readonly longest: number;
  /** The longest task of the same page without the extension. */
  readonly longestWithout?: number;
  readonly shift: number;
}

async function metrics(cdp: CDPSession): Promise<ReadonlyMap<string, number>> {
  const { metrics: list } = await cdp.send('Performance.getMetrics');
  return new Map(list.map(({ name, value }) => [name, value]));
}

type Browser = Awaited<ReturnType<typeof startChromium>>;

async function visit(browser: Browser, url: string, ms: number): Promise<Cost> {
  const page = await browser.context().newPage();
  await page.addInitScript(OBSERVE);
  const cdp = await browser.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(ms);
  const found = await metrics(cdp);
  const seen = await page.evaluate<{ long: number[]; shift: number }>(
    '({ long: window.__long, shift: window.__shift })',
  );
  await cdp.send('HeapProfiler.collectGarbage');
  const after = await metrics(cdp);
  await page.close();
  return {
    script: (found.get('ScriptDuration') ?? NaN) * 1000,
    layout: ((found.get('LayoutDuration') ?? NaN) + (found.get('RecalcStyleDuration') ?? NaN)) * 1000,
    task: (found.get('TaskDuration') ?? NaN) * 1000,
    heap: (after.get('JSHeapUsedSize') ?? NaN) / 1e6,
    longest: Math.max(0, ...seen.long),
    shift: seen.shift,
  };
}

/** Medians of what a page costs more with the extension than without it. */
async function added(browser: Browser, which: keyof typeof PATHS, ms: number): Promise<Cost> {
  const pairs: { with: Cost; without: Cost }[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const without = await visit(browser, UNKNOWN_HOST + PATHS[which], ms);
    pairs.push({ without, with: await visit(browser, KNOWN_HOST + PATHS[which], ms) });
  }
  const more = (key: 'script' | 'layout' | 'task' | 'heap'): number =>
    median(pairs.map((pair) => pair.with[key] - pair.without[key]));
  return {
    script: more('script'),
    layout: more('layout'),
    task: more('task'),
    heap: more('heap'),
    longest: median(pairs.map((pair) => pair.with.longest)),
    longestWithout: median(pairs.map((pair) => pair.without.longest)),
    shift: Math.max(...pairs.map((pair) => pair.with.shift - pair.without.shift)),
  };
}

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

async function workerStart(browser: Browser): Promise<{ cold: number; warm: number }> {
  const page = await browser.context().newPage();
  await page.goto(browser.extensionUrl('options.html'));
  const cdp = await browser.context().newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  const cold: number[] = [];
  const warm: number[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    await cdp.send('ServiceWorker.stopAllWorkers');
    await page.waitForTimeout(300);
    const [first = NaN, second = NaN] = await page.evaluate<number[]>(`(async () => {
      const took = [];
      for (let i = 0; i < 2; i += 1) {
        const start = performance.now();
        await chrome.runtime.sendMessage({ kind: 'hello', body: { site: 'linkedin' } });
        took.push(performance.now() - start);
      }
      return took;
    })()`);
    cold.push(first - second);
    warm.push(second);
  }
  await page.close();
  return { cold: median(cold), warm: median(warm) };
}

export async function browserFigures(executable: string, demo: string): Promise<readonly Figure[]> {
  const extra = new Map<string, string>();
  for (const key of Object.keys(PATHS) as (keyof typeof PATHS)[])
    for (const host of [KNOWN_HOST, UNKNOWN_HOST]) extra.set(host + PATHS[key], HTML[key]);
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
    const small = await added(browser, 'small', 1_200);
    const hundred = await added(browser, 'hundred', 1_200);
    const large = await added(browser, 'large', 2_500);
    const storm = await added(browser, 'storm', 3_000);

    const page = await browser.context().newPage();
    const cdp = await browser.context().newCDPSession(page);
    await page.goto(demo);
    await page.bringToFront();
    const follow = await followClicks(page, cdp, 20);
    await page.close();
    const worker = await workerStart(browser);
    return [
      atMost('25 cards: script time added', small.script, 4, 'ms'),
      known('25 cards: layout and style time added', `${small.layout.toFixed(1)} ms`),
      atMost('25 cards: layout shift added', small.shift, 0, '', 4),
      atMost('25 cards: heap added', small.heap, 3, 'MB'),
      atMost('1,000 cards: longest task', large.longest, 50, 'ms', 0),
      known('1,000 cards: longest task without the extension', `${(large.longestWithout ?? NaN).toFixed(0)} ms`),
      known('1,000 cards: script time added', `${large.script.toFixed(1)} ms`),
      known('1,000 cards ÷ 100 cards, script time added', `${(large.script / hundred.script).toFixed(1)} ×`),
      atMost('1,000 cards: layout shift added', large.shift, 0, '', 4),
      known('1,000 cards: heap added', `${large.heap.toFixed(1)} MB`),
      known(
        '1,000 changes a second for 3 s: script time added',
        `${storm.script.toFixed(1)} ms (${(storm.script / 30).toFixed(1)} %)`,
      ),
      known('1,000 changes a second: longest task', `${storm.longest.toFixed(0)} ms`),
      atMost(`next posting's text to its panel, median of ${follow.length}`, median(follow), 150, 'ms', 0),
      known('… slowest', `${Math.max(...follow).toFixed(0)} ms`),
      atMost('cold start of the background', worker.cold, 60, 'ms'),
      known('message round trip', `${worker.warm.toFixed(1)} ms`),
    ];
  } finally {
    await browser.close();
  }
}
