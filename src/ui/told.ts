/**
 * Sentences that the analysis and the data word in English, in the language chosen. The English sentence is the key, as in
 * gettext: records saved long ago and by other versions are told as well, and what has no translation stays as it is.
 * A key with `{…}` is a pattern; what the name stands for says how its value is told, see {@link tellValue}.
 */
import { chosenTexts, locale, type Messages } from './t.js';

interface Pattern {
  readonly key: string;
  /** The fixed parts around the values, in order. */
  readonly parts: readonly string[];
  readonly names: readonly string[];
}

let patternsOf: { readonly texts: Messages; readonly patterns: readonly Pattern[] } | null = null;

function patterns(texts: Messages): readonly Pattern[] {
  if (patternsOf?.texts !== texts) {
    const found = Object.keys(texts).filter((key) => key.includes('{'));
    patternsOf = {
      texts,
      patterns: found.map((key) => ({
        key,
        parts: key.split(/\{\w{1,20}\}/),
        names: [...key.matchAll(/\{(\w{1,20})\}/g)].map((m) => m[1] ?? ''),
      })),
    };
  }
  return patternsOf.patterns;
}

/** The values of a text that reads as the pattern does; null when it does not. Linear: each part is sought once. */
function valuesIn(text: string, { parts }: Pattern): readonly string[] | null {
  const [first = '', ...rest] = parts;
  if (!text.startsWith(first)) return null;
  const values: string[] = [];
  let from = first.length;
  for (const [i, part] of rest.entries()) {
    const last = i === rest.length - 1;
    const at = !last ? text.indexOf(part, from) : text.endsWith(part) ? text.length - part.length : -1;
    if (at <= from) return null;
    values.push(text.slice(from, at));
    from = at + part.length;
  }
  return values;
}

const PLACE = /^the (?=[A-Z])/;
const place = (name: string): string => named(name.replace(PLACE, ''));

function listed(value: string, type: 'conjunction' | 'disjunction'): string {
  const items = value.split(/, and |, or |, | and | or /).map((item) => {
    const text = told(item);
    return text === item ? place(item) : text;
  });
  return new Intl.ListFormat(locale(), { type }).format(items);
}

/**
 * A value by the name it has in the pattern: `n…` a number, `what` a text that must itself have a translation, `name` one
 * that may have one, `place` a place,
 * `sources` names set off by commas, `list` and `either` items joined by "and" and "or"; anything else stays. Null: no match.
 */
function tellValue(name: string, value: string): string | null {
  if (/^n\d?$/.test(name)) return /^\d{1,9}$/.test(value) ? Number(value).toLocaleString(locale()) : null;
  if (name === 'what') {
    const text = told(value);
    return text === value ? null : text;
  }
  if (name === 'name') return told(value);
  if (name === 'place') return place(value);
  if (name === 'sources') return value.split(', ').map(named).join(', ');
  if (name === 'list') return listed(value, 'conjunction');
  return name === 'either' ? listed(value, 'disjunction') : value;
}

/** A name or fixed text of the data (a country, a source, a survey's group) in the language chosen; else as it is. */
export function named(text: string): string {
  const texts = chosenTexts();
  return texts !== null && Object.hasOwn(texts, text) ? (texts[text] ?? text) : text;
}

/** A sentence of the analysis or the data in the language chosen; one that is not known stays as it is. */
export function told(text: string): string {
  const texts = chosenTexts();
  if (texts === null) return text;
  const whole = texts[text];
  if (whole !== undefined && Object.hasOwn(texts, text)) return whole;
  for (const pattern of patterns(texts)) {
    const values = valuesIn(text, pattern)?.map((value, i) => tellValue(pattern.names[i] ?? '', value));
    if (!values || values.includes(null)) continue;
    const byName = new Map(pattern.names.map((name, i) => [name, values[i] ?? '']));
    return (texts[pattern.key] ?? text).replace(/\{(\w{1,20})\}/g, (_, name: string) => byName.get(name) ?? '');
  }
  return text;
}
