/** `Intl` loads tables of the browser with its first format, for 15 ms: not for these. */
const SYMBOLS: Readonly<Record<string, string>> = { USD: '$', CAD: 'CA$', EUR: '€', GBP: '£' };

/** Money without cents, in English: "$104,000". */
export function money(amount: number, currency: string): string {
  const sum = Math.round(amount / 100) * 100;
  const symbol = Object.hasOwn(SYMBOLS, currency) ? SYMBOLS[currency] : undefined;
  if (symbol !== undefined && sum >= 0 && sum < 1e12)
    return symbol + String(sum).replace(/\B(?=(?:\d{3}){1,4}$)/g, ',');
  return new Intl.NumberFormat('en-US', { style: 'currency', currency, maximumFractionDigits: 0 }).format(sum);
}

/** "an SRE", "a cloud engineer": by the sound of the first letter, enough for the names of roles. */
export function withArticle(name: string): string {
  return /^([AEIO]|IT\b|SRE)/.test(name) ? `an ${name}` : `a ${name}`;
}

/** "ordinal": 1st, 2nd, 23rd, 84th. */
export function ordinal(n: number): string {
  const tens = n % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${suffix}`;
}
