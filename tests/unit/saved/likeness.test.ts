import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameJob, likeness, normalisedEmployer, textSignature, type Likeness } from '../../../src/saved/likeness.js';

/** Text of n made-up sentences; each seed gives another one, the same each time. */
function text(n: number, seed: number): string {
  let state = seed * 2_654_435_761;
  const word = (): string => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return `w${(state >>> 20).toString(36)}`;
  };
  return Array.from({ length: n }, () => `${Array.from({ length: 12 }, word).join(' ')}.`).join('\n');
}
const BOILERPLATE = text(20, 900);

function job(changes: Partial<Likeness> & { text?: string } = {}): Likeness {
  const { text: own = text(40, 1), ...rest } = changes;
  return {
    employer: 'fernhill logistics',
    title: 'Systems Administrator',
    location: 'Austin, TX',
    signature: textSignature(own),
    ...rest,
  };
}

describe('normalisedEmployer', () => {
  it.each([
    ['Fernhill Logistics, Inc.', 'fernhill logistics'],
    ['The Fernhill Logistics Group LLC', 'fernhill logistics'],
    ['FERNHILL   LOGISTICS', 'fernhill logistics'],
    ['Müller & Söhne GmbH & Co. KG', 'muller and sohne and'],
    ['The Company', 'the company'],
    ['Confidential', null],
    ['Confidential Employer', null],
    ['', null],
    [null, null],
  ])('%s → %s', (name, wanted) => {
    expect(normalisedEmployer(name)).toBe(wanted);
  });

  it('never throws and is the same when done twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const once = normalisedEmployer(name);
        if (once !== null) expect(normalisedEmployer(once)).toBe(once);
      }),
    );
  });
});

describe('textSignature', () => {
  it('is null for a text that says too little', () => {
    expect(textSignature(null)).toBeNull();
    expect(textSignature('Keeps servers running.')).toBeNull();
  });

  it('does not care for case, signs and line breaks', () => {
    const one = text(30, 3);
    expect(textSignature(one.toUpperCase().replaceAll('\n', '  \r\n • '))).toEqual(textSignature(one));
  });

  it('estimates the share of runs that two texts have in common', () => {
    const a = textSignature(text(40, 1))!;
    expect(likeness(a, a)).toBe(1);
    expect(likeness(a, textSignature(`${text(40, 1)}\n${text(4, 2)}`)!)).toBeGreaterThan(0.75);
    expect(likeness(a, textSignature(text(40, 2))!)).toBeLessThan(0.1);
  });

  it('reads a megabyte', () => {
    expect(textSignature('word other '.repeat(100_000))).not.toBeNull();
  });
});

describe('isSameJob', () => {
  it('finds a repost on another site, whatever the site adds', () => {
    const repost = job({
      title: 'Systems Administrator (Remote) - Austin',
      location: 'Austin, Texas, United States',
      text: `${text(40, 1)}\n${text(6, 50)}`,
    });
    expect(isSameJob(job(), repost)).toBe(true);
  });

  it.each([
    ['another employer', job({ employer: 'larkspur freight' })],
    ['no employer', job({ employer: null })],
    ['another town', job({ location: 'Dallas, TX' })],
    ['another country', job({ location: 'Remote, Canada' })],
    ['another grade', job({ title: 'Senior Systems Administrator' })],
    ['another name', job({ title: 'Network Administrator' })],
    ['a short text', job({ text: 'Keeps servers running.' })],
    ['another text with the same boilerplate', job({ text: `${text(40, 7)}\n${BOILERPLATE}` })],
  ])('is not taken in by %s', (_name, other) => {
    const one = job({ text: `${text(40, 1)}\n${BOILERPLATE}` });
    expect(isSameJob(one, other)).toBe(false);
    expect(isSameJob(other, one)).toBe(false);
  });

  it('takes a place that is not named neither for nor against', () => {
    expect(isSameJob(job({ location: null }), job())).toBe(true);
  });
});
