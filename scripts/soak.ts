/**
 * Clicks from posting to posting on the demo list in a real Chromium, for as long as asked, and prints what the page holds:
 * `npm run soak -- --minutes 30` (build first). Ends with whether anything kept growing. Not part of npm test.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { CHROMIUM, startChromium } from '../tests/browser/chromium-driver.js';
import { fixture } from '../tests/browser/fixtures.js';
import { ROOT } from './material.js';

const PAUSE_MS = 250;
/** What may be more at the end than after the first fifth, when caches are full. */
const MAY_GROW = { heap: 1, nodes: 200, listeners: 100 };

function minutesAsked(): number {
  const at = process.argv.indexOf('--minutes');
  const minutes = at < 0 ? 30 : Number(process.argv[at + 1]);
  if (!(minutes > 0)) throw new Error('--minutes takes a number');
  return minutes;
}

interface Held {
  /** MB after collecting garbage. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function held(cdp: CDPSession): Promise<Held> {
  // Twice: what finalizers let go in the first is collected in the second.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { heap: of('JSHeapUsedSize') / 1e6, nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Waits until the page stands still, as after a pause of its reader: what is on its way is not what is kept. */
async function rested(page: Page, cdp: CDPSession): Promise<Held> {
  await page.waitForTimeout(4_000);
  return held(cdp);
}

const minutes = minutesAsked();
if (!existsSync(CHROMIUM) || !existsSync(path.join(ROOT, '.output', 'chrome-mv3'))) {
  console.error(`SKIPPED: needs a build (npm run build) and a Chromium at ${CHROMIUM} (PLUMBLINE_CHROMIUM).`);
  process.exit(2);
}
const browser = await startChromium(CHROMIUM);
const errors: string[] = [];
const page = await browser.context().newPage();
page.on('pageerror', (error) => errors.push(error.message));
page.on('crash', () => errors.push('the page crashed'));
page.on('console', (message) => {
  if (message.type() === 'error') errors.push(message.text());
});
browser
  .context()
  .serviceWorkers()
  .forEach((worker) => {
    worker.on('console', (message) => {
      if (message.type() === 'error') errors.push(`background: ${message.text()}`);
    });
  });
const cdp = await browser.context().newCDPSession(page);
await cdp.send('Performance.enable');
await page.goto(fixture('scripted', 'linkedin-demo').url);
await page.bringToFront();

const start = Date.now();
const end = start + minutes * 60_000;
const every = Math.min(5, minutes / 5) * 60_000;
const readings: Held[] = [];
let navigations = 0;
let next = start;
const say = (name: string, now: Held): void => {
  console.log(
    `${name.padEnd(9)} ${String(navigations).padStart(6)} navigations  heap ${now.heap.toFixed(2)} MB  nodes ${now.nodes}  listeners ${now.listeners}  errors ${errors.length}`,
  );
};
while (Date.now() < end) {
  if (Date.now() >= next) {
    const now = await rested(page, cdp);
    readings.push(now);
    say(`${((Date.now() - start) / 60_000).toFixed(1)} min`, now);
    next += every;
  }
  await page.evaluate(`(() => {
    const links = document.querySelectorAll('[data-demo] a');
    links[${navigations} % links.length].click();
  })()`);
  navigations += 1;
  await page.waitForTimeout(PAUSE_MS);
}
const last = await rested(page, cdp);
say('end', last);
const report = await browser.report(page.url());
const first = readings[1] ?? readings[0] ?? last;
const grown = (Object.keys(MAY_GROW) as (keyof Held)[]).filter((key) => last[key] - first[key] > MAY_GROW[key]);
const alive = (report?.cards.length ?? 0) > 0 && report?.detail !== null;
for (const error of new Set(errors)) console.log(`error: ${error.slice(0, 300)}`);
console.log(
  grown.length === 0 && errors.length === 0 && alive
    ? `Nothing left behind after ${navigations} navigations in ${minutes} minutes; list and posting are still read.`
    : `FAILED: ${[...grown.map((key) => `${key} grew by ${(last[key] - first[key]).toFixed(1)}`), ...(errors.length > 0 ? [`${errors.length} errors`] : []), ...(alive ? [] : ['the page is no longer read'])].join(', ')}`,
);
await browser.close();
process.exit(grown.length === 0 && errors.length === 0 && alive ? 0 : 1);
