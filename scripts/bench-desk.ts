/**
 * How quick popup and desk stay with many saved postings, in the real browser with the built extension:
 * `node scripts/run.mjs bench-desk [number of postings, 10000] [runs, 7]`. Build first. Prints medians and the slowest.
 */
import { readFileSync, statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { toJson } from '../src/saved/exchange.js';
import { CHROMIUM, startChromium } from '../tests/browser/chromium-driver.js';
import { fill, manySaved } from './bench/many-saved.js';

const [count = 10_000, runs = 7] = process.argv.slice(2).map(Number);
const GOALS = { usable: 200, keystroke: 30 };

const WORDS = ['n', 'ne', 'net', 'netw', 'network e', 'running', 'service 38', 'terraform', 'zzz', ''];
/** Types the words one after the other and measures each until the list stands, layout included. */
const TYPING = `(async () => {
  const input = document.querySelector('input[type=search]');
  const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const taken = [];
  for (const words of ${JSON.stringify(WORDS)}) {
    const start = performance.now();
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    // Preact draws in a microtask or the next task; layout is forced so that it is counted too.
    await later(0);
    document.body.getBoundingClientRect();
    taken.push(performance.now() - start);
    await later(80);
  }
  return taken;
})()`;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
function line(what: string, values: readonly number[], goal?: number): void {
  const middle = median(values);
  const verdict = goal === undefined ? '' : middle <= goal ? `  (goal ${goal}: kept)` : `  (goal ${goal}: MISSED)`;
  console.log(
    `${what.padEnd(52)} ${middle.toFixed(1).padStart(8)} ms  slowest ${Math.max(...values).toFixed(1)} ms${verdict}`,
  );
}

/** The whole list has been read, not its newest alone. */
const allRead = (page: Page): Promise<void> =>
  page
    .getByText(`of ${count.toLocaleString('en-US')}`)
    .first()
    .waitFor({ timeout: 60_000 });

/** Export, everything deleted, import, export again: both files must be the same bytes. */
async function roundTrip(page: Page): Promise<void> {
  await page.goto(driver.extensionUrl('desk.html'));
  await page.waitForSelector('tbody tr');
  // The whole list must have been read: what is exported is what the page shows.
  await allRead(page);
  const exported = async (): Promise<{ ms: number; file: string }> => {
    const began = performance.now();
    const download = page.waitForEvent('download', { timeout: 300_000 });
    await page.getByRole('button', { name: /^Export JSON/ }).click();
    const file = await (await download).path();
    return { ms: performance.now() - began, file };
  };
  const first = await exported();
  const size = statSync(first.file).size;
  line(`export of ${(size / 1024 / 1024).toFixed(0)} MB of JSON`, [first.ms]);
  await page.evaluate(`new Promise((resolve) => {
    const opening = indexedDB.open('plumbline');
    opening.onsuccess = () => {
      const stores = ['postings', 'details', 'prints'];
      const tx = opening.result.transaction(stores, 'readwrite');
      for (const store of stores) tx.objectStore(store).clear();
      tx.oncomplete = () => { opening.result.close(); resolve(true); };
    };
  })`);
  await page.reload();
  await page.waitForSelector('input[type=file]', { state: 'attached' });
  const began = performance.now();
  await page.setInputFiles('input[type=file]', first.file);
  await page.getByText(/\d added/).waitFor({ timeout: 300_000 });
  line(`import of the same, with progress`, [performance.now() - began]);
  await page.reload();
  await allRead(page);
  const second = await exported();
  const same = readFileSync(first.file).equals(readFileSync(second.file));
  console.log(`${'export after the import, byte for byte'.padEnd(52)} ${same ? 'the same' : 'DIFFERENT'}`);
  if (!same) process.exitCode = 1;
}

const driver = await startChromium(CHROMIUM);
try {
  const page = await driver.context().newPage();
  await page.goto(driver.extensionUrl('popup.html'));
  await page.waitForSelector('input[type=search], .soft');
  const all = manySaved(count);
  console.log(
    `${count} saved postings, ${(toJson(all.slice(0, 100)).length / 100 / 1024).toFixed(1)} kB each as JSON; medians of ${runs} runs`,
  );
  await fill(page, all);

  // Noted by the page itself: from the start of its load to the frame after the first saved posting is drawn.
  // As text: a function would come with helpers of the compiler that the page does not have.
  await page.addInitScript(`
    globalThis.drawn = 0;
    new MutationObserver(() => {
      if (globalThis.drawn === 0 && document.querySelector('.saved-line, tbody tr')) globalThis.drawn = performance.now();
    }).observe(document, { childList: true, subtree: true });
  `);
  for (const name of ['popup', 'desk'] as const) {
    const drawn: number[] = [];
    const keys: number[] = [];
    const byWord = new Map<string, number[]>();
    for (let run = 0; run < runs; run += 1) {
      await page.goto(driver.extensionUrl(`${name}.html`));
      await page.waitForSelector('.saved-line, tbody tr');
      await page.waitForTimeout(1_500);
      drawn.push(await page.evaluate<number>('globalThis.drawn'));
      const times = await page.evaluate<number[]>(TYPING);
      WORDS.forEach((words, i) => {
        byWord.set(words, [...(byWord.get(words) ?? []), times[i] ?? 0]);
      });
      keys.push(...times);
    }
    line(`${name}: first postings drawn after the start of load`, drawn, name === 'popup' ? GOALS.usable : undefined);
    line(`${name}: a keystroke in the search`, keys, GOALS.keystroke);
    for (const [words, times] of byWord) line(`    "${words}"`, times);
  }
  await roundTrip(page);
} finally {
  await driver.close();
}
