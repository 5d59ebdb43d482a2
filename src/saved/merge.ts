import type { SavedPosting } from './saved-posting.js';
import { mergeSightings } from './sightings.js';

/**
 * Two records of the same posting as one, without loss: the later changed one decides status and follow-up, notes that
 * differ are put together, sightings united, the longer text kept.
 */
export function mergeRecords(a: SavedPosting, b: SavedPosting): SavedPosting {
  const [older, newer] = a.updatedAt <= b.updatedAt ? [a, b] : [b, a];
  const text = (record: SavedPosting): number => record.posting.description?.length ?? -1;
  const whole = text(newer) >= text(older) ? newer : older;
  const notes = newer.notes.includes(older.notes)
    ? newer.notes
    : older.notes.includes(newer.notes)
      ? older.notes
      : `${newer.notes}\n\n${older.notes}`;
  return {
    ...newer,
    posting: whole.posting,
    analysis: whole.analysis,
    notes,
    followUp: newer.followUp ?? older.followUp,
    savedAt: a.savedAt < b.savedAt ? a.savedAt : b.savedAt,
    sightings: mergeSightings(older.sightings, newer.sightings),
  };
}
