import { readFacts, type PostingFacts } from '../../../src/posting/index.js';

/** Facts of a posting that holds nothing but these. */
export function facts(
  description: string,
  title = 'Systems Administrator',
  location: string | null = null,
): PostingFacts {
  return readFacts({ title, company: null, location, description, payText: null });
}

/** The pay that a description states: least, most, currency, period. */
export function payOf(description: string): readonly unknown[] | null {
  const { pay } = facts(description);
  return pay === null ? null : [pay.min, pay.max, pay.currency, pay.period];
}
