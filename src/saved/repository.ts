import type { Analysis } from '../analysis/analysis.js';
import type { Posting } from '../posting/posting.js';
import { readAll } from './bulk.js';
import { database, inTransaction } from './connection.js';
import { SAVED_STORES } from './database.js';
import { isSameJob } from './likeness.js';
import { get, put } from './records.js';
import {
  postingKey,
  type SavedChanges,
  type SavedPosting,
  type SavedSummary,
  type SavedTwin,
} from './saved-posting.js';
import { sightingOf, withSighting } from './sightings.js';
import { faultOf, fromStored, likenessOf, toStored } from './stored.js';

export { importRecords, readWhole } from './bulk.js';
export { markPosting, marksOf } from './marks.js';

/**
 * Saves a posting, or brings a saved one up to date: status, notes and history of the earlier record stay,
 * and a full text is never replaced by none. One transaction: whatever ends the worker, the record is whole or unchanged.
 * @throws NewerDatabaseError, QuotaExceededError
 */
export function savePosting(posting: Posting, analysis: Analysis, now = new Date()): Promise<SavedPosting> {
  const at = now.toISOString();
  return inTransaction(SAVED_STORES, async (tx) => {
    const old = await get(tx, postingKey(posting));
    const keepsText = posting.description === null && old !== null && old.posting.description !== null;
    const record: SavedPosting = {
      key: postingKey(posting),
      posting: keepsText ? old.posting : posting,
      analysis: keepsText ? old.analysis : analysis,
      status: old?.status ?? 'saved',
      notes: old?.notes ?? '',
      followUp: old?.followUp ?? null,
      savedAt: old?.savedAt ?? at,
      updatedAt: at,
      sightings: withSighting(old?.sightings ?? [], sightingOf(posting, analysis, at)),
    };
    await put(tx, record);
    return record;
  });
}

/**
 * Takes note that a posting was read: where it, or the same job on whatever site, is saved, those records learn of it. A record
 * that was saved from a card alone gets its text.
 * @returns the keys of the records that are this job, changed or not
 */
export async function noteSighting(posting: Posting, analysis: Analysis, now = new Date()): Promise<readonly string[]> {
  const keys = await keysOfSameJob(posting);
  if (keys.length === 0) return keys;
  const sighting = sightingOf(posting, analysis, now.toISOString());
  await inTransaction(SAVED_STORES, async (tx) => {
    for (const key of keys) {
      const old = await get(tx, key);
      if (!old) continue;
      const sightings = withSighting(old.sightings, sighting);
      const gainsText = key === postingKey(posting) && old.posting.description === null && posting.description !== null;
      if (gainsText) await put(tx, { ...old, posting, analysis, sightings });
      else if (sightings !== old.sightings)
        await tx.objectStore('postings').put(toStored({ ...old, sightings }).summary);
    }
  });
  return keys;
}

/** Keys of the saved records that are this posting or the same job. Cheap where nothing of its employer is saved. */
async function keysOfSameJob(posting: Posting): Promise<readonly string[]> {
  const own = postingKey(posting);
  const db = await database();
  const saved = (await db.getKey('postings', own)) === undefined ? [] : [own];
  const likeness = likenessOf({ ...posting, description: null });
  if (likeness.employer === null) return saved;
  const prints = await db.getAllFromIndex('prints', 'employer', likeness.employer);
  const others = prints.filter((print) => print.key !== own);
  if (others.length === 0) return saved;
  const here = likenessOf(posting);
  const same = others.filter((print) => isSameJob(here, { ...print, employer: here.employer }));
  return [...saved, ...same.map((print) => print.key)];
}

/** The record of the same job under another key that was saved last: from another site, or before it was posted again. */
export async function findTwin(posting: Posting): Promise<SavedTwin | null> {
  const own = postingKey(posting);
  const keys = (await keysOfSameJob(posting)).filter((key) => key !== own);
  if (keys.length === 0) return null;
  const tx = (await database()).transaction('postings');
  const found = await Promise.all(keys.map((key) => tx.store.get(key)));
  const [latest] = sorted(found).records;
  if (!latest) return null;
  const { key, status, savedAt } = latest;
  return { key, status, savedAt, url: latest.posting.url };
}

/** A saved posting, or null. */
export async function findSaved(key: string): Promise<SavedPosting | null> {
  return (await findAllSaved([key]))[0] ?? null;
}

