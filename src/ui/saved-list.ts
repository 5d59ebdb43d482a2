/** Search, filter and order of saved postings: plain functions, quick for ten thousand records. */
import type { SavedSummary, Status } from '../saved/saved-posting.js';
import { inPeriod } from './format.js';
import { roleName } from './words.js';

/** A saved posting with the words it is found by. */
export interface Indexed {
  readonly record: SavedSummary;
  /** Lower-cased: what is short, and the beginning of the text. Apart, so that the long one is not copied. */
  readonly words: string;
  readonly text: string;
}

/** Lower-cased words of each record, made once per list. `texts`: the lower-cased beginning of each text by key. */
export function indexSaved(
  records: readonly SavedSummary[],
  texts: ReadonlyMap<string, string> = new Map(),
): readonly Indexed[] {
  return records.map((record) => {
    const { title, company, location } = record.posting;
    const words = [title, company, location, record.notes, roleName(record.analysis.role)].filter(Boolean);
    return { record, words: words.join('\n').toLowerCase(), text: texts.get(record.key) ?? '' };
  });
}

/** Records that hold every word and have the status; in the order given. */
export function searchSaved(index: readonly Indexed[], words: string, status: Status | null): readonly SavedSummary[] {
  return search(index, words, status, (entry, part) => entry.words.includes(part) || entry.text.includes(part));
}

function search(
  index: readonly Indexed[],
  words: string,
  status: Status | null,
  holds: (entry: Indexed, part: string) => boolean,
): readonly SavedSummary[] {
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean);
  return index
    .filter((entry) => (status === null || entry.record.status === status) && parts.every((part) => holds(entry, part)))
    .map((entry) => entry.record);
}

/** The time a search over texts may take in one go, in ms: a key that is pressed meanwhile waits no longer. */
const SLICE_MS = 6;
/** Entries between two looks at the clock. */
const LOOK_EVERY = 64;

/**
 * As {@link searchSaved}, in slices: twenty megabytes of text take longer than a key may wait. Null when the signal ended it.
 */
export async function searchInSlices(
  index: readonly Indexed[],
  words: string,
  status: Status | null,
  signal: AbortSignal,
): Promise<readonly SavedSummary[] | null> {
  const found: SavedSummary[] = [];
  let began = performance.now();
  for (let i = 0; i < index.length; i += LOOK_EVERY) {
    if (performance.now() - began > SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      began = performance.now();
    }
    if (signal.aborted) return null;
    found.push(...searchSaved(index.slice(i, i + LOOK_EVERY), words, status));
  }
  return found;
}

/** As {@link searchSaved}, without the texts: what is found at once. */
export function searchHeads(index: readonly Indexed[], words: string, status: Status | null): readonly SavedSummary[] {
  return search(index, words, status, (entry, part) => entry.words.includes(part));
}

export const SORT_KEYS = [
  'posting',
  'role',
  'place',
  'posted',
  'median',
  'position',
  'status',
  'followUp',
  'savedOn',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export interface Sorting {
  readonly by: SortKey;
  readonly down: boolean;
}

/** The posted pay as one number a year: its middle, or the one end that is known. Currencies are not converted. */
function postedPerYear({ analysis }: SavedSummary): number | null {
  if (!analysis.pay) return null;
  const { min, max, period } = analysis.pay.range;
  const middle = min !== null && max !== null ? (min + max) / 2 : (min ?? max);
  return middle === null ? null : inPeriod(middle, period, 'year');
}

const VALUES: Readonly<Record<SortKey, (record: SavedSummary) => string | number | null>> = {
  posting: (r) => r.posting.title.toLowerCase(),
  role: (r) => roleName(r.analysis.role),
  place: (r) => r.analysis.region?.region.name ?? r.posting.location,
  posted: postedPerYear,
  median: ({ analysis: { benchmark: b } }) => b && inPeriod(b.official.p50, b.period, 'year'),
  position: ({ analysis: { benchmark } }) => {
    const position = benchmark?.postedPosition;
    return position ? (position.percentileLow + position.percentileHigh) / 2 : null;
  },
  status: (r) => r.status,
  followUp: (r) => r.followUp,
  savedOn: (r) => r.savedAt,
};

/** Records in order; what has no value stands last either way. */
export function sortSaved(records: readonly SavedSummary[], { by, down }: Sorting): readonly SavedSummary[] {
  const valued = records.map((record) => ({ record, value: VALUES[by](record) }));
  const sign = down ? -1 : 1;
  valued.sort((a, b) => {
    if (a.value === b.value) return 0;
    if (a.value === null) return 1;
    if (b.value === null) return -1;
    return (a.value < b.value ? -1 : 1) * sign;
  });
  return valued.map(({ record }) => record);
}
