import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseSalary } from '../../../src/job-sites/salary.js';

const usd = (min: number | null, max: number | null, period = 'year') => ({ min, max, currency: 'USD', period });

describe('baseSalary', () => {
  it.each([
    [{ currency: 'USD', value: { minValue: 80000, maxValue: 120000, unitText: 'YEAR' } }, usd(80000, 120000)],
    [
      { currency: 'USD', value: { minValue: '80,000', maxValue: '$120,000.00', unitText: 'yearly' } },
      usd(80000, 120000),
    ],
    [{ currency: 'USD', unitText: 'HOUR', value: 25 }, usd(25, 25, 'hour')],
    [
      { currency: 'USD', unitText: 'HOUR', value: { minValue: 80000, maxValue: 120000, unitText: 'YEAR' } },
      usd(80000, 120000),
    ],
    [{ currency: 'USD', unitText: 'MONTH', value: { minValue: 5000, maxValue: 7000 } }, usd(5000, 7000, 'month')],
    [{ currency: 'USD', value: { minValue: 40, unitCode: 'HUR' } }, usd(40, null, 'hour')],
    [{ currency: 'USD', value: { value: 95000 } }, usd(95000, 95000)],
    [[{ currency: 'USD', value: { minValue: 120000, maxValue: 80000, unitText: 'YEAR' } }], usd(80000, 120000)],
    [{ currency: 'USD', minValue: 90000, maxValue: 95000, unitText: 'per year' }, usd(90000, 95000)],
  ])('reads %j', (value, range) => {
    expect(baseSalary(value)).toEqual(range);
  });

  it.each([
    ['competitive'],
    [null],
    [{}],
    [{ currency: 'USD', value: { minValue: 0, maxValue: 0, unitText: 'YEAR' } }],
    [{ currency: '', value: { unitText: '' } }],
    [{ currency: '', value: { minValue: 50000, maxValue: 60000, unitText: 'YEAR' } }],
    [{ currency: 'USD', value: { minValue: 100, maxValue: 200, unitText: '' } }],
    [{ currency: 'USD', value: { minValue: 0, maxValue: 2000000000, unitText: 'YEAR' } }],
    [{ currency: 'USD', value: { minValue: 85000, maxValue: 95000, unitText: 'HOUR' } }],
  ])('is silent on %j', (value) => {
    expect(baseSalary(value)).toBeNull();
  });

  it('never throws and never states an amount that is none', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const range = baseSalary(value);
        if (range) expect((range.min ?? 1) > 0 && (range.max ?? 1) > 0).toBe(true);
      }),
    );
  });
});
