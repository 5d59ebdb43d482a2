/** schema.org baseSalary in the shapes that pages really publish. */
import { PAY_PERIODS, type PayPeriod, type PayRange } from '../posting/posting.js';
import { asList, asObject, at, textAt } from './data.js';

const PERIODS: Readonly<Record<string, PayPeriod>> = {
  hour: 'hour',
  hourly: 'hour',
  hr: 'hour',
  day: 'day',
  daily: 'day',
  week: 'week',
  weekly: 'week',
  month: 'month',
  monthly: 'month',
  year: 'year',
  yearly: 'year',
  annual: 'year',
  annually: 'year',
  annum: 'year',
  yr: 'year',
  // UN/CEFACT codes, which schema.org allows as unitCode.
  hur: 'hour',
  wee: 'week',
  mon: 'month',
  ann: 'year',
};

function period(...values: readonly (string | null)[]): PayPeriod | null {
  for (const value of values) {
    const key =
      value
        ?.trim()
        .toLowerCase()
        .replace(/^per[ _]/, '') ?? '';
    if (key === '') continue;
    const found = Object.hasOwn(PERIODS, key) ? PERIODS[key] : PAY_PERIODS.find((p) => p === key);
    if (found) return found;
  }
  return null;
}

function amount(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) && value > 0 ? value : null;
  if (typeof value !== 'string') return null;
  const digits = value.trim().replace(/^[^\d]{0,4}/, '');
  if (!/^\d[\d,. ]{0,20}$/.test(digits)) return null;
  const plain = digits.replace(/[, ](?=\d{3}(?:\D|$))/g, '').replace(/,(\d{1,2})$/, '.$1');
  const number = Number(plain);
  return Number.isFinite(number) && number > 0 ? number : null;
}

/** Amounts that nobody is paid per that period: an error of the page, better no figure than that. */
const PLAUSIBLE: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  hour: [1, 5_000],
  day: [5, 50_000],
  week: [10, 200_000],
  month: [50, 2_000_000],
  year: [500, 20_000_000],
};

/**
 * A pay range out of a `baseSalary` value, or null: when it is free text, 0/0, without currency, or implausible.
 * `unitText`/`unitCode` of the inner value goes before the outer. Without a unit the period is the year only where the
 * amounts can be nothing else.
 */
export function baseSalary(value: unknown, fallbackCurrency: string | null = null): PayRange | null {
  for (const item of asList(value)) {
    const outer = asObject(item);
    if (!outer) continue;
    const inner = asObject(at(outer, 'value')) ?? asObject(asList(at(outer, 'value'))[0]) ?? outer;
    const single = amount(at(inner, 'value')) ?? amount(at(outer, 'value'));
    let min = amount(at(inner, 'minValue')) ?? amount(at(outer, 'minValue'));
    let max = amount(at(inner, 'maxValue')) ?? amount(at(outer, 'maxValue'));
    if (min === null && max === null) min = max = single;
    if (min === null && max === null) continue;
    if (min !== null && max !== null && min > max) [min, max] = [max, min];
    const code = (textAt(outer, 'currency') ?? textAt(inner, 'currency') ?? textAt(inner, 'unitText') ?? '')
      .trim()
      .toUpperCase();
    const currency = /^[A-Z]{3}$/.test(code) ? code : fallbackCurrency;
    if (currency === null) continue;
    const stated = period(
      textAt(inner, 'unitText'),
      textAt(inner, 'unitCode'),
      textAt(outer, 'unitText'),
      textAt(outer, 'unitCode'),
    );
    const unit = stated ?? ((min ?? max ?? 0) >= 10_000 ? 'year' : null);
    if (unit === null) continue;
    const [low, high] = PLAUSIBLE[unit];
    if ((min ?? low) < low || (max ?? high) > high || (max !== null && min !== null && max > min * 20)) continue;
    return { min, max, currency, period: unit };
  }
  return null;
}
