import type { PayPeriod, PayRange, Posting } from '../posting/posting.js';
import { PAY_PERIODS } from '../posting/posting.js';
import { parseCsv, undefuse } from './csv.js';
import { UnreadableImport, type Rejected } from './exchange.js';
import { postingKey, STATUSES, type SavedChanges, type SavedSummary } from './saved-posting.js';

/** A row that names a saved posting, and what it says anew of it. */
export interface ChangedRow {
  readonly row: number;
  readonly key: string;
  readonly changes: SavedChanges;
}

/** A row that is a posting of its own; its analysis is made by whoever stores it. */
export interface NewRow {
  readonly row: number;
  readonly posting: Posting;
  readonly changes: SavedChanges;
  /** ISO 8601 instant, where the file says so. */
  readonly savedAt: string | null;
}

export interface CsvReading {
  readonly changed: readonly ChangedRow[];
  readonly added: readonly NewRow[];
  /** Rows as a spreadsheet numbers them: the heads are row 1. */
  readonly rejected: readonly Rejected[];
}

/** Columns by what they may be called; the first name is that of our own export. Unknown columns are ignored. */
const COLUMNS = {
  key: ['key'],
  title: ['title', 'job title', 'position', 'job', 'role title'],
  company: ['company', 'employer', 'company name', 'organization', 'organisation'],
  location: ['location', 'place', 'city'],
  url: ['url', 'link', 'job url', 'job link', 'posting url'],
  status: ['status', 'stage'],
  follow_up: ['follow_up', 'follow up', 'follow-up', 'follow up date'],
  notes: ['notes', 'note', 'comments'],
  saved_at: ['saved_at', 'saved', 'date saved'],
  pay_min: ['pay_min'],
  pay_max: ['pay_max'],
  pay_currency: ['pay_currency'],
  pay_period: ['pay_period'],
  description: ['description', 'job description'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type Column = keyof typeof COLUMNS;
type Row = (column: Column) => string;

const KEY = /^([a-z0-9-]{1,60}):([^]{1,500})$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const MOST = { title: 1_000, company: 1_000, location: 2_000, notes: 100_000, description: 1_000_000 } as const;

class BadRow extends Error {}

function changesOf(row: Row): SavedChanges {
  const written = row('status').toLowerCase();
  const status = STATUSES.find((known) => known === written);
  if (written !== '' && !status)
    throw new BadRow(`status: "${written.slice(0, 40)}" is none of ${STATUSES.join(', ')}`);
  const followUp = row('follow_up');
  if (followUp !== '' && (!DATE.test(followUp) || Number.isNaN(Date.parse(followUp))))
    throw new BadRow('follow_up: a date must be written as 2026-03-31');
  const notes = row('notes');
  if (notes.length > MOST.notes) throw new BadRow('notes: too long');
  return { ...(status && { status }), ...(followUp !== '' && { followUp }), ...(notes !== '' && { notes }) };
}

function urlOf(row: Row): string | null {
  const url = row('url');
  if (url === '') return null;
  if (!url.startsWith('https://') || url.length > 4_000) throw new BadRow('url: only https:// addresses are taken');
  return url;
}

function payOf(row: Row): PayRange | null {
  const amount = (text: string): number | null => (/^\d{1,9}(\.\d{1,4})?$/.test(text) ? Number(text) : null);
  const [min, max] = [amount(row('pay_min')), amount(row('pay_max'))];
  const currency = row('pay_currency');
  const period: PayPeriod | undefined = PAY_PERIODS.find((known) => known === row('pay_period'));
  if ((min === null && max === null) || !/^[A-Z]{3}$/.test(currency) || !period) return null;
  return { min, max, currency, period };
}

/** A number for a posting that brings none: the same words give the same number, so that a second import adds nothing. */
function idOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < text.length; i += 1) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b + text.charCodeAt(i), 0x85ebca6b) ^ (b >>> 13);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

function postingOf(row: Row, url: string | null): Posting {
  const title = row('title');
  if (title === '') throw new BadRow('title: missing, and no saved posting has this key or address');
  for (const [column, most] of Object.entries(MOST) as [keyof typeof MOST, number][])
    if (row(column).length > most) throw new BadRow(`${column}: too long`);
  const named = KEY.exec(row('key'));
  const textOrNull = (column: Column): string | null => row(column) || null;
  return {
    site: named?.[1] ?? 'imported',
    id: named?.[2] ?? idOf(url ?? [title, row('company'), row('location')].join('|').toLowerCase()),
    where: 'detail',
    title,
    company: textOrNull('company'),
    location: textOrNull('location'),
    payText: null,
    baseSalary: payOf(row),
    workplace: 'unstated',
    employmentType: [],
    datePosted: null,
    validThrough: null,
    description: textOrNull('description'),
    url,
    siteCountry: null,
    sources: {},
  };
}

/** An address without what trackers hang on it. */
function plain(url: string): string {
  return url.split('#')[0]?.replace(/\/$/, '') ?? url;
}

/**
 * Reads a table of postings: our own export, edited or not, or another tracker's with a title column. Rows are matched with
 * the saved ones by key, else by address.
 * @throws UnreadableImport when there is no such table in it
 */
export function fromCsv(text: string, saved: readonly SavedSummary[]): CsvReading {
  const [head = [], ...rows] = parseCsv(text);
  const names = head.map((name) => name.trim().toLowerCase());
  const indexes = Object.fromEntries(
    Object.entries(COLUMNS).map(([column, called]) => [
      column,
      names.findIndex((name) => called.some((c) => c === name)),
    ]),
  ) as Record<Column, number>;
  if (indexes.title < 0 && indexes.key < 0 && indexes.url < 0)
    throw new UnreadableImport('This table has no column "title", "key" or "url". Nothing was imported.');
  const keys = new Set(saved.map((record) => record.key));
  const byUrl = new Map(saved.flatMap(({ key, posting }) => (posting.url === null ? [] : [[plain(posting.url), key]])));
  const changed: ChangedRow[] = [];
  const added: NewRow[] = [];
  const rejected: Rejected[] = [];
  const taken = new Map<string, number>();
  rows.forEach((cells, i) => {
    const number = i + 2;
    const row: Row = (column) => undefuse(cells[indexes[column]] ?? '').trim();
    try {
      const changes = changesOf(row);
      const url = urlOf(row);
      const known = keys.has(row('key')) ? row('key') : url === null ? undefined : byUrl.get(plain(url));
      const posting = known === undefined ? postingOf(row, url) : null;
      const key = known ?? (posting ? postingKey(posting) : '');
      const twin = taken.get(key);
      if (twin !== undefined) throw new BadRow(`the same posting as row ${twin}`);
      taken.set(key, number);
      const savedAt = Date.parse(row('saved_at'));
      if (!posting) changed.push({ row: number, key, changes });
      else if (keys.has(key)) changed.push({ row: number, key, changes });
      else {
        const at = Number.isNaN(savedAt) ? null : new Date(savedAt).toISOString();
        added.push({ row: number, posting, changes, savedAt: at });
      }
    } catch (error) {
      if (!(error instanceof BadRow)) throw error;
      rejected.push({ row: number, reason: error.message });
    }
  });
  return { changed, added, rejected };
}

/** Notes of a row laid over those there are: nothing written is lost. */
export function notesOver(old: string, read: string): string {
  if (read.includes(old)) return read;
  return old.includes(read) ? old : `${read}\n\n${old}`;
}
