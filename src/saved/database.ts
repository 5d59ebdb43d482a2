import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { Correction } from '../analysis/analysis.js';
import type { SavedPosting, SavedSummary } from './saved-posting.js';
import { toStored, type Details, type Print } from './stored.js';

export const DATABASE_NAME = 'plumbline';
export const DATABASE_VERSION = 2;

/** What is remembered of a posting that need not be saved: that it was seen, closed, corrected. */
export interface PostingMark {
  readonly key: string;
  /** ISO 8601 instant of the last change. */
  readonly at: string;
  readonly seen: boolean;
  readonly closed: boolean;
  readonly correction: Correction | null;
}

/** A saved posting lies in three stores under one key, always written together. */
export interface PlumblineSchema extends DBSchema {
  postings: { key: string; value: SavedSummary; indexes: { savedAt: string; status: string } };
  details: { key: string; value: Details };
  prints: { key: string; value: Print; indexes: { employer: string } };
  marks: { key: string; value: PostingMark; indexes: { at: string } };
}

export const SAVED_STORES = ['postings', 'details', 'prints'] as const;
export type Database = IDBPDatabase<PlumblineSchema>;
type Upgrade = IDBPTransaction<PlumblineSchema, StoreNames<PlumblineSchema>[], 'versionchange'>;

/** Thrown when the stored database was written by a newer version: it is left as it is. */
export class NewerDatabaseError extends Error {
  constructor() {
    super(
      'Your saved postings were written by a newer version of Plumbline. Update the extension to see them; nothing was changed.',
    );
    this.name = 'NewerDatabaseError';
  }
}

/**
 * Version 1 kept a whole record in `postings`. Each is split over the three stores; a record that is not whole stays as it
 * is, to be reported and exported raw. All in the one transaction of the upgrade: it happens wholly or not at all.
 */
async function splitRecords(tx: Upgrade): Promise<void> {
  const [postings, details, prints] = [tx.objectStore('postings'), tx.objectStore('details'), tx.objectStore('prints')];
  for (let cursor = await postings.openCursor(); cursor; cursor = await cursor.continue()) {
    const record: unknown = cursor.value;
    let stored;
    try {
      stored = toStored(record as SavedPosting);
    } catch {
      continue;
    }
    await Promise.all([cursor.update(stored.summary), details.put(stored.details), prints.put(stored.print)]);
  }
}

/**
 * Opens the database, bringing an older one up to date step by step. A failure in a step leaves the old data as it was.
 * @throws NewerDatabaseError when the stored version is newer than this code.
 */
export async function openDatabase(onClosed: () => void): Promise<Database> {
  try {
    const db: Database = await openDB<PlumblineSchema>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade(database, oldVersion, _newVersion, tx) {
        if (oldVersion < 1) {
          const postings = database.createObjectStore('postings', { keyPath: 'key' });
          postings.createIndex('savedAt', 'savedAt');
          postings.createIndex('status', 'status');
          const marks = database.createObjectStore('marks', { keyPath: 'key' });
          marks.createIndex('at', 'at');
        }
        if (oldVersion < 2) {
          database.createObjectStore('details', { keyPath: 'key' });
          database.createObjectStore('prints', { keyPath: 'key' }).createIndex('employer', 'employer');
          if (oldVersion > 0)
            splitRecords(tx).catch(() => {
              // A request that failed has ended the transaction already: opening fails and version 1 stays.
            });
        }
      },
      blocking() {
        // Another context wants a newer version: give way, the next use opens again.
        db.close();
        onClosed();
      },
      terminated: onClosed,
    });
    return db;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') throw new NewerDatabaseError();
    throw error;
  }
}
