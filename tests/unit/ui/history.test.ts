import { describe, expect, it } from 'vitest';
import type { PayRange } from '../../../src/posting/posting.js';
import type { Sighting } from '../../../src/saved/saved-posting.js';
import { historyOf } from '../../../src/ui/history.js';

const pay = (min: number | null, max: number | null, over: Partial<PayRange> = {}): PayRange => ({
  min,
  max,
  currency: 'USD',
  period: 'year',
  ...over,
});
const seen = (at: string, over: Partial<Sighting> = {}): Sighting => ({
  at: `${at}T10:00:00.000Z`,
  site: 'linkedin',
  id: '1',
  url: null,
  title: 'Systems Administrator',
  payText: null,
  pay: null,
  datePosted: null,
  ...over,
});

describe('historyOf', () => {
  it('is null without a sighting and quiet for one', () => {
    expect(historyOf([])).toBeNull();
    expect(historyOf([seen('2026-03-02')])).toMatchObject({ timesSeen: 1, reposts: 0, payChange: null });
  });

  it('counts days, sites and reposts', () => {
    const history = historyOf([
      seen('2026-03-02', { until: '2026-03-09T08:00:00.000Z', days: 3 }),
      seen('2026-03-05', { site: 'indeed', id: 'x' }),
      seen('2026-04-01', { id: '2' }),
    ]);
    expect(history).toMatchObject({
      firstSeen: '2026-03-02T10:00:00.000Z',
      lastSeen: '2026-04-01T10:00:00.000Z',
      timesSeen: 5,
      reposts: 1,
      sites: ['linkedin', 'indeed'],
    });
  });

  it('counts a new date of posting under the same number as a repost', () => {
    const again = [seen('2026-03-02', { datePosted: '2026-03-01' }), seen('2026-03-30', { datePosted: '2026-03-28' })];
    expect(historyOf(again)?.reposts).toBe(1);
  });

  it.each([
    ['lowered', pay(80_000, 95_000), pay(70_000, 85_000)],
    ['lowered', pay(80_000, 95_000), pay(80_000, 90_000)],
    ['raised', pay(40, 45, { period: 'hour' }), pay(90_000, 100_000)],
    ['changed', pay(80_000, 95_000), pay(70_000, 100_000)],
    ['changed', pay(80_000, 95_000), pay(60_000, 70_000, { currency: 'EUR' })],
  ])('says that pay was %s', (direction, from, to) => {
    const history = historyOf([seen('2026-03-02', { pay: from }), seen('2026-03-05'), seen('2026-03-09', { pay: to })]);
    expect(history?.payChange).toEqual({ from, to, direction });
  });

  it('takes the same pay in another period for no change', () => {
    const history = historyOf([
      seen('2026-03-02', { pay: pay(52, null, { period: 'hour' }) }),
      seen('2026-03-09', { pay: pay(108_160, null) }),
    ]);
    expect(history?.payChange).toBeNull();
  });
});
