/** What the sightings of a saved posting tell together. */
import type { PayRange } from '../posting/posting.js';
import type { Sighting } from '../saved/saved-posting.js';
import { rangeInPeriod } from './format.js';

export interface PayChange {
  readonly from: PayRange;
  readonly to: PayRange;
  /** `changed`: one end went up, the other down, or currencies differ. */
  readonly direction: 'raised' | 'lowered' | 'changed';
}

export interface PostingHistory {
  /** ISO 8601 instants. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** On how many days it was seen, on whatever site. */
  readonly timesSeen: number;
  /** How often it came again on a site it stood on already: under a new number or with a new date. */
  readonly reposts: number;
  /** Ids of the sites it was seen on, in order. */
  readonly sites: readonly string[];
  /** The latest change of the posted pay; null when it never changed. */
  readonly payChange: PayChange | null;
}

const DAY = 86_400_000;
/** As for sightings: smaller steps of the date come from "3 days ago" being rounded. */
const REPOST_DAYS = 7;

function directionOf(from: PayRange, to: PayRange): PayChange['direction'] {
  if (from.currency !== to.currency) return 'changed';
  const [a, b] = [rangeInPeriod(from, 'year'), rangeInPeriod(to, 'year')];
  const step = (x: number | null, y: number | null): number => (x === null || y === null ? 0 : Math.sign(y - x));
  const [low, high] = [step(a.min, b.min), step(a.max, b.max)];
  if (low * high < 0 || low + high === 0) return 'changed';
  return low + high > 0 ? 'raised' : 'lowered';
}

function samePay(a: PayRange, b: PayRange): boolean {
  if (a.currency !== b.currency) return false;
  const [x, y] = [rangeInPeriod(a, 'year'), rangeInPeriod(b, 'year')];
  return x.min === y.min && x.max === y.max;
}

/** The history of a record; null when it has no sighting. */
export function historyOf(sightings: readonly Sighting[]): PostingHistory | null {
  const [first] = sightings;
  if (!first) return null;
  const ids = new Map<string, Set<string>>();
  const dates = new Map<string, number>();
  let reposts = 0;
  let pay: PayRange | null = null;
  let payChange: PayChange | null = null;
  for (const sighting of sightings) {
    const known = ids.get(sighting.site) ?? new Set();
    const isNewId = known.size > 0 && !known.has(sighting.id);
    ids.set(sighting.site, known.add(sighting.id));
    const posted = Date.parse(sighting.datePosted ?? '');
    const before = dates.get(sighting.site);
    if (isNewId || (before !== undefined && posted - before >= REPOST_DAYS * DAY)) reposts += 1;
    if (!Number.isNaN(posted)) dates.set(sighting.site, Math.max(posted, before ?? 0));
    if (!sighting.pay) continue;
    if (pay && !samePay(pay, sighting.pay)) {
      payChange = { from: pay, to: sighting.pay, direction: directionOf(pay, sighting.pay) };
    }
    pay = sighting.pay;
  }
  return {
    firstSeen: first.at,
    lastSeen: sightings.map((s) => s.until ?? s.at).reduce((a, b) => (a > b ? a : b)),
    timesSeen: sightings.reduce((n, s) => n + (s.days ?? 1), 0),
    reposts,
    sites: [...ids.keys()],
    payChange,
  };
}
