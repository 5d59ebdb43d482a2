/**
 * `npm run read-mutate [-- DIR …] [--site S] [--seeds N] [--verbose]`: how reading survives when sites change. Every saved
 * page is altered in the ways that sites alter theirs (the ways that hang on chance N times, 3 unless told), read again, and
 * compared with the truth: right, wrong or left open. Of what is left open it is told how much the page still said: where a
 * page holds its postings as data alone, nothing is left to read when the data goes. After that the changes that take time
 * (mutate/over-time.ts): cards that come late, a list replaced after a second, a list that reuses its nodes.
 */
import { MUTATIONS, type Mutation } from './mutate/changes.js';
import { seeded } from './random.js';
import { OVER_TIME, stopWatching, watchChange, type Marks } from './mutate/over-time.js';
import { pageArguments, pair, plain, savedPages, type SavedPage, type TruePosting } from './page-truth.js';
import { parsePage, readDocument, type DoorPosting } from './saved-page.js';

const FIELDS = ['title', 'company', 'location', 'id'] as const;
interface Count {
  asked: number;
  right: number;
  wrong: number;
  /** Left open because the page does not say it any more. */
  gone: number;
}
const none = (): Count => ({ asked: 0, right: 0, wrong: 0, gone: 0 });
const byMutation = new Map<string, Map<string, Count>>();
const bySite = new Map<string, Map<string, Count>>();
const details: string[] = [];

function add(table: Map<string, Map<string, Count>>, row: string, column: string, one: Count, weight = 1): void {
  const cells = table.get(row) ?? new Map<string, Count>();
  table.set(row, cells);
  const cell = cells.get(column) ?? none();
  cells.set(column, cell);
  cell.asked += weight * one.asked;
  cell.right += weight * one.right;
  cell.wrong += weight * one.wrong;
  cell.gone += weight * one.gone;
}

/** Everything a page says: texts, data and attributes, spaces collapsed. */
function everything(doc: Document): string {
  const attributes = [...doc.querySelectorAll('*')].flatMap((e) => [...e.attributes].map(({ value }) => value));
  return plain([doc.documentElement.textContent, ...attributes].join(' '));
}

function compare(
  t: TruePosting,
  r: DoorPosting | undefined,
  field: (typeof FIELDS)[number],
  says: () => string,
): Count {
  const want = plain(t[field]);
  const got = plain(r?.[field]);
  const open = got === '' && want !== '';
  // A list of places counts as said when its first one is.
  const gone = open && (!says().includes(want.split('; ')[0] ?? '') || !says().includes(plain(t.title)));
  return { asked: 1, right: got === want ? 1 : 0, wrong: got !== want && got !== '' ? 1 : 0, gone: gone ? 1 : 0 };
}

const args = process.argv.slice(2);
const verbose = args.includes('--verbose');
const seedsAt = args.indexOf('--seeds');
const seeds = seedsAt < 0 ? 3 : Number(args[seedsAt + 1]);
const rest = seedsAt < 0 ? args : args.filter((_, i) => i !== seedsAt && i !== seedsAt + 1);
const { dirs, site: only } = pageArguments(rest);
/** The same page in the same words for every altered copy: only what chance decides differs. */
function measure(
  { name, html, truth }: SavedPage,
  mutation: string,
  change: Mutation,
  seed: number,
  weight: number,
): void {
  const doc = parsePage(html);
  change(doc, seeded(name.length * 31 + mutation.length + seed * 7919));
  const read = readDocument(doc, new URL(truth.url));
  const pairs = pair(truth.postings, read.postings);
  let said: string | null = null;
  const says = (): string => (said ??= everything(doc));
  const count = (column: string, one: Count): void => {
    add(byMutation, mutation, column, one, weight);
    if (mutation !== 'none') add(bySite, truth.site, column, one, weight);
  };
  for (const t of truth.postings) {
    const r = pairs.get(t);
    for (const field of FIELDS) {
      if (t[field] === null) continue;
      const one = compare(t, r, field, says);
      count(field, one);
      if (verbose && !one.right && mutation !== 'none')
        details.push(
          `${name} / ${mutation}: ${t.where} ${field} ${JSON.stringify(r?.[field])}${one.gone ? ' (gone)' : ''}, should be ${JSON.stringify(t[field])}`,
        );
    }
  }
  const invented = read.postings.filter((r) => ![...pairs.values()].includes(r)).length;
  count('invented', { ...none(), asked: truth.postings.length, wrong: invented });
  if (verbose && invented > 0) details.push(`${name} / ${mutation}: ${String(invented)} invented`);
}

