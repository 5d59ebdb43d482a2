/**
 * How quick popup and desk stay with many saved postings, in the real browser with the built extension:
 * `node scripts/run.mjs bench-desk [number of postings, 10000] [runs, 7]`. Build first. Prints medians and the slowest.
 */
import { analyzePosting } from '../src/analysis/index.js';
import { SAMPLE } from '../src/own-pages/sample-posting.js';
import { toJson } from '../src/saved/exchange.js';
import { toStored } from '../src/saved/stored.js';
import { startChromium } from '../tests/browser/chromium-driver.js';

const [count = 10_000, runs = 7] = process.argv.slice(2).map(Number);
const GOALS = { usable: 200, keystroke: 30 };

function records(n: number) {
  const analysis = analyzePosting(
    SAMPLE,
    { region: null, heldCertifications: [], sensitivity: 'balanced', today: '2026-03-01' },
    null,
  );
  const kinds = ['Systems Administrator', 'Network Engineer', 'Cloud Engineer', 'Storage Engineer', 'DBA'];
  const filler = (i: number): string =>
    Array.from(
      { length: 60 },
      (_, k) => `Line ${(i * 37 + k * 11) % 997} keeps service ${(i + k) % 389} running.`,
    ).join('\n');
  return Array.from({ length: n }, (_, i) => {
    const id = String(100_000 + i);
    const title = `${kinds[i % kinds.length] ?? ''} ${i}`;
    const posting = {
      ...SAMPLE,
      id,
      site: 'linkedin',
      title,
      company: `Company ${i % 800}`,
      description: `${SAMPLE.description ?? ''}\n${filler(i)}`,
      url: `https://www.linkedin.com/jobs/view/${id}/`,
    };
    const at = new Date(Date.UTC(2026, 0, 1) + i * 600_000).toISOString();
    const { site, url, payText } = posting;
    const own = { status: 'saved' as const, notes: i % 9 ? '' : `Called Ana about ${title}`, followUp: null };
    return {
      key: `linkedin:${id}`,
      posting,
      analysis,
      ...own,
      savedAt: at,
      updatedAt: at,
      sightings: [{ at, site, id, url, title, payText, pay: null, datePosted: null }],
    };
  });
}

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

const driver = await startChromium(process.env['PLUMBLINE_CHROMIUM'] ?? '/usr/bin/chromium');
try {
  const page = await driver.context().newPage();
  await page.goto(driver.extensionUrl('popup.html'));
  await page.waitForSelector('input[type=search], .soft');
  const all = records(count);
  console.log(
    `${count} saved postings, ${(toJson(all.slice(0, 100)).length / 100 / 1024).toFixed(1)} kB each as JSON; medians of ${runs} runs`,
  );
  for (let i = 0; i < all.length; i += 500) {
    const parts = all.slice(i, i + 500).map((record) => {
      const { summary, details, print } = toStored(record);
      return { summary, details, print: { ...print, signature: [...(print.signature ?? [])] } };
    });
    await page.evaluate(async (batch) => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('plumbline');
        opening.onsuccess = () => {
          resolve(opening.result);
        };
      });
      const tx = db.transaction(['postings', 'details', 'prints'], 'readwrite');
      for (const { summary, details, print } of batch) {
        tx.objectStore('postings').put(summary);
        tx.objectStore('details').put(details);
        tx.objectStore('prints').put({ ...print, signature: Uint16Array.from(print.signature) });
      }
      await new Promise((resolve) => {
        tx.oncomplete = resolve;
      });
      db.close();
    }, parts);
  }

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
} finally {
  await driver.close();
}
