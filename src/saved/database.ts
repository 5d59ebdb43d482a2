import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Correction } from '../analysis/analysis.js';
import type { SavedPosting } from './saved-posting.js';

export const DATABASE_NAME = 'plumbline';
export const DATABASE_VERSION = 1;

/** What is remembered of a posting that need not be saved: that it was seen, closed, corrected. */
export interface PostingMark {
  readonly key: string;
  /** ISO 8601 instant of the last change. */
  readonly at: string;
  readonly seen: boolean;
  readonly closed: boolean;
  readonly correction: Correction | null;
}

export interface PlumblineSchema extends DBSchema {
  postings: { key: string; value: SavedPosting; indexes: { savedAt: string; status: string } };
  marks: { key: string; value: PostingMark; indexes: { at: string } };
}

export type Database = IDBPDatabase<PlumblineSchema>;

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
 * Opens the database, bringing an older one up to date step by step. Each step only adds, so that a failure
 * in one leaves the old data readable.
 * @throws NewerDatabaseError when the stored version is newer than this code.
 */
export async function openDatabase(onClosed: () => void): Promise<Database> {
  try {
    const db: Database = await openDB<PlumblineSchema>(DATABASE_NAME, DATABASE_VERSION, {
      upgrade(database, oldVersion) {
        if (oldVersion < 1) {
          const postings = database.createObjectStore('postings', { keyPath: 'key' });
          postings.createIndex('savedAt', 'savedAt');
          postings.createIndex('status', 'status');
          const marks = database.createObjectStore('marks', { keyPath: 'key' });
          marks.createIndex('at', 'at');
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
