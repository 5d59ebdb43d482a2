import lexiconData from '../../data/role-lexicon.json';
import type { SectionKind, SectionLine } from '../posting/sections.js';
import { mentionedRoles } from './mentions.js';
import { wordsOf } from './words.js';

/**
 * How much a line of each part says about the work, in twentieths; benefits, pay and legal text have no vote. Whole
 * numbers, so that sums do not depend on the order of the lines.
 */
export const PART_WEIGHT: Readonly<Record<SectionKind, number>> = {
  duties: 20,
  requirements: 16,
  preferred: 8,
  other: 12,
  company: 2,
  benefits: 0,
  legal: 0,
  pay: 0,
};
const ONE = 20;

interface TopicShare {
  readonly topic: number;
  /** In thousandths: a phrase that speaks for several topics speaks less for each. */
  readonly share: number;
}

/** Names of the lexicon's topics, in the order of the counts. */
export const TOPICS: readonly string[] = Object.keys(lexiconData.phrases);

const PHRASES: ReadonlyMap<string, readonly TopicShare[]> = (() => {
  const topicsOf = new Map<string, number[]>();
  Object.values(lexiconData.phrases).forEach((phrases, topic) => {
    for (const phrase of phrases) {
      const key = wordsOf(phrase).join(' ');
      const topics = topicsOf.get(key);
      if (topics === undefined) topicsOf.set(key, [topic]);
      else if (!topics.includes(topic)) topics.push(topic);
    }
  });
  const shared = [...topicsOf].map(([key, topics]) => {
    const share = Math.round(1000 / Math.sqrt(topics.length));
    return [key, topics.map((topic) => ({ topic, share }))] as const;
  });
  return new Map(shared);
})();

/** Counts the words and word pairs of lines that may vote, weighted by their part. `known`: those that count (absent: all). */
function countTerms(
  lines: readonly SectionLine[],
  company: string | null,
  known: ReadonlyMap<string, unknown> | undefined,
): Map<string, number> {
  const terms = new Map<string, number>();
  // The company's own name is no word of its duties.
  const own = new Set(company === null ? [] : wordsOf(company).filter((word) => word.length > 3));
  const add = (term: string, weight: number): void => {
    if (known === undefined || known.has(term) || PHRASES.has(term)) terms.set(term, (terms.get(term) ?? 0) + weight);
  };
  for (const line of lines) {
    const weight = line.heading ? 0 : PART_WEIGHT[line.kind];
    if (weight === 0) continue;
    const words = wordsOf(line.text);
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i] ?? '';
      if (own.has(word)) continue;
      add(word, weight);
      if (i + 1 >= words.length) continue;
      const pair = `${word} ${words[i + 1] ?? ''}`;
      add(pair, weight);
      const triple = `${pair} ${words[i + 2] ?? ''}`;
      if (PHRASES.has(triple)) add(triple, weight);
    }
  }
  return terms;
}

/** Sums of the lexicon's phrases per topic, in thousandths; saying a phrase again adds three tenths of saying it once. */
function countTopics(terms: ReadonlyMap<string, number>): Float64Array {
  const topics = new Float64Array(TOPICS.length);
  for (const [term, count] of terms) {
    const shares = PHRASES.get(term);
    if (shares === undefined) continue;
    const said = Math.round((10 * Math.min(count, ONE) + 3 * Math.max(0, count - ONE)) / 10);
    for (const { topic, share } of shares) topics[topic] = (topics[topic] ?? 0) + said * share;
  }
  return topics.map((sum) => sum / (ONE * 1000));
}

/** Scales of the parts against each other; all values are of the order of one. */
const TERM_SCALE = 3;
const SHARE_SCALE = 4;
const MENTION_SCALE = 1;

/**
 * What a text says about the work, as named values for a linear model: damped, length-normalised words and pairs; `@topic`
 * and `%topic`, how much and what share of the field's words speak for a topic; `!role`, jobs the text says it is about.
 * The order of the lines does not matter.
 */
export function dutiesFeatures(
  lines: readonly SectionLine[],
  company: string | null,
  known?: ReadonlyMap<string, unknown>,
): Map<string, number> {
  const counted = countTerms(lines, company, known);
  const topics = countTopics(counted);
  const features = new Map<string, number>();
  let norm = 0;
  for (const term of [...counted.keys()].sort()) {
    if (known !== undefined && !known.has(term)) continue;
    const value = Math.log1p((counted.get(term) ?? 0) / ONE);
    features.set(term, value);
    norm += value * value;
  }
  const factor = TERM_SCALE / (Math.sqrt(norm) || 1);
  for (const [term, value] of features) features.set(term, value * factor);
  const total = topics.reduce((sum, count) => sum + count, 0);
  topics.forEach((count, t) => {
    if (count === 0) return;
    features.set(`@${TOPICS[t] ?? ''}`, Math.log1p(count));
    features.set(`%${TOPICS[t] ?? ''}`, (SHARE_SCALE * count) / total);
  });
  for (const [role, times] of mentionedRoles(lines)) features.set(`!${role}`, MENTION_SCALE * Math.min(1.5, times));
  return features;
}
