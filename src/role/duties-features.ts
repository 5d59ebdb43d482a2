import lexiconData from '../../data/role-lexicon.json';
import type { SectionKind, SectionLine } from '../posting/sections.js';
import { leadFeatures } from './lead.js';
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

/**
 * Words, pairs of neighbours and phrases of three as numbers. There are two kinds, so that judging makes no strings while
 * training sees every term; what is counted is decided once, in {@link countTerms}.
 */
interface Terms {
  /** The number of a word; -1: nothing that begins or ends with it counts. */
  word(word: string): number;
  /** The number of a word and the one after it; -1: does not count. */
  pair(first: number, second: number): number;
  /** The number of a pair and the word after it, where that is a phrase of the lexicon; -1: does not count. */
  phrase(pair: number, third: number): number;
  /** What a term says about the topics. */
  shares(term: number): readonly TopicShare[] | undefined;
}

/** Numbers for whatever terms occur. */
class OpenTerms implements Terms {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  word(name: string): number {
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.numbers.set(name, number);
    }
    return number;
  }

  pair(first: number, second: number): number {
    return this.word(`${this.names[first] ?? ''} ${this.names[second] ?? ''}`);
  }

  phrase(pair: number, third: number): number {
    const name = `${this.names[pair] ?? ''} ${this.names[third] ?? ''}`;
    return PHRASES.has(name) ? this.word(name) : -1;
  }

  shares(term: number): readonly TopicShare[] | undefined {
    return PHRASES.get(this.names[term] ?? '');
  }
}

/** More than there are terms in model and lexicon; its square is a small integer. */
const STRIDE = 1 << 15;

/** Numbers for the terms of a model, which are its rows, and behind them for those only the lexicon knows. */
class KnownTerms implements Terms {
  /** How many numbers there are. */
  readonly size: number;
  private readonly words = new Map<string, number>();
  private readonly joined = new Map<number, number>();
  private readonly topics: (readonly TopicShare[] | undefined)[] = [];

  constructor(rows: ReadonlyMap<string, number>) {
    let size = rows.size;
    const add = (name: string, row: number | undefined): number => {
      const end = name.lastIndexOf(' ');
      if (end < 0) {
        const number = row ?? this.words.get(name) ?? size++;
        this.words.set(name, number);
        return number;
      }
      const [start, last] = [name.slice(0, end), name.slice(end + 1)];
      const key = add(start, rows.get(start)) * STRIDE + add(last, rows.get(last));
      const number = row ?? this.joined.get(key) ?? size++;
      this.joined.set(key, number);
      return number;
    };
    for (const [name, row] of rows) if (isPair(name) || PHRASES.has(name)) add(name, row);
    for (const [name, shares] of PHRASES) this.topics[add(name, rows.get(name))] = shares;
    this.topics.length = size;
    this.size = size;
    if (size > STRIDE) throw new RangeError(`${size} terms are too many`);
  }

  word(name: string): number {
    return this.words.get(name) ?? -1;
  }

  pair(first: number, second: number): number {
    return this.joined.get(first * STRIDE + second) ?? -1;
  }

  phrase(pair: number, third: number): number {
    return this.joined.get(pair * STRIDE + third) ?? -1;
  }

  shares(term: number): readonly TopicShare[] | undefined {
    return this.topics[term];
  }
}

/** Words and pairs count wherever they stand, longer terms as phrases of the lexicon only. */
function isPair(name: string): boolean {
  return name.indexOf(' ') === name.lastIndexOf(' ');
}

/** Counts the words and word pairs of lines that may vote, weighted by their part, into `counts`, by the terms' numbers. */
function countTerms(
  terms: Terms,
  lines: readonly SectionLine[],
  company: string | null,
  counts: number[] | Int32Array,
): void {
  // The company's own name is no word of its duties.
  const own = company === null ? [] : wordsOf(company).flatMap((word) => (word.length > 3 ? [terms.word(word)] : []));
  const add = (term: number, weight: number): void => {
    counts[term] = (counts[term] ?? 0) + weight;
  };
  for (const line of lines) {
    const weight = line.heading ? 0 : PART_WEIGHT[line.kind];
    if (weight === 0) continue;
    // The word before, and the pair that ends with it; -1: none that counts.
    let [before, pairBefore] = [-1, -1];
    for (const word of wordsOf(line.text)) {
      const term = terms.word(word);
      const pair = before < 0 || term < 0 ? -1 : terms.pair(before, term);
      if (pair >= 0) add(pair, weight);
      const phrase = pairBefore < 0 || term < 0 ? -1 : terms.phrase(pairBefore, term);
      if (phrase >= 0) add(phrase, weight);
      pairBefore = pair;
      before = own.includes(term) ? -1 : term;
      if (before >= 0) add(before, weight);
    }
  }
}

