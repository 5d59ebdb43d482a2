import type { Analysis } from '../analysis/analysis.js';
import type { Posting } from '../posting/posting.js';
import { database, inTransaction, type Writing } from './connection.js';
import { SAVED_STORES, type PlumblineSchema } from './database.js';
import { mergeRecords } from './merge.js';
import { isSameJob } from './likeness.js';
import {
  postingKey,
  type SavedChanges,
  type SavedPosting,
  type SavedSummary,
  type SavedTwin,
} from './saved-posting.js';
import { sightingOf, withSighting } from './sightings.js';
import { faultOf, fromStored, likenessOf, toStored } from './stored.js';

export { markPosting, marksOf } from './marks.js';

type SavedTransaction = Writing<typeof SAVED_STORES>;

async function put(tx: SavedTransaction, record: SavedPosting): Promise<void> {
  const { summary, details, print } = toStored(record);
  // Each in a function of its own: one that throws at once must not leave the others unattended.
  const writes = [
    async () => tx.objectStore('postings').put(summary),
    async () => tx.objectStore('details').put(details),
    async () => tx.objectStore('prints').put(print),
  ];
  await Promise.all(writes.map((write) => write()));
}

/** The whole record; null when it is not there or not whole. */
async function get(tx: SavedTransaction, key: string): Promise<SavedPosting | null> {
  const [summary, details] = await Promise.all([
    tx.objectStore('postings').get(key),
    tx.objectStore('details').get(key),
  ]);
  return summary && details && faultOf(summary) === null ? fromStored(summary, details) : null;
}

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

/** So many records are read at once: between two of these the page can answer a key. */
const PAGE = 500;

/** All values of a store in the order of their keys, read page by page in one transaction: nothing changes in between. */
async function readAll<S extends 'postings' | 'prints'>(store: S): Promise<readonly PlumblineSchema[S]['value'][]> {
  const { store: records } = (await database()).transaction(store);
  const all: PlumblineSchema[S]['value'][] = [];
  for (let from: IDBKeyRange | null = null; ;) {
    const page = await records.getAll(from, PAGE);
    all.push(...page);
    const last = page.at(-1);
    if (page.length < PAGE || !last) return all;
    from = IDBKeyRange.lowerBound(last.key, true);
  }
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
    const batch = records.slice(start, start + IMPORT_BATCH);
    const known = await inTransaction(SAVED_STORES, async (tx) => {
      let n = 0;
      for (const record of batch) {
        const old = await get(tx, record.key);
        await put(tx, old ? mergeRecords(old, record) : record);
        if (old) n += 1;
      }
      return n;
    });
    merged += known;
    added += batch.length - known;
    onProgress(Math.min(start + IMPORT_BATCH, records.length));
  }
  return { added, merged };
}

/** Deletes everything that is stored about postings. */
export async function deleteEverything(): Promise<void> {
  const all = [...SAVED_STORES, 'marks'] as const;
  await inTransaction(all, (tx) => Promise.all(all.map((store) => tx.objectStore(store).clear())));
}
