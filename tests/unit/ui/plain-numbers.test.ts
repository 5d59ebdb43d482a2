import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { plainMoney, plainNumber, plainThousands } from '../../../src/ui/plain-numbers.js';

const LOCALES = ['en', 'en-US', 'en-CA', 'en-GB', 'de', 'de-DE', 'fr', 'fr-FR', 'es', 'es-ES'];
const locale = fc.constantFrom(...LOCALES);
const currency = fc.constantFrom('USD', 'CAD', 'AUD', 'EUR', 'GBP', 'INR');
/** Wages as they come from tables and conversions. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 5_000_000 }),
  fc.double({ min: 0.01, max: 2_000_000, noNaN: true }),
  fc.integer({ min: 0, max: 10_000_000 }).map((cents) => cents / 100),
  fc.integer({ min: 0, max: 1_000_000 }).map((thousandths) => thousandths / 1_000),
);

describe('numbers written without Intl', () => {
  it('are what Intl writes', () => {
    fc.assert(
      fc.property(amount, locale, fc.constantFrom(0, 1, 2), (value, tag, digits) => {
        const format = new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
        expect(plainNumber(value, tag, digits)).toBe(format.format(value));
      }),
      { numRuns: 2_000 },
    );
  });
  it('are money as Intl writes it', () => {
    fc.assert(
      fc.property(amount, currency, locale, fc.constantFrom(0, 2), (value, code, tag, digits) => {
        const format = new Intl.NumberFormat(tag, {
          style: 'currency',
          currency: code,
          currencyDisplay: 'narrowSymbol',
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        });
        expect(plainMoney(value, code, tag, digits)).toBe(format.format(value));
      }),
      { numRuns: 2_000 },
    );
  });
  it('are short sums as Intl writes them', () => {
    fc.assert(
      fc.property(amount, currency, locale, (value, code, tag) => {
        const short = plainThousands(value, code, tag);
        const format = new Intl.NumberFormat(tag, {
          style: 'currency',
          currency: code,
          currencyDisplay: 'narrowSymbol',
          notation: 'compact',
          maximumFractionDigits: 0,
          minimumFractionDigits: 0,
        });
        expect(short === null).toBe(value < 1_000 || value >= 999_500);
        if (short !== null) expect(short).toBe(format.format(value));
      }),
      { numRuns: 2_000 },
    );
  });
  it('leaves to Intl what it does not know', () => {
    expect(plainNumber(1234, undefined)).toBeNull();
    expect(plainNumber(123456, 'en-IN')).toBeNull();
    expect(plainNumber(-5, 'en')).toBeNull();
    expect(plainNumber(NaN, 'en')).toBeNull();
    expect(plainNumber(Infinity, 'en')).toBeNull();
    expect(plainMoney(5, 'CHF', 'en', 0)).toBeNull();
    expect(plainMoney(5, 'constructor', 'en', 0)).toBeNull();
    expect(plainThousands(5000, 'USD', 'toString')).toBeNull();
  });
});
