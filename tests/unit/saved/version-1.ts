import { openDB } from 'idb';
import type { SavedPosting } from '../../../src/saved/saved-posting.js';

/** Makes the database as version 1 of the schema made and filled it: whole records in one store. */
export async function makeVersion1(records: readonly SavedPosting[]): Promise<void> {
  const db = await openDB('plumbline', 1, {
    upgrade(database) {
      const postings = database.createObjectStore('postings', { keyPath: 'key' });
      postings.createIndex('savedAt', 'savedAt');
      postings.createIndex('status', 'status');
      const marks = database.createObjectStore('marks', { keyPath: 'key' });
      marks.createIndex('at', 'at');
    },
  });
  const tx = db.transaction(['postings', 'marks'], 'readwrite');
  for (const record of records) void tx.objectStore('postings').put(record);
  void tx.objectStore('marks').put({
    key: 'indeed:9',
    at: '2026-03-01T10:00:00.000Z',
    seen: true,
    closed: true,
    correction: { role: 'cloud-engineer', regionCode: null, regionArea: null },
  });
  await tx.done;
  db.close();
}
