/** Which postings of a list are dimmed. Plain functions: the page decides how a dimmed card looks; none is ever removed. */
import type { Analysis } from '../analysis/analysis.js';
import type { Workplace } from '../posting/posting.js';
import type { RoleId } from '../role/roles.js';
import { isDoubtful } from '../ui/essentials.js';
import { inPeriod } from '../ui/format.js';
import { isInfrastructureRole } from './infrastructure.js';

/** What is dimmed. Null: no matter. */
export interface ListFilter {
  readonly role: RoleId | null;
  /** Median of role and place, a year, in its own currency. */
  readonly payFrom: number | null;
  readonly workplace: Workplace | null;
  readonly also: readonly ('mismatch' | 'seen' | 'saved' | 'noPay' | 'other')[];
}

export const NO_FILTER: ListFilter = { role: null, payFrom: null, workplace: null, also: [] };

/** One posting of a list as the filter looks at it. */
export interface ListEntry {
  readonly key: string;
  readonly title: string;
  readonly analysis: Analysis;
  readonly seen: boolean;
  readonly saved: boolean;
}

/** Median pay a year where the posting's role and place have one. */
export function medianPerYear({ benchmark }: Analysis): number | null {
  return benchmark && inPeriod(benchmark.official.p50, benchmark.period, 'year');
}

/** Whether a posting is dimmed. What is not known is never held against it, but for the role that was asked for. */
export function isDimmed(entry: ListEntry, filter: ListFilter): boolean {
  const { analysis } = entry;
  const { role, payFrom, workplace, also } = filter;
  if (!isInfrastructureRole(analysis)) return also.includes('other') || role !== null;
  const median = medianPerYear(analysis);
  const where = analysis.facts.workplace.value;
  return (
    (role !== null && analysis.role !== role) ||
    (payFrom !== null && median !== null && median < payFrom) ||
    (workplace !== null && where !== 'unstated' && where !== workplace) ||
    (also.includes('mismatch') && isDoubtful(analysis)) ||
    (also.includes('seen') && entry.seen) ||
    (also.includes('saved') && entry.saved) ||
    (also.includes('noPay') && analysis.pay === null)
  );
}

export interface ListCounts {
  readonly all: number;
  readonly infrastructure: number;
  readonly doubtful: number;
  readonly dimmed: number;
}

export function countList(entries: readonly ListEntry[], filter: ListFilter): ListCounts {
  const infrastructure = entries.filter((entry) => isInfrastructureRole(entry.analysis));
  return {
    all: entries.length,
    infrastructure: infrastructure.length,
    doubtful: infrastructure.filter((entry) => isDoubtful(entry.analysis)).length,
    dimmed: entries.filter((entry) => isDimmed(entry, filter)).length,
  };
}

/** The posting whose posted pay starts highest, for the sort hint; null where fewer than two of one currency tell. */
export function bestPaid(entries: readonly ListEntry[]): ListEntry | null {
  const paid = entries.flatMap((entry) => {
    const range = entry.analysis.pay?.range;
    const low = range ? (range.min ?? range.max) : null;
    return range && low !== null && isInfrastructureRole(entry.analysis)
      ? [{ entry, currency: range.currency, low: inPeriod(low, range.period, 'year') }]
      : [];
  });
  if (paid.length < 2 || paid.some((p) => p.currency !== paid[0]?.currency)) return null;
  return paid.reduce((best, p) => (p.low > best.low ? p : best)).entry;
}
