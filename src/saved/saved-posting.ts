import type { Analysis } from '../analysis/analysis.js';
import type { Posting } from '../posting/posting.js';

export const STATUSES = ['saved', 'applied', 'interview', 'offer', 'rejected', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];

/** What was seen of a saved posting at another time or on another site. */
export interface Sighting {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly site: string;
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly payText: string | null;
}

/** One saved posting. The full text is kept: it survives the take-down of the page. */
export interface SavedPosting {
  /** {@link postingKey}: `site:id`. */
  readonly key: string;
  readonly posting: Posting;
  readonly analysis: Analysis;
  readonly status: Status;
  readonly notes: string;
  /** ISO date of a follow-up, or null. */
  readonly followUp: string | null;
  /** ISO 8601 instants. */
  readonly savedAt: string;
  readonly updatedAt: string;
  /** Oldest first; the first is the saving itself. */
  readonly sightings: readonly Sighting[];
}

/** The parts of a record its owner writes. */
export type SavedChanges = Partial<Pick<SavedPosting, 'status' | 'notes' | 'followUp'>>;

/** The key of a posting everywhere: marks, corrections, saved records. */
export function postingKey(posting: { readonly site: string; readonly id: string }): string {
  return `${posting.site}:${posting.id}`;
}
