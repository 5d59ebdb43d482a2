import { describe, expect, it } from 'vitest';
import { isLeftover, sameWords, trimmed } from '../../../src/page/posting-identity.js';
import { samplePosting } from '../saved/saved-sample.js';

const before = samplePosting();
const leftover = samplePosting({ id: '4002' });
const next = samplePosting({ id: '4002', title: 'Cloud Engineer', description: 'Builds landing zones.' });

describe('isLeftover', () => {
  it('knows the text of the job before under the next id', () => {
    expect(isLeftover(leftover, before, [])).toBe(true);
    expect(isLeftover(next, before, [])).toBe(false);
    expect(isLeftover(before, before, [])).toBe(false);
  });

  it('knows the title of the job before without the text that was read elsewhere', () => {
    expect(isLeftover(samplePosting({ id: '4002', description: null }), before, [])).toBe(true);
    expect(isLeftover(samplePosting({ id: '4002', description: null }), null, [])).toBe(false);
  });

  it('knows a title that the list gives to another job', () => {
    const half = samplePosting({ id: '4002', description: 'Something new already.' });
    const card = samplePosting({ id: '4002', where: 'card', title: 'Cloud Engineer', description: null });
    expect(isLeftover(half, before, [card])).toBe(true);
    expect(isLeftover(half, null, [card])).toBe(false);
  });
});

describe('sameWords', () => {
  it('changes with what is judged and only with that', () => {
    expect(sameWords(next, leftover)).toBe(false);
    expect(sameWords(samplePosting({ datePosted: '2026-01-01' }), before)).toBe(true);
    expect(sameWords(samplePosting({ description: 'keeps servers and accounts running.' }), before)).toBe(false);
  });
});

describe('trimmed', () => {
  it('cuts a text beyond the limit of a message', () => {
    expect(trimmed(samplePosting({ description: 'x'.repeat(2_000_000) })).description).toHaveLength(1_000_000);
    expect(trimmed(before)).toBe(before);
  });
});
