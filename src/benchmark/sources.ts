/** Where every figure comes from, and whether it is getting old. */
import data from '../../data/sources.json';

/** A source as the Sources page shows it. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** Short name shown beside a figure. */
  readonly short: string;
  readonly kind: 'official' | 'survey' | 'guide' | 'classification' | 'law' | 'geography';
  readonly release: string;
  readonly year: number;
  /** ISO date (or month) of publication; null where it is unknown. */
  readonly released: string | null;
  readonly referencePeriod: string;
  readonly licence: string;
  readonly attribution: string;
  readonly retrieved: string;
  readonly host: string;
  readonly via: string | null;
  readonly note: string | null;
  /** ISO date after which figures count as stale (18 months after publication); null where that is unknown. */
  readonly staleAfter: string | null;
}

const BY_ID = new Map(
  Object.entries(data as unknown as Readonly<Record<string, Omit<Source, 'id'>>>).map(([id, s]): [string, Source] => [
    id,
    { id, ...s },
  ]),
);

/** All sources, in order of their ids. */
export function sources(): readonly Source[] {
  return [...BY_ID.values()];
}

/** The source with this id. @throws when there is none: an id in data/ that does not resolve is a fault of the data. */
export function sourceOf(id: string): Source {
  const source = BY_ID.get(id);
  if (source === undefined) throw new Error(`No source "${id}" in data/sources.json`);
  return source;
}

/** Whether a release is older than 18 months, with a sentence for the screen when it is. */
export interface Staleness {
  readonly stale: boolean;
  readonly note: string | null;
}

/** @param today The day to judge by. */
export function staleness(source: Source, today: Date): Staleness {
  const stale = source.staleAfter !== null && today.toISOString().slice(0, 10) > source.staleAfter;
  const note = `These figures are older than 18 months (${source.short}, ${source.release}): a newer release probably exists.`;
  return { stale, note: stale ? note : null };
}