for (const page of savedPages(dirs, only)) {
  if (page.truth.postings.length === 0) continue;
  for (const [mutation, change] of Object.entries(MUTATIONS)) {
    // A change that leaves nothing to chance is the same each time: it is made once and counts as often as the others.
    const times = change.length > 1 ? seeds : 1;
    for (let seed = 0; seed < times; seed += 1) measure(page, mutation, change, seed, seeds / times);
  }
}
if (byMutation.size === 0) process.exit(0);

const percent = (n: number, of: number): string => (of === 0 ? '–' : ((100 * n) / of).toFixed(1));
function print(head: string, table: Map<string, Map<string, Count>>): void {
  console.log(
    `\n${head.padEnd(38)}${[...FIELDS, 'all'].map((f) => `${f} right/wrong %`.padStart(24)).join('')}${'gone %'.padStart(9)}${'invented %'.padStart(13)}`,
  );
  const all = new Map<string, Count>();
  for (const [row, cells] of [...table, ['all', all] as const]) {
    if (row !== 'none' && row !== 'all')
      for (const [column, count] of cells) add(new Map([['all', all]]), 'all', column, count);
    const sum = none();
    const texts = FIELDS.map((field) => {
      const cell = cells.get(field) ?? none();
      sum.asked += cell.asked;
      sum.right += cell.right;
      sum.wrong += cell.wrong;
      sum.gone += cell.gone;
      return `${percent(cell.right, cell.asked)} / ${percent(cell.wrong, cell.asked)}`.padStart(24);
    });
    const invented = cells.get('invented') ?? none();
    console.log(
      `${row.padEnd(38)}${texts.join('')}${`${percent(sum.right, sum.asked)} / ${percent(sum.wrong, sum.asked)}`.padStart(24)}${percent(sum.gone, sum.asked).padStart(9)}${percent(invented.wrong, invented.asked).padStart(13)}`,
    );
  }
}
print('change', byMutation);
print('site, all changes', bySite);
await printOverTime();
await stopWatching();

/** Marks on cards after changes that take time: what stands where it belongs, what is of another job, what is not there. */
async function printOverTime(): Promise<void> {
  const names = Object.keys(OVER_TIME);
  const sites = new Map<string, Map<string, Marks>>();
  for (const page of savedPages(dirs, only)) {
    if (page.truth.postings.filter((posting) => posting.where === 'card').length < 2) continue;
    for (const name of names) {
      const marks = await watchChange(page, name);
      if (marks === null) continue;
      const row = sites.get(page.truth.site) ?? new Map<string, Marks>();
      sites.set(page.truth.site, row);
      const sum = row.get(name) ?? { right: 0, stale: 0, missing: 0 };
      row.set(name, {
        right: sum.right + marks.right,
        stale: sum.stale + marks.stale,
        missing: sum.missing + marks.missing,
      });
      if (verbose && marks.stale + marks.missing > 0) details.push(`${page.name} / ${name}: ${JSON.stringify(marks)}`);
    }
  }
  const text = (marks: Marks | undefined): string =>
    marks ? `${marks.right} / ${marks.stale} / ${marks.missing}` : '–';
  console.log(`\n${'marks: right / stale / missing'.padEnd(38)}${names.map((name) => name.padStart(34)).join('')}`);
  for (const [site, row] of sites)
    console.log(`${site.padEnd(38)}${names.map((name) => text(row.get(name)).padStart(34)).join('')}`);
}

if (details.length > 0) console.log(`\n${details.join('\n')}`);