/** The whole records of these keys; what is not there or not whole is left out. */
export async function findAllSaved(keys: readonly string[]): Promise<readonly SavedPosting[]> {
  const tx = (await database()).transaction(SAVED_STORES, 'readonly');
  const found = await Promise.all(
    keys.map(async (key) => {
      const [summary, details] = await Promise.all([
        tx.objectStore('postings').get(key),
        tx.objectStore('details').get(key),
      ]);
      return summary && details && faultOf(summary) === null ? [fromStored(summary, details)] : [];
    }),
  );
  return found.flat();
}

/** Which of these keys are saved. */
export async function savedAmong(keys: readonly string[]): Promise<ReadonlySet<string>> {
  const db = await database();
  const tx = db.transaction('postings');
  const found = await Promise.all(keys.map((key) => tx.store.getKey(key)));
  return new Set(found.filter((key) => key !== undefined));
}

/** A record that cannot be shown, with what is wrong in it. It stays where it is. */
export interface BrokenRecord {
  readonly key: string;
  readonly fault: string;
}

export interface SavedList {
  /** Newest first. */
  readonly records: readonly SavedSummary[];
  readonly broken: readonly BrokenRecord[];
}

function sorted(values: readonly unknown[]): SavedList {
  const records: SavedSummary[] = [];
  const broken: BrokenRecord[] = [];
  for (const value of values) {
    const fault = faultOf(value);
    if (fault === null) records.push(value as SavedSummary);
    else broken.push({ key: String((value as { key?: unknown } | null)?.key), fault });
  }
  // By hand: an index would leave out a record without its date.
  records.sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0));
  return { records, broken };
}

/** All saved postings without their texts, newest first. A broken record is named and hides no other. */
export async function listSaved(): Promise<SavedList> {
  return sorted(await readAll('postings'));
}

/** The `n` postings saved last: what a list shows while the rest is still read. */
export async function listNewest(n: number): Promise<readonly SavedSummary[]> {
  const tx = (await database()).transaction('postings');
  const found: SavedSummary[] = [];
  let cursor = await tx.store.index('savedAt').openCursor(null, 'prev');
  while (cursor && found.length < n) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return sorted(found).records;
}

/** The lower-cased beginning of each saved text by key, for searching. */
export async function searchWords(): Promise<ReadonlyMap<string, string>> {
  const prints = await readAll('prints');
  return new Map(prints.map(({ key, words }) => [key, words]));
}

/** Whatever is stored of records that are not whole, as it lies there: for export, so that nothing is lost. */
export async function rawRecords(keys: readonly string[]): Promise<readonly unknown[]> {
  const db = await database();
  return Promise.all(
    keys.map(async (key) => {
      const [summary, details] = await Promise.all([db.get('postings', key), db.get('details', key)]);
      return { key, summary: summary ?? null, details: details ?? null };
    }),
  );
}

/** Changes what the owner writes of a record; null when it is not there any more. */
export function changeSaved(key: string, changes: SavedChanges, now = new Date()): Promise<SavedSummary | null> {
  return inTransaction(['postings'], async (tx) => {
    const old = await tx.objectStore('postings').get(key);
    if (!old) return null;
    const record = { ...old, ...changes, updatedAt: now.toISOString() };
    await tx.objectStore('postings').put(record);
    return record;
  });
}

/** Removes a record and returns it, so that the removal can be undone; null when it was not there or not whole. */
export function removeSaved(key: string): Promise<SavedPosting | null> {
  return inTransaction(SAVED_STORES, async (tx) => {
    const old = await get(tx, key);
    await Promise.all(SAVED_STORES.map((store) => tx.objectStore(store).delete(key)));
    return old;
  });
}

/** Puts a removed record back as it was, unless the posting was saved again meanwhile. */
export async function restoreSaved(record: SavedPosting): Promise<void> {
  await inTransaction(SAVED_STORES, async (tx) => {
    if ((await tx.objectStore('postings').getKey(record.key)) === undefined) await put(tx, record);
  });
}

/** Deletes everything that is stored about postings. */
export async function deleteEverything(): Promise<void> {
  const all = [...SAVED_STORES, 'marks'] as const;
  await inTransaction(all, (tx) => Promise.all(all.map((store) => tx.objectStore(store).clear())));
}
