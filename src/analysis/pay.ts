import type { Analysis } from './analysis.js';
import type { StatedPay } from '../posting/facts.js';
import { readPay } from '../posting/index.js';
import type { Posting } from '../posting/posting.js';

/**
 * Chooses the pay to compare: what stands beside the title first (the reader sees it), then the running text,
 * then structured data (employers often leave a placeholder there).
 */
export function choosePay(
  posting: Pick<Posting, 'payText' | 'baseSalary' | 'location'>,
  fromText: StatedPay | null,
): Analysis['pay'] {
  const shown = posting.payText ? readPay(posting.payText, { location: posting.location }) : null;
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
