import type { Posting } from '../posting/posting.js';
import type { Finding } from './analysis.js';

/** A text shorter than this says too little to judge duties from. */
const ENOUGH_LETTERS = 200;
const ENGLISH = new Set([
  'the',
  'and',
  'of',
  'to',
  'in',
  'with',
  'for',
  'a',
  'you',
  'our',
  'is',
  'we',
  'are',
  'will',
  'as',
  'or',
  'be',
  'on',
]);
/** In English job texts about a quarter of the words are among these few; below this share the text is in another language. */
const ENGLISH_SHARE = 0.08;

/** True when the first part of a text is plainly not English. Short texts count as English. */
export function isOtherLanguage(text: string): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 60) return false;
  const english = words.reduce((n, word) => n + (ENGLISH.has(word) ? 1 : 0), 0);
  return english / words.length < ENGLISH_SHARE;
}

/** Says when the duties could not be judged, and why. Null when the text is whole. */
export function textFinding(posting: Posting, text: string): Finding | null {
  if (isOtherLanguage(text)) {
    return {
      kind: 'other-language',
      severity: 'info',
      text: 'The text is not in English: only title, place, pay and certifications were read.',
      params: {},
      question: null,
      evidence: [],
    };
  }
  if (posting.where === 'card' || text.replace(/\s/g, '').length >= ENOUGH_LETTERS) return null;
  return {
    kind: 'no-text',
    severity: 'info',
    text: 'There is no text to judge the duties from: what is said here rests on the title.',
    params: {},
    question: 'Could you send the full description of the duties?',
    evidence: [],
  };
}
