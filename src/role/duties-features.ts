import lexiconData from '../../data/role-lexicon.json';
import type { SectionKind, SectionLine } from '../posting/sections.js';
import { wordsOf } from './words.js';

/** How much a line of each part says about the work; benefits, pay and legal text have no vote. */
export const PART_WEIGHT: Readonly<Record<SectionKind, number>> = {
  duties: 1,
  requirements: 0.8,
  preferred: 0.4,
  other: 0.6,
  company: 0.1,
  benefits: 0,
  legal: 0,
  pay: 0,
};

/** Repeating a phrase of the lexicon adds little to having said it. */
const REPEATED = 0.3;

interface TopicShare {
  readonly topic: number;
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
  return new Map(
    [...topicsOf].map(([key, topics]) => [
      key,
      topics.map((topic) => ({ topic, share: 1 / Math.sqrt(topics.length) })),
    ]),
  );
})();

/** What a text says: weighted counts of its words and word pairs, and of the lexicon's phrases per topic. */
export interface DutiesCounts {
  readonly terms: Map<string, number>;
  readonly topics: Float64Array;
}

/**
 * Counts the words, pairs and lexicon phrases of lines that may vote. `known` says which words and pairs count (all when
 * absent). The company's own name is no word of its duties.
 */
export function countDuties(
  lines: readonly SectionLine[],
  company: string | null,
  known?: ReadonlyMap<string, unknown>,
): DutiesCounts {
  const terms = new Map<string, number>();
  const topics = new Float64Array(TOPICS.length);
  const said = new Set<string>();
  const own = new Set(company === null ? [] : wordsOf(company).filter((word) => word.length > 3));
  const add = (term: string, weight: number): void => {
    if (known === undefined || known.has(term)) terms.set(term, (terms.get(term) ?? 0) + weight);
    const shares = PHRASES.get(term);
    if (shares === undefined) return;
    const weightNow = said.has(term) ? weight * REPEATED : weight;
    said.add(term);
    for (const { topic, share } of shares) topics[topic] = (topics[topic] ?? 0) + weightNow * share;
  };
  for (const line of lines) {
    const weight = line.heading ? 0 : PART_WEIGHT[line.kind];
    if (weight === 0) continue;
    const words = wordsOf(line.text);
    for (let i = 0; i < words.length; i += 1) {
      const word = words[i] ?? '';
      if (own.has(word)) continue;
      add(word, weight);
      const next = words[i + 1];
      if (next === undefined) continue;
      const pair = `${word} ${next}`;
      add(pair, weight);
      const third = words[i + 2];
      if (third === undefined) continue;
      const shares = PHRASES.get(`${pair} ${third}`);
      if (shares !== undefined) add(`${pair} ${third}`, weight);
    }
  }
  return { terms, topics };
}

/** Scale of the word part against the topic part; both are of the order of one. */
const TERM_SCALE = 3;
const TOPIC_SCALE = 1;

/** The values a linear model sees: damped and length-normalised words, damped topics and their shares. */
export function featureValues(counts: DutiesCounts): {
  readonly terms: Map<string, number>;
  readonly topics: Float64Array;
  readonly shares: Float64Array;
} {
  let norm = 0;
  const terms = new Map<string, number>();
  for (const [term, count] of counts.terms) {
    const value = Math.log1p(count);
    terms.set(term, value);
    norm += value * value;
  }
  const factor = TERM_SCALE / (Math.sqrt(norm) || 1);
  for (const [term, value] of terms) terms.set(term, value * factor);
  let total = 0;
  for (const count of counts.topics) total += count;
  const topics = counts.topics.map((count) => TOPIC_SCALE * Math.log1p(count));
  const shares = counts.topics.map((count) => (total === 0 ? 0 : (TOPIC_SCALE * 4 * count) / total));
  return { terms, topics, shares };
}
