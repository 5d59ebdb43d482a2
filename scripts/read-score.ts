/**
 * `npm run read-score [-- DIR] [--site S]`: reads saved pages and compares with the truth beside them.
 * DIR holds NAME.html with NAME.expected.json; without it the material's pages/ and pages/trimmed/ are taken.
 */
import { pageArguments, pair, plain, samePay, sameUrl, savedPages, type SavedPage } from './page-truth.js';
import { readSavedPage } from './saved-page.js';

const FIELDS = ['title', 'company', 'location', 'pay', 'id', 'url', 'text'] as const;
type Field = (typeof FIELDS)[number];

/** Counts of one site: how many a field was asked of, and how many were right. */
class Tally {
  pages = 0;
  kinds = 0;
  expected = 0;
  found = 0;
  invented = 0;
  readonly right: Record<Field, number> = { title: 0, company: 0, location: 0, pay: 0, id: 0, url: 0, text: 0 };
  readonly asked: Record<Field, number> = { title: 0, company: 0, location: 0, pay: 0, id: 0, url: 0, text: 0 };
}

const tallies = new Map<string, Tally>();
const wrong: string[] = [];

const { dirs, site: only } = pageArguments(process.argv.slice(2));

function scorePage({ name, html, truth }: SavedPage): void {
  const read = readSavedPage(html, new URL(truth.url));
  const tally = tallies.get(truth.site) ?? new Tally();
  tallies.set(truth.site, tally);
  const say = (what: string): void => void wrong.push(`${name}: ${what}`);
  tally.pages += 1;
  if (read.kind === truth.kind) tally.kinds += 1;
  else say(`kind ${read.kind}, should be ${truth.kind}`);
  const pairs = pair(truth.postings, read.postings);
  tally.expected += truth.postings.length;
  tally.found += pairs.size;
  const invented = read.postings.filter((r) => ![...pairs.values()].includes(r));
  tally.invented += invented.length;
  for (const r of invented) say(`invented ${r.where} ${r.id ?? ''} "${r.title}"`);
  for (const t of truth.postings) {
    const r = pairs.get(t);
    if (!r) say(`not found: ${t.where} ${t.id ?? ''} "${t.title}"`);
    const check = (field: Field, asked: boolean, right: boolean, got: unknown, want: unknown): void => {
      if (!asked) return;
      tally.asked[field] += 1;
      if (right) tally.right[field] += 1;
      else if (r)
        say(`${t.where} ${t.id ?? t.title} ${field}: ${JSON.stringify(got)}, should be ${JSON.stringify(want)}`);
    };
    for (const field of ['title', 'company', 'location'] as const) {
      const want = plain(t[field]);
      check(field, true, r !== undefined && plain(r[field]) === want, r?.[field], t[field]);
    }
    check('pay', t.pay !== null, r !== undefined && t.pay !== null && samePay(r.pay, t.pay), r && [r.pay_text, r.pay], [
      t.pay_text,
      t.pay,
    ]);
    if (t.pay === null && r?.pay)
      say(`${t.where} ${t.id ?? t.title} pay invented: ${JSON.stringify([r.pay_text, r.pay])}`);
    check('id', t.id !== null, r?.id === t.id, r?.id, t.id);
    check('url', t.url !== null, r !== undefined && t.url !== null && sameUrl(r.url, t.url), r?.url, t.url);
    const start = plain(t.description_start);
    const text = plain(r?.description);
    const length = t.description_chars ?? 0;
    check(
      'text',
      start !== '',
      text.startsWith(start.slice(0, 40)) && text.length > length * 0.85 && text.length < length * 1.2,
      [text.slice(0, 60), text.length],
      [start, length],
    );
  }
}

for (const page of savedPages(dirs, only)) scorePage(page);
if (tallies.size === 0) process.exit(0);

const share = (right: number, asked: number): string => (asked === 0 ? '–' : ((100 * right) / asked).toFixed(1));
const all = new Tally();
for (const t of tallies.values()) {
  for (const key of ['pages', 'kinds', 'expected', 'found', 'invented'] as const) all[key] += t[key];
  for (const field of FIELDS) {
    all.right[field] += t.right[field];
    all.asked[field] += t.asked[field];
  }
}
console.log(
  ['site'.padEnd(18), 'pages', 'kind%', 'postings', 'found', 'invented', ...FIELDS.map((f) => `${f}%`)].join('\t'),
);
for (const [site, t] of [...[...tallies].sort(([a], [b]) => a.localeCompare(b)), ['all', all] as const]) {
  const fields = FIELDS.map((f) => share(t.right[f], t.asked[f]));
  console.log(
    [site.padEnd(18), t.pages, share(t.kinds, t.pages), t.expected, t.found, t.invented, ...fields].join('\t'),
  );
}
if (wrong.length > 0) console.log(`\nWrong (${wrong.length}):\n${wrong.join('\n')}`);
