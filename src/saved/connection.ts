import type { IDBPTransaction, StoreNames } from 'idb';
import { openDatabase, type Database, type PlumblineSchema } from './database.js';

let opening: Promise<Database> | null = null;

/** The open database of this context; opened again when the browser or another context closed it. */
export function database(): Promise<Database> {
  opening ??= openDatabase(() => {
    opening = null;
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

type Store = StoreNames<PlumblineSchema>;
export type Writing<S extends readonly Store[]> = IDBPTransaction<PlumblineSchema, S, 'readwrite'>;

/**
 * Runs `work` in one transaction: what it wrote is there wholly or, whatever goes wrong (a full disk, an ended worker), not at
 * all. `work` may wait for nothing but the transaction's own requests.
 * @throws NewerDatabaseError, QuotaExceededError and whatever `work` throws
 */
export async function inTransaction<const S extends readonly Store[], T>(
  stores: S,
  work: (tx: Writing<S>) => Promise<T>,
): Promise<T> {
  const tx = (await database()).transaction(stores, 'readwrite');
  const done = tx.done.then(
    () => null,
    (error: unknown) => error,
  );
  try {
    const result = await work(tx);
    const failure = await done;
    if (failure !== null) throw failure as Error;
    return result;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // It has ended by itself.
    }
    // A full disk ends the transaction and shows in the requests only as "aborted": the transaction knows why.
    const failure = await done;
    const isCause = failure instanceof DOMException && failure.name !== 'AbortError';
    throw isCause ? failure : error;
  }
}
