import type { Analysis, Correction } from '../analysis/analysis.js';
import type { Posting } from '../posting/posting.js';
import { openDatabase, type Database, type PostingMark } from './database.js';
import { mergeRecords } from './exchange.js';
import { postingKey, type SavedChanges, type SavedPosting, type Sighting } from './saved-posting.js';

/** At most this many marks are kept; the oldest go first. Saved postings are never dropped. */
const MARKS_KEPT = 20_000;
const MARKS_TRIM_EVERY = 500;

let opening: Promise<Database> | null = null;
let marksWritten = 0;

function database(): Promise<Database> {
  opening ??= openDatabase(() => {
    opening = null;
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

function sightingOf(posting: Posting, at: string): Sighting {
  const { site, id, url, title, payText } = posting;
  return { at, site, id, url, title, payText };
}

/**
 * Saves a posting, or brings a saved one up to date: status, notes and history of the earlier record stay,
 * and a full text is never replaced by none. One transaction: whatever ends the worker, the record is whole or unchanged.
 * @throws NewerDatabaseError, QuotaExceededError
 */
export async function savePosting(posting: Posting, analysis: Analysis, now = new Date()): Promise<SavedPosting> {
  const db = await database();
  const at = now.toISOString();
  const tx = db.transaction('postings', 'readwrite');
  const old = await tx.store.get(postingKey(posting));
  const keepsText = posting.description === null && old !== undefined && old.posting.description !== null;
  const record: SavedPosting = {
    key: postingKey(posting),
    posting: keepsText ? old.posting : posting,
    analysis: keepsText ? old.analysis : analysis,
    status: old?.status ?? 'saved',
    notes: old?.notes ?? '',
    followUp: old?.followUp ?? null,
    savedAt: old?.savedAt ?? at,
    updatedAt: at,
    sightings: nextSightings(old?.sightings ?? [], sightingOf(posting, at)),
  };
  await Promise.all([tx.store.put(record), tx.done]);
  return record;
}

/** A sighting that says nothing new is not added. */
function nextSightings(old: readonly Sighting[], now: Sighting): readonly Sighting[] {
  const last = old.at(-1);
  const same =
    last?.site === now.site && last.id === now.id && last.title === now.title && last.payText === now.payText;
  return same ? old : [...old, now].slice(-50);
}

/** A saved posting, or null. */
export async function findSaved(key: string): Promise<SavedPosting | null> {
  return (await (await database()).get('postings', key)) ?? null;
}

/** Which of these keys are saved. */
export async function savedAmong(keys: readonly string[]): Promise<ReadonlySet<string>> {
  const db = await database();
  const tx = db.transaction('postings');
  const found = await Promise.all(keys.map((key) => tx.store.getKey(key)));
  return new Set(found.filter((key) => key !== undefined));
}

/** All saved postings, newest first. */
export async function listSaved(): Promise<readonly SavedPosting[]> {
  const all = await (await database()).getAllFromIndex('postings', 'savedAt');
  return all.reverse();
}

/** Changes what the owner writes of a record; null when it is not there any more. */
export async function changeSaved(key: string, changes: SavedChanges, now = new Date()): Promise<SavedPosting | null> {
  const tx = (await database()).transaction('postings', 'readwrite');
  const old = await tx.store.get(key);
  if (!old) return null;
  const record = { ...old, ...changes, updatedAt: now.toISOString() };
  await Promise.all([tx.store.put(record), tx.done]);
  return record;
}

/** Removes a record and returns it, so that the removal can be undone; null when it was not there. */
export async function removeSaved(key: string): Promise<SavedPosting | null> {
  const tx = (await database()).transaction('postings', 'readwrite');
  const old = await tx.store.get(key);
  await Promise.all([tx.store.delete(key), tx.done]);
  return old ?? null;
}

/** Puts a removed record back as it was, unless the posting was saved again meanwhile. */
export async function restoreSaved(record: SavedPosting): Promise<void> {
  const tx = (await database()).transaction('postings', 'readwrite');
  if (!(await tx.store.getKey(record.key))) await tx.store.put(record);
  await tx.done;
}

/** Records written in one transaction; a failure loses at most this many of an import, never one that was there. */
const IMPORT_BATCH = 200;

/**
 * Takes records from a file: new ones are added, known ones merged without loss.
 * @param onProgress called with the number of records done so far.
 */
export async function importRecords(
  records: readonly SavedPosting[],
  onProgress: (done: number) => void = () => undefined,
): Promise<{ readonly added: number; readonly merged: number }> {
  let added = 0;
  let merged = 0;
  for (let start = 0; start < records.length; start += IMPORT_BATCH) {
    const tx = (await database()).transaction('postings', 'readwrite');
    for (const record of records.slice(start, start + IMPORT_BATCH)) {
      const old = await tx.store.get(record.key);
      await tx.store.put(old ? mergeRecords(old, record) : record);
      if (old) merged += 1;
      else added += 1;
    }
    await tx.done;
    onProgress(Math.min(start + IMPORT_BATCH, records.length));
  }
  return { added, merged };
}

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
  const db = await database();
  const tx = db.transaction('marks', 'readwrite');
  const old = await tx.store.get(key);
  await tx.store.put({ seen: false, closed: false, correction: null, ...old, ...changes, key, at: now.toISOString() });
  marksWritten += 1;
  if (marksWritten % MARKS_TRIM_EVERY === 0) {
    let surplus = (await tx.store.count()) - MARKS_KEPT;
    let cursor = surplus > 0 ? await tx.store.index('at').openCursor() : null;
    while (cursor && surplus > 0) {
      // A correction is the user's own word: it is not dropped.
      if (!cursor.value.correction) {
        await cursor.delete();
        surplus -= 1;
      }
      cursor = await cursor.continue();
    }
  }
  await tx.done;
}

/** Deletes everything that is stored about postings. */
export async function deleteEverything(): Promise<void> {
  const tx = (await database()).transaction(['postings', 'marks'], 'readwrite');
  await Promise.all([tx.objectStore('postings').clear(), tx.objectStore('marks').clear(), tx.done]);
}
