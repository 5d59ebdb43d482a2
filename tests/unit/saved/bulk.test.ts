/** All saved postings at once: read for an export, written by an import. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as RepositoryModule from '../../../src/saved/repository.js';
import { fromJson, jsonExport, toJson } from '../../../src/saved/exchange.js';
import type { SavedPosting } from '../../../src/saved/saved-posting.js';
import { savedPosting } from './saved-sample.js';

/** More than a page that is read, and more than a batch that is written. */
const MANY = 701;

async function openTab(): Promise<typeof RepositoryModule> {
  vi.resetModules();
  return import('../../../src/saved/repository.js');
}
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

function numbered(n: number, over: Partial<SavedPosting> = {}): SavedPosting {
  const id = String(100_000 + n);
  const record = savedPosting({ key: `linkedin:${id}`, ...over });
  return { ...record, posting: { ...record.posting, id, title: `Job ${n}` } };
}
const many = Array.from({ length: MANY }, (_, i) => numbered(i));

async function exported(tab: typeof RepositoryModule): Promise<string> {
  const json = jsonExport();
  await tab.readWhole(json.add);
  return json.pieces().join('');
}

describe('many records', () => {
  it('come back byte for byte, whatever their order in the file, and are read as they stand in the file', async () => {
    const tab = await openTab();
    const progress: number[] = [];
    const report = await tab.importRecords([...many].reverse(), (done) => progress.push(done));
    expect(report).toEqual({ added: MANY, merged: 0 });
    expect(progress).toEqual([200, 400, 600, MANY]);
    const file = await exported(tab);
    expect(file).toBe(toJson(many));
    expect(fromJson(file)).toMatchObject({ records: many, rejected: [] });
  });

  it('that are there already are merged and not doubled', async () => {
    const tab = await openTab();
    await tab.importRecords(many);
    const again = many.map((record) => ({ ...record, notes: `${record.notes} and more` }));
    expect(await tab.importRecords(again)).toEqual({ added: 0, merged: MANY });
    expect(await exported(tab)).toBe(toJson(again));
  });

  it('that stand twice in a file are one, in one batch or two', async () => {
    const tab = await openTab();
    const note = (notes: string) => numbered(0, { notes });
    const file = [note('one'), note('two'), ...many.slice(1, 300), note('three')];
    expect(await tab.importRecords(file)).toEqual({ added: 300, merged: 2 });
    const notes = (await tab.findSaved('linkedin:100000'))?.notes ?? '';
    for (const word of ['one', 'two', 'three']) expect(notes).toContain(word);
    expect((await tab.searchWords()).size).toBe(300);
  });

  it('hide no other when one of them is not whole', async () => {
    const tab = await openTab();
    await tab.importRecords(many.slice(0, 3));
    const db = await openDB('plumbline', 2);
    await db.delete('details', 'linkedin:100001');
    await db.put('details', { key: 'linkedin:1000011' });
    db.close();
    expect(await exported(tab)).toBe(toJson([many[0]!, many[2]!]));
  });
});
