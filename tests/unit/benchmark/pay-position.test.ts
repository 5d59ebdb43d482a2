import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OfficialFigure } from '../../../src/benchmark/benchmark.js';
import { annual, convertPeriod, positionOf } from '../../../src/benchmark/pay-position.js';
import { PAY_PERIODS, type PayRange } from '../../../src/posting/posting.js';

const figure: OfficialFigure = {
  occupation: '15-1244',
  title: 'Invented',
  p10: 60_000,
  p25: 80_000,
  p50: 100_000,
  p75: 130_000,
  p90: 160_000,
  area: 'US',
  areaName: 'United States',
  areaKind: 'country',
  fallback: [],
  sourceId: 'bls-oews',
  source: 'BLS OEWS',
  year: 2025,
  selfReported: false,
  standsIn: null,
};
const yearly = (min: number | null, max: number | null): PayRange => ({ min, max, currency: 'USD', period: 'year' });
const at = (min: number | null, max: number | null) => positionOf(yearly(min, max), figure, 'year');

describe('position of posted pay', () => {
  test('published percentiles are met exactly', () => {
    expect(at(80_000, 130_000)).toEqual({ percentileLow: 25, percentileHigh: 75, verdict: 'typical' });
    expect(at(60_000, 100_000)).toEqual({ percentileLow: 10, percentileHigh: 50, verdict: 'typical' });
    expect(at(160_000, 160_000)).toEqual({ percentileLow: 90, percentileHigh: 90, verdict: 'above' });
  });

  test('between them pay is read on a logarithmic scale', () => {
    const middle = 100_000 * 1.3 ** 0.4;
    expect(at(middle, middle)?.percentileLow).toBe(60);
  });

  test('the whole range below P25 is below, above P75 above; an end inside is typical', () => {
    expect(at(60_000, 79_000)?.verdict).toBe('below');
    expect(at(60_000, 81_000)?.verdict).toBe('typical');
    expect(at(131_000, 200_000)?.verdict).toBe('above');
    expect(at(129_000, 200_000)?.verdict).toBe('typical');
  });

  test('twice as high as low, or from P10 to P90, says too little', () => {
    expect(at(70_000, 140_000)?.verdict).toBe('too-wide');
    expect(at(60_000, 160_000)?.verdict).toBe('too-wide');
    expect(at(30_000, 75_000)?.verdict).toBe('below');
    expect(at(140_000, 300_000)?.verdict).toBe('above');
  });

  test('an open end is not held against the posting', () => {
    expect(at(50_000, null)).toMatchObject({ verdict: 'typical' });
    expect(at(140_000, null)?.verdict).toBe('above');
    expect(at(null, 70_000)?.verdict).toBe('below');
    expect(at(null, 200_000)?.verdict).toBe('typical');
  });

  test('hours, days, weeks and months are made comparable', () => {
    const hourly = { min: 80_000 / 2080, max: 130_000 / 2080, currency: 'USD', period: 'hour' } as const;
    expect(positionOf(hourly, figure, 'year')).toEqual(at(80_000, 130_000));
    expect(annual({ min: 50, max: null, currency: 'USD', period: 'hour' })).toEqual(yearly(104_000, null));
    expect(convertPeriod(500, 'day', 'year')).toBe(130_000);
    expect(convertPeriod(1000, 'week', 'year')).toBe(52_000);
    expect(convertPeriod(1000, 'month', 'year')).toBe(12_000);
  });

  test('it is not told for another currency, without quartiles, or for amounts that are no pay', () => {
    expect(positionOf({ ...yearly(80_000, 90_000), currency: 'EUR' }, figure, 'year')).toBeNull();
    expect(
      positionOf(yearly(80_000, 90_000), { ...figure, p25: null, p75: null, p10: null, p90: null }, 'year'),
    ).toBeNull();
    expect(at(null, null)).toBeNull();
    expect(at(0, 50_000)).toBeNull();
    expect(at(-5, 50_000)).toBeNull();
    expect(at(1, Number.POSITIVE_INFINITY)).toBeNull();
    expect(at(Number.NaN, 50_000)).toBeNull();
  });

  test('equal neighbouring percentiles do not break it', () => {
    const flat = { ...figure, p10: 80_000, p25: 80_000 };
    expect(positionOf(yearly(80_000, 100_000), flat, 'year')).not.toBeNull();
    expect(
      positionOf(yearly(80_000, 90_000), { ...figure, p10: 5, p25: 5, p50: 5, p75: 5, p90: 5 }, 'year'),
    ).toBeNull();
  });

  test('without P90 the upper quartile goes on', () => {
    const open = positionOf(yearly(140_000, 160_000), { ...figure, p90: null }, 'year');
    expect(open?.verdict).toBe('above');
    expect(open?.percentileHigh).toBeGreaterThan(80);
  });

  const amounts = fc.double({ min: 1, max: 5_000_000, noNaN: true });
  test('percentiles lie within 1–99 and never fall as pay rises', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const p = at(low, high);
        expect(p?.percentileLow).toBeGreaterThanOrEqual(1);
        expect(p?.percentileHigh).toBeLessThanOrEqual(99);
        expect(p?.percentileLow ?? 0).toBeLessThanOrEqual(p?.percentileHigh ?? 0);
      }),
    );
  });

  test('the order of the ends and the period do not matter', () => {
    fc.assert(
      fc.property(amounts, amounts, fc.constantFrom(...PAY_PERIODS), (a, b, period) => {
        expect(at(a, b)).toEqual(at(b, a));
        const other = {
          min: convertPeriod(a, 'year', period),
          max: convertPeriod(b, 'year', period),
          currency: 'USD',
          period,
        };
        const [p, q] = [at(a, b), positionOf(other, figure, 'year')];
        expect(Math.abs((p?.percentileLow ?? 0) - (q?.percentileLow ?? 0))).toBeLessThanOrEqual(1);
      }),
    );
  });
});
