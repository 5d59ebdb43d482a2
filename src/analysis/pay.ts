import type { Analysis } from './analysis.js';
import type { StatedPay } from '../posting/facts.js';
import { readPay } from '../posting/index.js';
import type { Posting } from '../posting/posting.js';

/** How a currency is written when only "$" stands there, by country. */
const DOLLAR_OF: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
};

/** The currency that a bare "$" means in a country; null where it says nothing. */
export function dollarOf(country: string | null): string | null {
  return country === null ? null : (DOLLAR_OF[country] ?? null);
}

/**
 * Chooses the pay to compare: what stands beside the title first (the reader sees it), then the running text,
 * then structured data (employers often leave a placeholder there).
 */
export function choosePay(
  posting: Pick<Posting, 'payText' | 'baseSalary'>,
  fromText: StatedPay | null,
  country: string | null,
): Analysis['pay'] {
  const shown = posting.payText ? readPay(posting.payText, { currency: dollarOf(country) }) : null;
  if (shown) {
    const { min, max, currency, period, quote } = shown;
    return { range: { min, max, currency, period }, quote, from: 'payText' };
  }
  if (fromText) {
    const { min, max, currency, period, quote } = fromText;
    return { range: { min, max, currency, period }, quote, from: 'text' };
  }
  const base = posting.baseSalary;
  return base ? { range: base, quote: '', from: 'baseSalary' } : null;
}
