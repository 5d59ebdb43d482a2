import { describe, expect, it } from 'vitest';
import { indexSaved, searchSaved, SORT_KEYS, sortSaved } from '../../../src/ui/saved-list.js';
import { manySavedPostings, savedPostings } from '../../samples/saved.js';

describe('saved postings', () => {
  const index = indexSaved(savedPostings());
  it('are found by title, company, notes, role and text, by every word', () => {
    const titles = (words: string) => searchSaved(index, words, null).map((r) => r.posting.title);
    expect(titles('prairie')).toEqual(['Data Center Technician II']);
    expect(titles('DANA cloud')).toEqual(['Systems Administrator']);
    expect(titles('network bluff')).toEqual(['Network Engineer']);
    expect(titles('terraform prairie nothing')).toEqual([]);
    expect(titles('  ')).toHaveLength(5);
  });
  it('are filtered by status', () => {
    expect(searchSaved(index, '', 'interview').map((r) => r.status)).toEqual(['interview']);
  });
  it('are ordered by every column, what has no value last either way', () => {
    const records = savedPostings();
    for (const by of SORT_KEYS) {
      for (const down of [true, false]) expect(sortSaved(records, { by, down })).toHaveLength(records.length);
    }
    expect(sortSaved(records, { by: 'posted', down: true }).at(-1)?.analysis.pay).toBeNull();
    expect(sortSaved(records, { by: 'posted', down: false }).at(-1)?.analysis.pay).toBeNull();
    expect(sortSaved(records, { by: 'followUp', down: false })[0]?.followUp).toBe('2026-11-20');
  });
  it('are searched whole when there are many', () => {
    const many = indexSaved(manySavedPostings(10_000));
    expect(searchSaved(many, 'engineer 9999', null)).toHaveLength(0);
    expect(searchSaved(many, '9998', null)).toHaveLength(1);
  });
});
