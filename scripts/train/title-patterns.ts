/** Titles drawn from written patterns: `{a|b}` is a choice. Deterministic. */
import data from '../../data/training/title-patterns.json';
import { congruential } from '../random.js';

export interface DrawnTitle {
  readonly title: string;
  readonly role: string;
}

/** A title that states a level or speaks of people's leaders takes no further level before it. */
const LEVELLED =
  /\b(?:senior|sr|junior|jr|lead|staff|principal|associate|assistant|graduate|grad|entry|early|intern|internship|co-op|trainee|apprentice|manager|director|head|chief|vp|vice|supervisor|cio|cto|deputy|20\d\d)\b/i;

/** Every title that a pattern can make. */
export function expand(pattern: string): string[] {
  let titles = [''];
  for (const part of pattern.split(/(\{[^}]*\})/)) {
    const choices = part.startsWith('{') ? part.slice(1, -1).split('|') : [part];
    titles = titles.flatMap((title) => choices.map((choice) => title + choice));
  }
  return titles.map((title) =>
    `${title}${title.includes('(') && !title.includes(')') ? ')' : ''}`.replace(/\s+/g, ' ').trim(),
  );
}

/** At most `most` titles of each pattern, each once, with words around some of them. */
export function drawTitles(most: number): DrawnTitle[] {
  const next = congruential(20_011);
  const pick = (words: readonly string[]): string => words[Math.floor(next() * words.length)] ?? '';
  const drawn = new Map<string, DrawnTitle>();
  for (const [role, patterns] of Object.entries(data.patterns)) {
    for (const pattern of patterns) {
      const all = expand(pattern).map((title) => ({ title, at: next() }));
      all.sort((a, b) => a.at - b.at);
      for (const { title } of all.slice(0, most)) {
        const before = LEVELLED.test(title) || role === 'ambiguous' ? '' : pick(data.before);
        const after = role === 'ambiguous' ? '' : pick(data.after);
        const whole = `${before} ${title}${after}`.trim();
        if (!drawn.has(whole)) drawn.set(whole, { title: whole, role });
      }
    }
  }
  return [...drawn.values()];
}
