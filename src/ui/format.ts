/** Money and numbers as people read them. All amounts come with their currency and period. */
import type { PayPeriod, PayRange } from '../posting/posting.js';
import { plainMoney, plainNumber, plainThousands } from './plain-numbers.js';
import { locale, t } from './t.js';

/** Units of work a year: 2,080 hours, 260 days, 52 weeks, 12 months (as schema.org readers and the BLS count). */
const PER_YEAR: Readonly<Record<PayPeriod, number>> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 };

const formats = new Map<string, Intl.NumberFormat>();
function numberFormat(key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const id = `${locale() ?? ''}|${key}`;
  let format = formats.get(id);
  if (!format) {
    format = new Intl.NumberFormat(locale(), options);
    formats.set(id, format);
  }
  return format;
}

/** An amount of one period in another: full-time work, no overtime. */
export function inPeriod(amount: number, from: PayPeriod, to: PayPeriod): number {
  return from === to ? amount : (amount * PER_YEAR[from]) / PER_YEAR[to];
}

/** A range of one period in another; unknown ends stay unknown. */
export function rangeInPeriod(range: PayRange, to: PayPeriod): PayRange {
  const at = (v: number | null): number | null => (v === null ? null : inPeriod(v, range.period, to));
  return { ...range, min: at(range.min), max: at(range.max), period: to };
}

/** "$104,120", "$45.50". An unknown currency code stands before the number. */
export function money(amount: number, currency: string): string {
  const digits = amount < 1000 && !Number.isInteger(amount) ? 2 : 0;
  const plain = plainMoney(amount, currency, locale(), digits);
  if (plain !== null) return plain;
  try {
    return numberFormat(`${currency}${digits}`, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    }).format(amount);
  } catch {
    return `${currency} ${numberFormat(String(digits), { maximumFractionDigits: digits }).format(amount)}`;
  }
}

/** "$104k": for badges and axes. Small amounts are written in full. */
export function moneyShort(amount: number, currency: string): string {
  if (amount < 1000) return money(amount < 100 ? Math.round(amount * 2) / 2 : Math.round(amount), currency);
  const plain = plainThousands(amount, currency, locale());
  if (plain !== null) return plain.replace(/K$/, 'k');
  try {
    return numberFormat(`${currency}k`, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      notation: 'compact',
      maximumFractionDigits: amount < 1e6 ? 0 : 1,
      minimumFractionDigits: 0,
    })
      .format(amount)
      .replace(/K$/, 'k');
  } catch {
    return money(amount, currency);
  }
}

/** "$104,120/yr". */
export function pay(amount: number, currency: string, period: PayPeriod): string {
  return t(`per.${period}`, { sum: money(amount, currency) });
}

/** "$95,000 – $120,000", "up to …", "from …"; without the period. Null when neither end is known. */
export function rangeText(
  low: number | null,
  high: number | null,
  currency: string,
  write: (amount: number, currency: string) => string = money,
): string | null {
  if (low === null) return high === null ? null : t('sum.upTo', { sum: write(high, currency) });
  if (high === null) return t('sum.from', { sum: write(low, currency) });
  return low === high
    ? write(low, currency)
    : t('sum.range', { low: write(low, currency), high: write(high, currency) });
}

/** "$95,000 – $120,000/yr" in the period asked for. */
export function payRange(range: PayRange, to: PayPeriod = range.period): string | null {
  const shown = rangeInPeriod(range, to);
  const sum = rangeText(shown.min, shown.max, shown.currency);
  return sum === null ? null : t(`per.${to}`, { sum });
}

/** "1.04": an index against the nation. */
export function index(value: number): string {
  const plain = plainNumber(value, locale(), 2);
  return plain ?? numberFormat('index', { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

/** A date by the browser's own habit ("3 Nov 2026"); an unreadable one as it stands. */
export function date(iso: string): string {
  const day = new Date(iso.length === 10 ? `${iso}T12:00:00` : iso);
  return Number.isNaN(day.getTime()) ? iso : day.toLocaleDateString(locale(), { dateStyle: 'medium' });
}
