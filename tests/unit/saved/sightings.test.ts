import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type * as RepositoryModule from '../../../src/saved/repository.js';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis } from '../../../src/analysis/analysis.js';
import type { PayRange } from '../../../src/posting/posting.js';
import { mergeSightings, withSighting } from '../../../src/saved/sightings.js';
import type { Sighting } from '../../../src/saved/saved-posting.js';
import { sampleAnalysis, samplePosting } from './saved-sample.js';

const usd = (min: number, max: number): PayRange => ({ min, max, currency: 'USD', period: 'year' });
function seen(day: number, changes: Partial<Sighting> = {}): Sighting {
  return {
    at: `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`,
    site: 'linkedin',
    id: '1',
    url: null,
    title: 'Systems Administrator',
    payText: '$80,000 - $95,000',
    pay: usd(80_000, 95_000),
    datePosted: '2026-03-01',
    ...changes,
  };
}

describe('withSighting', () => {
  const first = [seen(1)];

  it('lengthens the last sighting once a day while nothing changes', () => {
    expect(withSighting(first, { ...seen(1), at: '2026-03-01T18:00:00.000Z' })).toBe(first);
    const longer = withSighting(withSighting(first, seen(2)), seen(4));
    expect(longer).toEqual([{ ...seen(1), until: seen(4).at, days: 3 }]);
  });

  it.each([
    ['pay', { payText: '$70,000 - $85,000', pay: usd(70_000, 85_000) }],
    ['title', { title: 'Infrastructure Engineer' }],
    ['site', { site: 'indeed', id: '77' }],
    ['date of posting', { datePosted: '2026-03-20' }],
  ])('begins another for a new %s', (_name, changes) => {
    expect(withSighting(first, seen(20, changes))).toHaveLength(2);
  });

  it.each([
    ['pay that could not be read this time', { payText: null, pay: null }],
    ['a date of posting that was rounded otherwise', { datePosted: '2026-03-02' }],
  ])('takes %s for no news', (_name, changes) => {
    expect(withSighting(first, seen(2, changes))).toHaveLength(1);
  });

  it('keeps the first and the latest fifty', () => {
    let all: readonly Sighting[] = [];
    for (let i = 0; i < 80; i += 1) all = withSighting(all, seen(1, { id: String(i) }));
    expect(all).toHaveLength(50);
    expect(all[0]?.id).toBe('0');
    expect(all.at(-1)?.id).toBe('79');
  });

  it('is united without doubles', () => {
    const here = withSighting(first, seen(5));
    expect(mergeSightings(first, here)).toEqual(here);
    expect(mergeSightings(here, [seen(3, { site: 'indeed' })])).toHaveLength(2);
  });
});

describe('noteSighting', () => {
  let repository: typeof RepositoryModule;
  const text = Array.from({ length: 60 }, (_, i) => `Keeps rack ${i} with its ${i * 7} servers patched.`).join('\n');
  const posting = samplePosting({ description: text });
  const analysisWith = (pay: PayRange): Analysis => ({
    ...sampleAnalysis,
    pay: { range: pay, quote: '', from: 'text' },
  });

  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    vi.resetModules();
    repository = await import('../../../src/saved/repository.js');
    await repository.savePosting(posting, sampleAnalysis, new Date('2026-03-01'));
  });

  it('finds the same job on another site, and keeps what the owner wrote', async () => {
    await repository.changeSaved('linkedin:4001', { notes: 'mine' });
    const elsewhere = samplePosting({
      site: 'indeed',
      id: 'x9',
      company: 'Fernhill Logistics Inc.',
      payText: '$70,000 - $85,000 a year',
      description: `${text}\nApply on our site.`,
    });
    const keys = await repository.noteSighting(elsewhere, analysisWith(usd(70_000, 85_000)), new Date('2026-03-09'));
    expect(keys).toEqual(['linkedin:4001']);
    const record = await repository.findSaved('linkedin:4001');
    expect(record?.notes).toBe('mine');
    expect(record?.sightings.map((s) => [s.site, s.pay?.min])).toEqual([
      ['linkedin', 80_000],
      ['indeed', 70_000],
    ]);
    expect(record?.posting.site).toBe('linkedin');
  });

  it('notes nothing for another job of the employer', async () => {
    const other = samplePosting({ id: '4002', title: 'Network Engineer', description: text });
    expect(await repository.noteSighting(other, sampleAnalysis)).toEqual([]);
    expect((await repository.findSaved('linkedin:4001'))?.sightings).toHaveLength(1);
  });

  it('gives a record that was saved from its card the text that is read now', async () => {
    const card = samplePosting({ id: '4003', title: 'Storage Engineer', where: 'card', description: null });
    await repository.savePosting(card, sampleAnalysis);
    await repository.noteSighting({ ...card, where: 'detail', description: text }, sampleAnalysis);
    expect((await repository.findSaved('linkedin:4003'))?.posting.description).toBe(text);
    expect((await repository.searchWords()).get('linkedin:4003')).toContain('rack 3');
  });
});

describe('findTwin', () => {
  it('names the record of the same job, saved elsewhere, and no other', async () => {
    globalThis.indexedDB = new IDBFactory();
    vi.resetModules();
    const repository: typeof RepositoryModule = await import('../../../src/saved/repository.js');
    const text = Array.from({ length: 60 }, (_, i) => `Keeps rack ${i} with its ${i * 7} servers patched.`).join('\n');
    const posting = samplePosting({ description: text });
    await repository.savePosting(posting, sampleAnalysis, new Date('2026-03-01'));
    await repository.changeSaved('linkedin:4001', { status: 'applied' });
    expect(await repository.findTwin(samplePosting({ site: 'indeed', id: 'x9', description: text }))).toEqual({
      key: 'linkedin:4001',
      status: 'applied',
      savedAt: '2026-03-01T00:00:00.000Z',
      url: posting.url,
    });
    expect(await repository.findTwin(posting)).toBeNull();
    expect(
      await repository.findTwin(samplePosting({ id: '4002', title: 'Network Engineer', description: text })),
    ).toBeNull();
  });
});
