/** One visit of a page in a real Chromium and what it cost the page's main thread; pairs of visits with and without the extension. */
import type { CDPSession, Page } from 'playwright-core';
import type { startChromium } from '../../tests/browser/chromium-driver.js';
import { median } from './figures.js';

export type Browser = Awaited<ReturnType<typeof startChromium>>;
export const RUNS = 15;
/** A host that no page script runs on: the same page there is the page without the extension. */
export const UNKNOWN_HOST = 'https://bench.example';

/** Runs in the page before its own scripts: what the browser itself reports of long tasks and shifts. */
const OBSERVE = `window.__long = []; window.__shift = 0;
new PerformanceObserver((list) => window.__long.push(...list.getEntries().map((e) => e.duration))).observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => list.getEntries().forEach((e) => { window.__shift += e.value; })).observe({ type: 'layout-shift', buffered: true });`;

/** Times in ms of the main thread's own processor time, so that other work of the machine is not counted. */
export interface Cost {
  /** Running and compiling scripts. */
  readonly script: number;
  readonly layout: number;
  /** Everything the main thread did: scripts, layout, painting, messages. */
  readonly task: number;
  /** After collecting garbage, in MB. */
  readonly heap: number;
  /** Longest task, by the clock. */
  readonly longest: number;
  readonly shift: number;
}

export type Metrics = ReadonlyMap<string, number>;

export async function metricsOf(cdp: CDPSession): Promise<Metrics> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return new Map(metrics.map(({ name, value }) => [name, value]));
}

/** Sum of counters in ms. */
export function ms(metrics: Metrics, ...names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (metrics.get(`${name}Duration`) ?? NaN), 0) * 1000;
}

/** Opens a page whose main thread is counted from its start. */
export async function openCounted(browser: Browser, url: string): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await browser.context().newPage();
  await page.addInitScript(OBSERVE);
  const cdp = await browser.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'load' });
  return { page, cdp };
}

/** Visits a page for so long. */
export async function visit(browser: Browser, url: string, wait: number): Promise<Cost> {
  const { page, cdp } = await openCounted(browser, url);
  await page.waitForTimeout(wait);
  const found = await metricsOf(cdp);
  const seen = await page.evaluate<{ long: number[]; shift: number }>(
    '({ long: window.__long, shift: window.__shift })',
  );
  await cdp.send('HeapProfiler.collectGarbage');
  const after = await metricsOf(cdp);
  await page.close();
  return {
    script: ms(found, 'Script', 'V8Compile'),
    layout: ms(found, 'Layout', 'RecalcStyle'),
    task: ms(found, 'Task'),
    heap: (after.get('JSHeapUsedSize') ?? NaN) / 1e6,
    longest: Math.max(0, ...seen.long),
    shift: seen.shift,
  };
}

/** Medians of what a page costs more with the extension than without it; `longestWithout`: without it. */
export interface Added extends Cost {
  readonly longestWithout: number;
}

/** Visits both addresses in turn, {@link RUNS} times each. */
export async function added(browser: Browser, known: string, unknown: string, wait: number): Promise<Added> {
  const pairs: { with: Cost; without: Cost }[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const without = await visit(browser, unknown, wait);
    pairs.push({ without, with: await visit(browser, known, wait) });
  }
  const more = (key: keyof Cost): number => median(pairs.map((pair) => pair.with[key] - pair.without[key]));
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
