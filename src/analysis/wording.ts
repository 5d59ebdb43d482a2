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

/** A name inside a sentence: "IT support specialist", "DevOps engineer". */
export function inSentence(name: string): string {
  return name.replace(/\b[A-Z][a-z]+\b/g, (word) => word.toLowerCase());
}
