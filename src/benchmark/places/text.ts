/**
 * One spelling for place names: lower case, no accents, no punctuation, "St." as "saint".
 * The tables in data/places-*.json are written with the same function, so look-ups are plain map reads.
 */

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const SHORT_WORDS: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' };
const MARKS = /\p{M}+/gu;
const SPECIAL = /[øłßæœđðþı]/g;
const DROPPED = /[.'’‘`´ʻʼʿʾ]/g;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

/** The key of a single word; empty for a word of punctuation only. */
export function wordKey(word: string): string {
  const key = fold(word).replace(DROPPED, '').replace(NOT_WORD, '');
  return SHORT_WORDS[key] ?? key;
}

/** The key of a place name: words separated by one space. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(DROPPED, '')
    .split(NOT_WORD)
    .filter((word) => word !== '')
    .map((word) => SHORT_WORDS[word] ?? word)
    .join(' ');
}

/** A word of a location text with its key and what stands before and after it. */
export interface Word {
  /** As written, without the punctuation around it. */
  readonly raw: string;
  readonly key: string;
  /** Offset in the text, and the end of the word. */
  readonly at: number;
  readonly end: number;
  /** Separators between this word and the one before: spaces, commas, dashes… */
  readonly gap: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’‘`´ʻʼ]*/gu;

/** Cuts a text into words. Linear in its length. */
export function words(text: string): Word[] {
  const out: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0].replace(/[.'’‘`´ʻʼ]$/, '');
    const key = wordKey(raw);
    if (key === '') continue;
    out.push({ raw, key, at: match.index, end: match.index + match[0].length, gap: text.slice(last, match.index) });
    last = match.index + match[0].length;
  }
  return out;
}

const BUCKETS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Population as one character, two steps per doubling: enough to tell a big town from its namesakes. */
export function populationMark(population: number): string {
  const step = Math.round(2 * Math.log2(Math.max(population, 1))) - 12;
  return BUCKETS[Math.min(Math.max(step, 0), BUCKETS.length - 1)] ?? '0';
}

/** The number behind `populationMark`: 0–35; ten times the people are about 7 more. */
export function populationStep(mark: string): number {
  return Math.max(BUCKETS.indexOf(mark), 0);
}
