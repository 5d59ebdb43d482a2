/** One whole record inside a transaction; for this room alone. */
import type { Writing } from './connection.js';
import type { SAVED_STORES } from './database.js';
import type { SavedPosting } from './saved-posting.js';
import { faultOf, fromStored, toStored, type StoredParts } from './stored.js';

export type SavedTransaction = Writing<typeof SAVED_STORES>;

/** Writes a record that has been taken apart already. */
export async function putParts(tx: SavedTransaction, { summary, details, print }: StoredParts): Promise<void> {
  // Each in a function of its own: one that throws at once must not leave the others unattended.
  const writes = [
    async () => tx.objectStore('postings').put(summary),
    async () => tx.objectStore('details').put(details),
    async () => tx.objectStore('prints').put(print),
  ];
  await Promise.all(writes.map((write) => write()));
}

export function put(tx: SavedTransaction, record: SavedPosting): Promise<void> {
  return putParts(tx, toStored(record));
}

/** The whole record; null when it is not there or not whole. */
export async function get(tx: SavedTransaction, key: string): Promise<SavedPosting | null> {
  const [summary, details] = await Promise.all([
    tx.objectStore('postings').get(key),
    tx.objectStore('details').get(key),
  ]);
  return summary && details && faultOf(summary) === null ? fromStored(summary, details) : null;
}
