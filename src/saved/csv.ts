import type { SavedPosting } from './saved-posting.js';

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** A cell that begins like this is taken for a formula by spreadsheets. */
const FORMULA_START = /^[=+\-@\t\r]/;

const COLUMNS: readonly (readonly [name: string, value: (record: SavedPosting) => string | number | null])[] = [
  ['key', (r) => r.key],
  ['title', (r) => r.posting.title],
  ['company', (r) => r.posting.company],
  ['location', (r) => r.posting.location],
  ['role', (r) => r.analysis.role],
  ['title_mismatch', (r) => r.analysis.verdict.mismatch.verdict],
  ['level', (r) => r.analysis.facts.level.value],
  ['workplace', (r) => r.analysis.facts.workplace.value],
  ['pay_min', (r) => r.analysis.pay?.range.min ?? null],
  ['pay_max', (r) => r.analysis.pay?.range.max ?? null],
  ['pay_currency', (r) => r.analysis.pay?.range.currency ?? null],
  ['pay_period', (r) => r.analysis.pay?.range.period ?? null],
  ['benchmark_p25', (r) => r.analysis.benchmark?.official.p25 ?? null],
  ['benchmark_p50', (r) => r.analysis.benchmark?.official.p50 ?? null],
  ['benchmark_p75', (r) => r.analysis.benchmark?.official.p75 ?? null],
  ['benchmark_area', (r) => r.analysis.benchmark?.official.areaName ?? null],
  [
    'benchmark_source',
    (r) =>
      r.analysis.benchmark ? `${r.analysis.benchmark.official.source} ${r.analysis.benchmark.official.year}` : null,
  ],
  ['certifications_asked', (r) => [...new Set(r.analysis.facts.certifications.map((c) => c.id))].join('; ')],
  ['status', (r) => r.status],
  ['follow_up', (r) => r.followUp],
  ['notes', (r) => r.notes],
  ['saved_at', (r) => r.savedAt],
  ['updated_at', (r) => r.updatedAt],
  ['url', (r) => r.posting.url],
  ['description', (r) => r.posting.description],
];

/** One cell by RFC 4180; text that a spreadsheet would run as a formula gets an apostrophe in front. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** All records as a CSV file that opens right in spreadsheets: UTF-8 with its mark, CRLF, formulas defused. */
export function toCsv(records: readonly SavedPosting[]): string {
  const head = COLUMNS.map(([name]) => name).join(',');
  const rows = records.map((record) => COLUMNS.map(([, value]) => cell(value(record))).join(','));
  return `${BYTE_ORDER_MARK}${[head, ...rows].join('\r\n')}\r\n`;
}

/**
 * Splits CSV text into rows of cells by RFC 4180, with LF or CRLF line ends; commas, semicolons or tabs as separator,
 * whichever the first line uses. Never throws: an unclosed quote ends with the text.
 */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const source = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const firstLine = source.slice(0, source.search(/[\r\n]|$/));
  const separator = [',', ';', '\t'].reduce((best, s) =>
    firstLine.split(s).length > firstLine.split(best).length ? s : best,
  );
  const rows: string[][] = [];
  let row: string[] = [];
  let start = 0;
  let i = 0;
  const endRow = (): void => {
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  while (i <= source.length) {
    if (source[i] === '"' && i === start) {
      let value = '';
      i += 1;
      for (;;) {
        const quote = source.indexOf('"', i);
        if (quote < 0) {
          value += source.slice(i);
          i = source.length;
          break;
        }
        value += source.slice(i, quote);
        i = quote + 1;
        if (source[i] !== '"') break;
        value += '"';
        i += 1;
      }
      row.push(value);
      while (i < source.length && source[i] !== separator && source[i] !== '\n') i += 1;
    } else {
      while (i < source.length && source[i] !== separator && source[i] !== '\n') i += 1;
      row.push(source.slice(start, i).replace(/\r$/, ''));
    }
    if (i >= source.length) {
      endRow();
      break;
    }
    if (source[i] === '\n') endRow();
    i += 1;
    start = i;
  }
  return rows;
}

/** Takes the apostrophe of {@link toCsv} away again. */
export function undefuse(value: string): string {
  return value.startsWith("'") && FORMULA_START.test(value.slice(1)) ? value.slice(1) : value;
}
