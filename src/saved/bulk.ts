/** All records at once, for export and import: in few transactions, and with pauses in which the page can answer a key. */
import { database, inTransaction } from './connection.js';
import { SAVED_STORES, type PlumblineSchema } from './database.js';
import { mergeRecords } from './merge.js';
import { get, putParts } from './records.js';
import type { SavedPosting } from './saved-posting.js';
import { faultOf, fromStored, toStored, type StoredParts } from './stored.js';

/** So many records are read at once: between two of these the page can answer a key. */
const PAGE = 500;
/** … of whole records: in smaller pages they are had sooner. */
const WHOLE_PAGE = 50;

/** All values of a store in the order of their keys, read page by page in one transaction: nothing changes in between. */
export async function readAll<S extends 'postings' | 'prints'>(
  store: S,
): Promise<readonly PlumblineSchema[S]['value'][]> {
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

/**
 * Every whole record in the order of the keys, page by page, as they all are at one moment.
 * @param visit called with each page and how many records, whole or not, there are; must not wait for anything.
 */
export async function readWhole(visit: (page: readonly SavedPosting[], total: number) => void): Promise<void> {
  const tx = (await database()).transaction(['postings', 'details']);
  const [postings, details] = [tx.objectStore('postings'), tx.objectStore('details')];
  const keys = await postings.getAllKeys();
  const page = (start: number) => {
    const [first, last] = [keys[start], keys[Math.min(start + WHOLE_PAGE, keys.length) - 1]];
    if (first === undefined || last === undefined) return null;
    const range = IDBKeyRange.bound(first, last);
    return Promise.all([postings.getAll(range), details.getAll(range)]);
  };
  let next = page(0);
  for (let start = WHOLE_PAGE; next !== null; start += WHOLE_PAGE) {
    const [summaries, parts] = await next;
    // Asked for already while this one is worked on.
    next = page(start);
    const byKey = new Map(parts.map((part) => [part.key, part]));
    visit(
      summaries.flatMap((summary) => {
        const part = byKey.get(summary.key);
        return part && faultOf(summary) === null ? [fromStored(summary, part)] : [];
      }),
      keys.length,
    );
  }
}

/** Records written in one transaction; a failure loses at most this many of an import, never one that was there. */
const IMPORT_BATCH = 200;
/** So many records are taken apart in a row, at about half a millisecond each. */
const SLICE = 40;

/**
 * The stored parts of those records that are not known yet, made before the transaction: it need not wait for them. Between the
 * slices the database is asked, and so the page gets its turn; a timer would be held back while the page is hidden.
 */
async function partsOfNew(records: readonly SavedPosting[]): Promise<ReadonlyMap<SavedPosting, StoredParts>> {
  const db = await database();
  const parts = new Map<SavedPosting, StoredParts>();
  for (let start = 0; start < records.length; start += SLICE) {
    const slice = records.slice(start, start + SLICE);
    const { store } = db.transaction('postings');
    const known = await Promise.all(slice.map((record) => store.getKey(record.key)));
    slice.forEach((record, i) => {
      if (known[i] === undefined) parts.set(record, toStored(record));
    });
  }
  return parts;
}

/** Writes one batch. @returns how many of its records were merged with one that was there, or stood in the batch before */
async function importBatch(batch: readonly SavedPosting[]): Promise<number> {
  const ready = await partsOfNew(batch);
  return inTransaction(SAVED_STORES, async (tx) => {
    const keys = [...new Set(batch.map((record) => record.key))];
    const there = await Promise.all(keys.map((key) => get(tx, key)));
    const now = new Map(keys.map((key, i) => [key, there[i] ?? null]));
    let merged = 0;
    for (const record of batch) {
      const old = now.get(record.key);
      if (old) merged += 1;
      now.set(record.key, old ? mergeRecords(old, record) : record);
    }
    const writes = [...now.values()].map(async (record) => {
      if (record) await putParts(tx, ready.get(record) ?? toStored(record));
    });
    await Promise.all(writes);
    return merged;
  });
}

/**
 * Takes records from a file: new ones are added, known ones merged without loss.
 * @param onProgress called with the number of records done so far.
 */
export async function importRecords(
  records: readonly SavedPosting[],
  onProgress: (done: number) => void = () => undefined,
): Promise<{ readonly added: number; readonly merged: number }> {
  let merged = 0;
  for (let start = 0; start < records.length; start += IMPORT_BATCH) {
    merged += await importBatch(records.slice(start, start + IMPORT_BATCH));
    onProgress(Math.min(start + IMPORT_BATCH, records.length));
  }
  return { added: records.length - merged, merged };
}
