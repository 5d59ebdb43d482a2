import type { Correction } from '../analysis/analysis.js';
import { database, inTransaction } from './connection.js';
import type { PostingMark } from './database.js';

/** At most this many marks are kept; the oldest go first. Saved postings are never dropped. */
const MARKS_KEPT = 20_000;
const MARKS_TRIM_EVERY = 500;

let marksWritten = 0;

/** The marks of these postings; keys without one are absent. */
export async function marksOf(keys: readonly string[]): Promise<ReadonlyMap<string, PostingMark>> {
  const tx = (await database()).transaction('marks');
  const found = await Promise.all(keys.map((key) => tx.store.get(key)));
  return new Map(found.filter((mark) => mark !== undefined).map((mark) => [mark.key, mark]));
}

/** Changes the mark of a posting, making one where there is none. */
export async function markPosting(
  key: string,
  changes: { readonly seen?: boolean; readonly closed?: boolean; readonly correction?: Correction | null },
  now = new Date(),
): Promise<void> {
  marksWritten += 1;
  const trims = marksWritten % MARKS_TRIM_EVERY === 0;
  await inTransaction(['marks'], async (tx) => {
    const marks = tx.objectStore('marks');
    const old = await marks.get(key);
    await marks.put({ seen: false, closed: false, correction: null, ...old, ...changes, key, at: now.toISOString() });
    if (!trims) return;
    let surplus = (await marks.count()) - MARKS_KEPT;
    let cursor = surplus > 0 ? await marks.index('at').openCursor() : null;
    while (cursor && surplus > 0) {
      // A correction is the user's own word: it is not dropped.
      if (!cursor.value.correction) {
        await cursor.delete();
        surplus -= 1;
      }
      cursor = await cursor.continue();
    }
  });
}
