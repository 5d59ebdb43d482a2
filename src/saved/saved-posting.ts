import type { Analysis, Finding } from '../analysis/analysis.js';
import type { Benchmark, Region } from '../benchmark/benchmark.js';
import type { PayRange, Posting } from '../posting/posting.js';
import type { RoleId } from '../role/roles.js';

export const STATUSES = ['saved', 'applied', 'interview', 'offer', 'rejected', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];

/** How a saved job was seen: the same again on a later day lengthens a sighting, a change begins the next. */
export interface Sighting {
  /** ISO 8601 instant of the first time. */
  readonly at: string;
  /** ISO 8601 instant of the last time it was seen just so; absent: only once. */
  readonly until?: string;
  /** On how many days it was seen just so; absent: one. */
  readonly days?: number;
  readonly site: string;
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly payText: string | null;
  /** Pay as it was read then; absent in records of the first version. */
  readonly pay?: PayRange | null;
  /** ISO date the site gave then; absent in records of the first version. */
  readonly datePosted?: string | null;
}

/** What the owner of a record writes of it, and its history. */
interface Kept {
  /** {@link postingKey}: `site:id`. */
  readonly key: string;
  readonly status: Status;
  readonly notes: string;
  /** ISO date of a follow-up, or null. */
  readonly followUp: string | null;
  /** ISO 8601 instants. */
  readonly savedAt: string;
  readonly updatedAt: string;
  /** Oldest first; the first is the saving itself. Further ones may be of another site: the same job found there. */
  readonly sightings: readonly Sighting[];
}

/** One saved posting, complete. The full text is kept: it survives the take-down of the page. */
export interface SavedPosting extends Kept {
  readonly posting: Posting;
  readonly analysis: Analysis;
}

/** The parts of an analysis that lists show and sort by. */
export interface AnalysisSummary {
  readonly role: RoleId | null;
  readonly pay: { readonly range: PayRange } | null;
  readonly benchmark:
    | (Pick<Benchmark, 'currency' | 'period' | 'postedPosition'> & { readonly official: { readonly p50: number } })
    | null;
  readonly region: { readonly region: Region } | null;
  readonly findings: readonly Pick<Finding, 'kind' | 'severity'>[];
}

/** A saved posting as lists need it, without its text: ten thousand of these are read at once. */
export interface SavedSummary extends Kept {
  readonly posting: Pick<Posting, 'id' | 'site' | 'title' | 'company' | 'location' | 'payText' | 'datePosted' | 'url'>;
  readonly analysis: AnalysisSummary;
}

/** A saved record of the same job under another key: from another site, or posted again. */
export type SavedTwin = Pick<Kept, 'key' | 'status' | 'savedAt'> & {
  /** Address it was saved from, or null. */
  readonly url: string | null;
};

/** The parts of a record its owner writes. */
export type SavedChanges = Partial<Pick<SavedPosting, 'status' | 'notes' | 'followUp'>>;

/** The key of a posting everywhere: marks, corrections, saved records. */
export function postingKey(posting: { readonly site: string; readonly id: string }): string {
  return `${posting.site}:${posting.id}`;
}
