/**
 * Numbers and money as `Intl.NumberFormat` writes them, for the common languages and currencies, without it: the first format
 * of a page loads tables of the browser for 15 ms, which is most of what a badge would cost. Null: ask `Intl` instead.
 */

interface Habit {
  readonly group: string;
  readonly decimal: string;
  /** Numbers below this are not grouped. */
  readonly from: number;
  readonly symbolFirst: boolean;
  /** Thousands in short; empty: written in full. */
  readonly thousand: string;
}

const NBSP = '\u00a0';
const EN: Habit = { group: ',', decimal: '.', from: 1_000, symbolFirst: true, thousand: 'K' };
const DE: Habit = { group: '.', decimal: ',', from: 1_000, symbolFirst: false, thousand: '' };
const FR: Habit = { group: '\u202f', decimal: ',', from: 1_000, symbolFirst: false, thousand: `${NBSP}k` };
const ES: Habit = { group: '.', decimal: ',', from: 10_000, symbolFirst: false, thousand: `${NBSP}mil` };

/** Regions with habits of their own (de-CH, fr-CA, es-MX, en-IN) are left to `Intl`. */
const HABITS: Readonly<Record<string, Habit>> = {
  en: EN,
  'en-US': EN,
  'en-CA': EN,
  'en-GB': { ...EN, thousand: 'k' },
  de: DE,
  'de-DE': DE,
  fr: FR,
  'fr-FR': FR,
  es: ES,
  'es-ES': ES,
};

const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', CAD: '$', AUD: '$', EUR: '€', GBP: '£', INR: '₹' };

/** From here on short sums are millions. */
const MILLION = 999_500;
const LARGEST = 1e12;

function own<T>(table: Readonly<Record<string, T>>, key: string): T | null {
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}

function grouped(whole: number, { group, from }: Habit): string {
  const digits = String(whole);
  return whole < from ? digits : digits.replace(/\B(?=(?:\d{3}){1,4}$)/g, group);
}

function withSymbol(sum: string, symbol: string, { symbolFirst }: Habit): string {
  return symbolFirst ? symbol + sum : sum + NBSP + symbol;
}

/** Rounds the decimal number that is written, not its binary neighbour: 1.005 to two digits is 1.01, as `Intl` has it. */
function rounded(amount: number, digits: number): string {
  return String(Math.round(Number(`${String(amount)}e${String(digits)}`)));
}

/** A number with exactly so many digits after the point (0–2). */
export function plainNumber(value: number, locale: string | undefined, digits = 0): string | null {
  const habit = locale === undefined ? null : own(HABITS, locale);
  if (!habit || !(value >= 0 && value < LARGEST) || (value !== 0 && value < 1e-6)) return null;
  const all = rounded(value, digits).padStart(digits + 1, '0');
  const whole = grouped(Number(all.slice(0, all.length - digits)), habit);
  return digits === 0 ? whole : whole + habit.decimal + all.slice(-digits);
}

/** An amount of money with exactly so many digits after the point (0–2) and the narrow symbol. */
export function plainMoney(
  amount: number,
  currency: string,
  locale: string | undefined,
  digits: number,
): string | null {
  const symbol = own(SYMBOLS, currency);
  const sum = symbol === null ? null : plainNumber(amount, locale, digits);
  return symbol === null || sum === null ? null : withSymbol(sum, symbol, HABITS[locale ?? ''] ?? EN);
}

/** An amount in whole thousands: "$104K". */
export function plainThousands(amount: number, currency: string, locale: string | undefined): string | null {
  const habit = locale === undefined ? null : own(HABITS, locale);
  const symbol = own(SYMBOLS, currency);
  if (!habit || symbol === null || !(amount >= 1_000 && amount < MILLION)) return null;
  const sum =
    habit.thousand === ''
      ? // Short forms group from five digits on in every language.
        grouped(Math.round(amount), { ...habit, from: 10_000 })
      : String(Math.round(amount / 1_000)) + habit.thousand;
  return withSymbol(sum, symbol, habit);
}
