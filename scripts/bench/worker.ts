/** The background: how quickly it wakes, answers and judges, with few and with many saved postings. */
import { waitFor } from '../../tests/browser/driver.js';
import { atMost, known, median, type Figure } from './figures.js';
import { fill, manySaved } from './many-saved.js';
import { variedText } from './pages.js';
import { RUNS, type Browser } from './visit.js';

/** A page reads itself for about so long between its first question and its second, in ms. */
const READING_MS = 60;

const POSTING = {
  id: '77',
  site: 'linkedin',
  where: 'detail',
  title: 'Systems Administrator',
  company: 'Fernhill Credit Union',
  location: 'Austin, TX',
  payText: null,
  baseSalary: null,
  workplace: 'unstated',
  employmentType: [],
  datePosted: null,
  validThrough: null,
  description: variedText(4_000),
  url: null,
  siteCountry: null,
  sources: {},
};

/** Runs in an extension page: what each question takes, in ms. */
const ASKING = `
const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const ask = async (kind, body) => {
  const start = performance.now();
  await chrome.runtime.sendMessage({ kind, body });
  return performance.now() - start;
};
const hello = () => ask('hello', { site: 'linkedin' });
const analyze = () => ask('analyze', { postings: [${JSON.stringify(POSTING)}] });`;

export async function workerFigures(browser: Browser): Promise<readonly Figure[]> {
  const page = await browser.context().newPage();
  await page.goto(browser.extensionUrl('popup.html'));
  await waitFor('the database', () => page.evaluate(`indexedDB.databases().then((all) => all.length > 0)`), 10_000);
  const cdp = await browser.context().newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  const asked = (script: string): Promise<number[]> =>
    page.evaluate<number[]>(`(async () => { ${ASKING} ${script} })()`);

  const cold: number[] = [];
  const warm: number[] = [];
  const judged: number[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    await cdp.send('ServiceWorker.stopAllWorkers');
    await page.waitForTimeout(300);
    const [first = NaN, first2 = NaN, second = NaN] = await asked(
      // After a while: the worker reads its tables once the first question is answered.
      `const first = await hello(); await rest(${READING_MS}); const judged = await analyze(); await rest(300);
       return [first, judged, await hello()];`,
    );
    cold.push(first - second);
    warm.push(second);
    judged.push(first + first2);
  }

  const analyses = async (): Promise<number> =>
    median(
      await asked(
        `const all = []; for (let i = 0; i < ${RUNS + 5}; i += 1) all.push(await analyze()); return all.slice(5);`,
      ),
    );
  const none = await analyses();
  const all = manySaved(10_000);
  await fill(page, all.slice(0, 1_000));
  const thousand = await analyses();
  await fill(page, all.slice(1_000));
  const tenThousand = await analyses();
  await page.close();
  return [
    atMost('cold start of the background', median(cold), 60, 'ms'),
    known(
      'woken background: first question and first judgement, without the page reading itself',
      `${median(judged).toFixed(0)} ms`,
    ),
    known('message round trip', `${median(warm).toFixed(1)} ms`),
    known('asking for the judgement of 4 kB, nothing saved', `${none.toFixed(1)} ms`),
    known(
      '… 10,000 postings saved ÷ 1,000 saved',
      `${(tenThousand / thousand).toFixed(2)} × (${tenThousand.toFixed(1)} ms)`,
    ),
  ];
}