/** Sums of the lexicon's phrases per topic, in thousandths; saying a phrase again adds three tenths of saying it once. */
function countTopics(terms: Terms, present: readonly number[], counts: ArrayLike<number>): Float64Array {
  const topics = new Float64Array(TOPICS.length);
  for (const term of present) {
    const shares = terms.shares(term);
    if (shares === undefined) continue;
    const count = counts[term] ?? 0;
    const said = Math.round((10 * Math.min(count, ONE) + 3 * Math.max(0, count - ONE)) / 10);
    for (const { topic, share } of shares) topics[topic] = (topics[topic] ?? 0) + said * share;
  }
  return topics.map((sum) => sum / (ONE * 1000));
}

/** Scales of the parts against each other; all values are of the order of one. */
const TERM_SCALE = 3;
const SHARE_SCALE = 4;
const MENTION_SCALE = 1;

const TOPIC_NAMES = TOPICS.map((topic) => ({ count: `@${topic}`, share: `%${topic}` }));

/** Where the features of a text go: terms by their number, all others by their name. */
interface Sink {
  term(term: number, value: number): void;
  named(name: string, value: number): void;
}

/**
 * The values of what was counted. `present`: the terms that were said, in an order that does not depend on the order of
 * the lines; of these, those from number `end` on only speak for topics.
 */
function valueFeatures(
  terms: Terms,
  lines: readonly SectionLine[],
  counts: ArrayLike<number>,
  present: readonly number[],
  end: number,
  sink: Sink,
): void {
  let norm = 0;
  for (const term of present) {
    if (term >= end) continue;
    const value = Math.log1p((counts[term] ?? 0) / ONE);
    norm += value * value;
  }
  const factor = TERM_SCALE / (Math.sqrt(norm) || 1);
  for (const term of present) if (term < end) sink.term(term, Math.log1p((counts[term] ?? 0) / ONE) * factor);
  const topics = countTopics(terms, present, counts);
  const total = topics.reduce((sum, count) => sum + count, 0);
  topics.forEach((count, t) => {
    const names = TOPIC_NAMES[t];
    if (count === 0 || names === undefined) return;
    sink.named(names.count, Math.log1p(count));
    sink.named(names.share, (SHARE_SCALE * count) / total);
  });
  for (const [role, times] of mentionedRoles(lines)) sink.named(`!${role}`, MENTION_SCALE * Math.min(1.5, times));
}

/**
 * What a text says about the work, as named values for a linear model: damped, length-normalised words and pairs; `@topic`
 * and `%topic`, how much and what share of the field's words speak for a topic; `!role`, jobs the text says it is about; `^word`,
 * how it begins.
 * The order of the lines does not matter. A model learns from these; {@link knownFeatures} reads the same for a model.
 */
export function dutiesFeatures(lines: readonly SectionLine[], company: string | null): Map<string, number> {
  const terms = new OpenTerms();
  const counts: number[] = [];
  countTerms(terms, lines, company, counts);
  const name = (term: number): string => terms.names[term] ?? '';
  const present = terms.names.flatMap((_, term) => ((counts[term] ?? 0) > 0 ? [term] : []));
  present.sort((a, b) => (name(a) < name(b) ? -1 : 1));
  const features = new Map<string, number>();
  valueFeatures(terms, lines, counts, present, Infinity, {
    term: (term, value) => features.set(name(term), value),
    named: (feature, value) => features.set(feature, value),
  });
  for (const [feature, value] of leadFeatures(lines, () => true)) features.set(feature, value);
  return features;
}

/** What a text says about the work, for one model. */
export interface KnownFeatures {
  /** The value of each of the model's rows; 0: not said. */
  readonly values: Float64Array;
  /** How many features the text has, of which topics and jobs may be unknown to the model. */
  readonly said: number;
}

/** A reader of those {@link dutiesFeatures} that a model with these rows knows; their terms' values are scaled among themselves. */
export function knownFeatures(
  rows: ReadonlyMap<string, number>,
): (lines: readonly SectionLine[], company: string | null) => KnownFeatures {
  const terms = new KnownTerms(rows);
  return (lines, company) => {
    const counts = new Int32Array(terms.size);
    countTerms(terms, lines, company, counts);
    const present: number[] = [];
    for (let term = 0; term < counts.length; term += 1) if (counts[term] !== 0) present.push(term);
    const values = new Float64Array(rows.size);
    let said = 0;
    valueFeatures(terms, lines, counts, present, rows.size, {
      term: (term, value) => {
        values[term] = value;
        said += 1;
      },
      named: (name, value) => {
        const row = rows.get(name);
        if (row !== undefined) values[row] = value;
        said += 1;
      },
    });
    for (const [name, value] of leadFeatures(lines, (word) => rows.has(word))) {
      const row = rows.get(name);
      if (row !== undefined) values[row] = value;
    }
    return { values, said };
  };
}
