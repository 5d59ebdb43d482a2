/** What storage does when something goes wrong: an old database, broken records, a full disk, two tabs. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import type * as RepositoryModule from '../../../src/saved/repository.js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { toJson } from '../../../src/saved/exchange.js';
import { sampleAnalysis, samplePosting, savedPosting } from './saved-sample.js';
import { makeVersion1 } from './version-1.js';

type Put = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;

/** A tab of its own: its modules share nothing with those of another. */
async function openTab(): Promise<typeof RepositoryModule> {
  vi.resetModules();
  return import('../../../src/saved/repository.js');
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.restoreAllMocks();
});

function numbered(n: number) {
  const id = String(5000 + n);
  const record = savedPosting({ key: `linkedin:${id}`, notes: `note ${n}`, savedAt: `2026-03-01T10:00:0${n}.000Z` });
  return { ...record, posting: { ...record.posting, id, title: `Job ${n}` } };
}

describe('a database of version 1', () => {
  const records = [1, 2, 3].map(numbered);

  it('is brought up to date without losing anything', async () => {
    await makeVersion1(records);
    const tab = await openTab();
    const { records: listed, broken } = await tab.listSaved();
    expect(listed.map((r) => r.key)).toEqual(['linkedin:5003', 'linkedin:5002', 'linkedin:5001']);
    expect(broken).toEqual([]);
    expect(toJson(await tab.findAllSaved(listed.map((r) => r.key)))).toBe(toJson(records));
    expect((await tab.marksOf(['indeed:9'])).get('indeed:9')).toMatchObject({ closed: true });
    expect((await tab.searchWords()).get('linkedin:5001')).toContain('servers');
  });

  it('keeps a broken record as it is and shows the others', async () => {
    const bad = { key: 'linkedin:bad', savedAt: '2026-01-01T00:00:00.000Z', notes: 'Ana, 555-0100' };
    await makeVersion1([...records, bad as never]);
    const tab = await openTab();
    const { records: listed, broken } = await tab.listSaved();
    expect(listed).toHaveLength(3);
    expect(broken).toEqual([{ key: 'linkedin:bad', fault: 'posting' }]);
    expect(JSON.stringify(await tab.rawRecords(['linkedin:bad']))).toContain('Ana, 555-0100');
    expect(await tab.findSaved('linkedin:bad')).toBeNull();
  });

  it('gives way to the upgrade in a tab that still has it open', async () => {
    await makeVersion1(records);
    const old = await openDB('plumbline', 1, {
      blocking: () => {
        old.close();
      },
    });
    const tab = await openTab();
    expect((await tab.listSaved()).records).toHaveLength(3);
  });
});

describe('a broken record', () => {
  it('hides no other, whatever is wrong with it', async () => {
    const tab = await openTab();
    await tab.savePosting(samplePosting(), sampleAnalysis);
    const db = await openDB('plumbline', 2);
    await db.put('postings', { key: 'a:1', savedAt: 7 });
    await db.put('postings', { ...(await db.get('postings', 'linkedin:4001')), key: 'a:2', sightings: [null] });
    await db.put('postings', { key: 'a:3', posting: null, analysis: [] });
    db.close();
    const { records, broken } = await tab.listSaved();
    expect(records.map((r) => r.key)).toEqual(['linkedin:4001']);
    expect(broken.map((b) => b.key)).toEqual(['a:1', 'a:2', 'a:3']);
    expect(await tab.listNewest(10)).toHaveLength(1);
  });
});

describe('a full disk', () => {
  /** Every write into this store fails from now on, as it does when the quota is used up. */
  function fillUp(store: string): void {
    const real = Reflect.get(IDBObjectStore.prototype, 'put') as Put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === store) throw new DOMException('no space', 'QuotaExceededError');
      return key === undefined ? real.call(this, value) : real.call(this, value, key);
    });
  }

  it.each(['postings', 'details', 'prints'])('leaves a record as it was when %s cannot be written', async (store) => {
    const tab = await openTab();
    const before = await tab.savePosting(samplePosting(), sampleAnalysis);
    fillUp(store);
    const failing = tab.savePosting(samplePosting({ title: 'Changed', description: 'Another text.' }), sampleAnalysis);
    await expect(failing).rejects.toThrow(expect.objectContaining({ name: 'QuotaExceededError' }));
    await expect(tab.savePosting(samplePosting({ id: '4009' }), sampleAnalysis)).rejects.toThrow('no space');
    vi.restoreAllMocks();
    expect(await tab.findSaved(before.key)).toEqual(before);
    expect((await tab.listSaved()).records).toHaveLength(1);
    expect((await tab.searchWords()).size).toBe(1);
  });

  it('during an import keeps what was there and what was already taken', async () => {
    const tab = await openTab();
    const before = await tab.savePosting(samplePosting(), sampleAnalysis);
    const many = Array.from({ length: 250 }, (_, i) => numbered(i));
    let written = 0;
    const real = Reflect.get(IDBObjectStore.prototype, 'put') as Put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
      written += 1;
      if (written > 3 * 230) throw new DOMException('no space', 'QuotaExceededError');
      return real.call(this, value);
    });
    await expect(tab.importRecords(many)).rejects.toThrow('no space');
    vi.restoreAllMocks();
    const { records, broken } = await tab.listSaved();
    expect(records).toHaveLength(201);
    expect(broken).toEqual([]);
    expect(await tab.findSaved(before.key)).toEqual(before);
  });
});

describe('two tabs', () => {
  it('writing at once lose nothing of each other', async () => {
    const [one, two] = [await openTab(), await openTab()];
    const { key } = await one.savePosting(samplePosting(), sampleAnalysis);
    await Promise.all([
      one.changeSaved(key, { notes: 'from one' }),
      two.changeSaved(key, { status: 'applied' }),
      one.noteSighting(samplePosting({ payText: '$70,000 a year' }), sampleAnalysis),
      two.changeSaved(key, { followUp: '2026-04-01' }),
      ...Array.from({ length: 20 }, (_, i) =>
        (i % 2 ? one : two).savePosting(samplePosting({ id: `n${i}` }), sampleAnalysis),
      ),
    ]);
    const record = await two.findSaved(key);
    expect(record).toMatchObject({ notes: 'from one', status: 'applied', followUp: '2026-04-01' });
    expect(record?.sightings).toHaveLength(2);
    expect((await one.listSaved()).records).toHaveLength(21);
  });

  it('removing and changing at once leaves the record whole or gone', async () => {
    const [one, two] = [await openTab(), await openTab()];
    const { key } = await one.savePosting(samplePosting(), sampleAnalysis);
    await Promise.all([one.removeSaved(key), two.changeSaved(key, { notes: 'late' })]);
    expect(await one.listSaved()).toEqual({ records: [], broken: [] });
  });
});
