import { beforeEach, describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { inPeriod, money, moneyShort, payRange, rangeText } from '../../../src/ui/format.js';
import { setLanguage } from '../../../src/ui/t.js';

beforeEach(() => {
  setLanguage('en-US');
});

describe('money', () => {
  it('writes whole amounts without cents and hourly ones with them', () => {
    expect(money(104120, 'USD')).toBe('$104,120');
    expect(money(45.5, 'USD')).toBe('$45.50');
    expect(money(45, 'USD')).toBe('$45');
    expect(money(62000, 'GBP')).toBe('£62,000');
  });
  it('is short in badges', () => {
    expect(moneyShort(104120, 'USD')).toBe('$104k');
    expect(moneyShort(1_250_000, 'INR')).toBe('₹1.3M');
    expect(moneyShort(50.06, 'USD')).toBe('$50');
  });
  it('survives a currency nobody knows', () => {
    expect(money(5000, 'not a code')).toContain('5,000');
  });
  it('follows the language', () => {
    setLanguage('de-DE');
    expect(money(104120, 'EUR').replace(/\s/g, ' ')).toBe('104.120 €');
  });
});

describe('ranges', () => {
  it('says what is known of open ranges', () => {
    expect(rangeText(null, 120000, 'USD')).toBe('up to $120,000');
    expect(rangeText(95000, null, 'USD')).toBe('from $95,000');
    expect(rangeText(95000, 95000, 'USD')).toBe('$95,000');
    expect(rangeText(null, null, 'USD')).toBeNull();
  });
  it('counts a year as 2,080 hours', () => {
    expect(payRange({ min: 40, max: 50, currency: 'USD', period: 'hour' }, 'year')).toBe('$83,200 – $104,000/yr');
    expect(payRange({ min: 104000, max: null, currency: 'USD', period: 'year' }, 'hour')).toBe('from $50/hr');
  });
  it('comes back to the same amount after two conversions', () => {
    const periods = fc.constantFrom('hour', 'day', 'week', 'month', 'year');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), periods, periods, (amount, a, b) => {
        expect(inPeriod(inPeriod(amount, a, b), b, a)).toBeCloseTo(amount, 4);
      }),
    );
  });
});
