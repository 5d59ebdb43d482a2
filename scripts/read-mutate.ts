/**
 * `npm run read-mutate [-- DIR …] [--site S] [--verbose]`: how reading survives when sites change. Every saved page is
 * altered in the ways that sites alter theirs, read again, and compared with the truth: right, wrong or left open.
 */
import { pageArguments, pair, plain, savedPages, type TruePosting } from './page-truth.js';
import { parsePage, readDocument, type DoorPosting } from './saved-page.js';

/** Numbers from a seed (mulberry32), so that a run can be repeated. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Mutation = (doc: Document, random: () => number) => void;

const visible = (doc: Document): Element[] =>
  [...doc.body.querySelectorAll('*')].filter(
    (e) => !/^(?:script|style|svg|path|head|meta|link|template)$/.test(e.localName) && !e.closest('svg'),
  );

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  none: () => undefined,
  'classes renamed, one in five': (doc, random) => {
    const renamed = new Map<string, string>();
    for (const element of doc.querySelectorAll('[class]')) {
      const names = (element.getAttribute('class') ?? '').split(/\s+/).map((name) => {
        if (!renamed.has(name)) renamed.set(name, random() < 0.2 ? `x${String(renamed.size)}z` : name);
        return renamed.get(name) ?? name;
      });
      element.setAttribute('class', names.join(' '));
    }
  },
  'all classes renamed': (doc) => {
    const renamed = new Map<string, string>();
    for (const element of doc.querySelectorAll('[class]')) {
      const names = (element.getAttribute('class') ?? '').split(/\s+/).map((name) => {
        // Sites keep the words that hide text from eyes: they come with the toolkit.
        if (/sr-only|visually-hidden|a11y-text|pre-line/.test(name)) return name;
        if (!renamed.has(name)) renamed.set(name, `h${String(renamed.size * 7919)}`);
        return renamed.get(name) ?? name;
      });
      element.setAttribute('class', names.join(' '));
    }
  },
  'nodes wrapped': (doc, random) => {
    for (const element of visible(doc)) {
      if (random() > 0.1 || /^(?:td|tr|tbody|table|li|body|option)$/.test(element.localName)) continue;
      const box = doc.createElement(/^(?:span|a|b|strong|i|em|time)$/.test(element.localName) ? 'span' : 'div');
      element.replaceWith(box);
      box.append(element);
    }
  },
  'attributes dropped, one kind in five': (doc, random) => {
    const gone = new Map<string, boolean>();
    for (const element of visible(doc)) {
      for (const { name } of [...element.attributes]) {
        if (!/^(?:data-|aria-|title$|role$)/.test(name)) continue;
        if (!gone.has(name)) gone.set(name, random() < 0.2);
        if (gone.get(name)) element.removeAttribute(name);
      }
    }
  },
  'siblings swapped': (doc, random) => {
    for (const element of visible(doc)) {
      const next = element.nextElementSibling;
      if (next && random() < 0.05 && !/^h\d$|^(?:dt|dd|td|script)$/.test(element.localName)) next.after(element);
    }
  },
  'headings changed': (doc) => {
    for (const heading of [...doc.querySelectorAll('h1, h2, h3')]) {
      const other = doc.createElement(heading.localName === 'h2' ? 'h3' : 'h2');
      for (const { name, value } of [...heading.attributes]) other.setAttribute(name, value);
      other.append(...heading.childNodes);
      heading.replaceWith(other);
    }
  },
  'JSON-LD removed': (doc) => {
    for (const script of doc.querySelectorAll('script[type*="ld+json"], script[type*="ld&"]')) script.remove();
  },
  'other scripts removed': (doc) => {
    for (const script of doc.querySelectorAll('script:not([type*="ld"])')) script.remove();
  },
  'another job first in JSON-LD': (doc) => {
    const script = doc.createElement('script');
    script.setAttribute('type', 'application/ld+json');
    script.textContent = JSON.stringify({
      '@type': 'JobPosting',
      title: 'Lighthouse Keeper',
      hiringOrganization: { name: 'Somebody Else' },
      jobLocation: { address: { addressLocality: 'Nowhere' } },
      description: 'Keep the light on.',
    });
    doc.head.prepend(script);
  },
};

const FIELDS = ['title', 'company', 'location', 'id'] as const;
interface Count {
  asked: number;
  right: number;
  wrong: number;
}
const none = (): Count => ({ asked: 0, right: 0, wrong: 0 });
const byMutation = new Map<string, Map<string, Count>>();
const bySite = new Map<string, Map<string, Count>>();
const details: string[] = [];

function add(table: Map<string, Map<string, Count>>, row: string, column: string, one: Count): void {
  const cells = table.get(row) ?? new Map<string, Count>();
  table.set(row, cells);
  const cell = cells.get(column) ?? none();
  cells.set(column, cell);
  cell.asked += one.asked;
  cell.right += one.right;
  cell.wrong += one.wrong;
}

function compare(t: TruePosting, r: DoorPosting | undefined, field: (typeof FIELDS)[number]): Count {
  const want = plain(t[field]);
  const got = plain(r?.[field]);
  return { asked: 1, right: got === want ? 1 : 0, wrong: got !== want && got !== '' ? 1 : 0 };
}

const verbose = process.argv.includes('--verbose');
const { dirs, site: only } = pageArguments(process.argv.slice(2));
for (const { name, html, truth } of savedPages(dirs, only)) {
  if (truth.postings.length === 0) continue;
  for (const [mutation, change] of Object.entries(MUTATIONS)) {
    const doc = parsePage(html);
    change(doc, randomOf(name.length * 31 + mutation.length));
    const read = readDocument(doc, new URL(truth.url));
    const pairs = pair(truth.postings, read.postings);
    for (const t of truth.postings) {
      const r = pairs.get(t);
      for (const field of FIELDS) {
        if (t[field] === null) continue;
        const count = compare(t, r, field);
        add(byMutation, mutation, field, count);
        if (mutation !== 'none') add(bySite, truth.site, field, count);
        if (verbose && count.wrong)
          details.push(
            `${name} / ${mutation}: ${t.where} ${field} ${JSON.stringify(r?.[field])}, should be ${JSON.stringify(t[field])}`,
          );
      }
    }
    const invented = read.postings.filter((r) => ![...pairs.values()].includes(r)).length;
    add(byMutation, mutation, 'invented', {
      asked: truth.postings.length,
      right: truth.postings.length - invented,
      wrong: invented,
    });
    if (mutation !== 'none')
      add(bySite, truth.site, 'invented', {
        asked: truth.postings.length,
        right: truth.postings.length - invented,
        wrong: invented,
      });
    if (verbose && invented > 0) details.push(`${name} / ${mutation}: ${String(invented)} invented`);
  }
}
if (byMutation.size === 0) process.exit(0);

const percent = (n: number, of: number): string => (of === 0 ? '–' : ((100 * n) / of).toFixed(1));
function print(head: string, table: Map<string, Map<string, Count>>): void {
  console.log(
    `\n${head.padEnd(38)}${[...FIELDS, 'all'].map((f) => `${f} right/wrong %`.padStart(24)).join('')}${'invented %'.padStart(14)}`,
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
      return `${percent(cell.right, cell.asked)} / ${percent(cell.wrong, cell.asked)}`.padStart(24);
    });
    const invented = cells.get('invented') ?? none();
    console.log(
      `${row.padEnd(38)}${texts.join('')}${`${percent(sum.right, sum.asked)} / ${percent(sum.wrong, sum.asked)}`.padStart(24)}${percent(invented.wrong, invented.asked).padStart(14)}`,
    );
  }
}
print('change', byMutation);
print('site, all changes', bySite);
if (details.length > 0) console.log(`\n${details.join('\n')}`);
