import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import type * as RepositoryModule from '../../../src/saved/repository.js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { samplePosting, sampleAnalysis } from './saved-sample.js';

let repository: typeof RepositoryModule;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  repository = await import('../../../src/saved/repository.js');
});

describe('saved postings', () => {
  it('are saved once, whatever is pressed how often', async () => {
    await Promise.all([1, 2, 3].map(() => repository.savePosting(samplePosting(), sampleAnalysis)));
    expect((await repository.listSaved()).records).toHaveLength(1);
  });

  it('keep status, notes and the full text when the posting is saved again from a card', async () => {
    await repository.savePosting(samplePosting(), sampleAnalysis);
    await repository.changeSaved('linkedin:4001', { status: 'applied', notes: 'Called' });
    await repository.savePosting(samplePosting({ where: 'card', description: null }), sampleAnalysis);
    const record = await repository.findSaved('linkedin:4001');
    expect(record?.status).toBe('applied');
    expect(record?.notes).toBe('Called');
    expect(record?.posting.description).toBe('Keeps servers and accounts running.');
  });

  it('note a changed pay as another sighting, and an unchanged one not', async () => {
    await repository.savePosting(samplePosting(), sampleAnalysis);
    await repository.savePosting(samplePosting(), sampleAnalysis);
    await repository.savePosting(samplePosting({ payText: '$70,000 a year' }), sampleAnalysis);
    expect((await repository.findSaved('linkedin:4001'))?.sightings.map((s) => s.payText)).toEqual([
      '$80,000 - $95,000 a year',
      '$70,000 a year',
    ]);
  });

  it('come back after a removal that is undone', async () => {
    const saved = await repository.savePosting(samplePosting(), sampleAnalysis);
    const removed = await repository.removeSaved(saved.key);
    expect(await repository.listSaved()).toEqual({ records: [], broken: [] });
    await repository.restoreSaved(removed!);
    expect(await repository.findSaved(saved.key)).toEqual(saved);
  });

  it('tell which of some keys are saved', async () => {
    await repository.savePosting(samplePosting(), sampleAnalysis);
    expect([...(await repository.savedAmong(['linkedin:4001', 'indeed:1']))]).toEqual(['linkedin:4001']);
  });
});

describe('marks', () => {
  it('add up: a correction stays when the posting is seen or closed', async () => {
    const correction = { role: 'cloud-engineer' as const, regionCode: null, regionArea: null };
    await repository.markPosting('indeed:1', { correction });
    await repository.markPosting('indeed:1', { seen: true });
    await repository.markPosting('indeed:1', { closed: true });
    expect((await repository.marksOf(['indeed:1', 'indeed:2'])).get('indeed:1')).toMatchObject({
      correction,
      seen: true,
      closed: true,
    });
  });
});

describe('a database of a newer version', () => {
  it('is left alone, with a message that says so', async () => {
    (await openDB('plumbline', 99)).close();
    await expect(repository.listSaved()).rejects.toThrow(/newer version/);
    const db = await openDB('plumbline', 99);
    expect(db.version).toBe(99);
    db.close();
  });
});
