import type { SectionLine } from '../posting/sections.js';
import { wordsOf } from './words.js';

/** Marks a word of a posting's beginning among the features. */
const LEAD = '^';
const SCALE = 2;

/** A text without headings has no beginning of its own: with more lines than this it is told nothing of. */
const MOST_LINES = 14;

/** Words that stand in every beginning. */
const COMMON: ReadonlySet<string> = new Set(
  'the and of to a in for with on is are as our we you your will be or an that this by at from their its it have has all who they them us'.split(
    ' ',
  ),
);

/**
 * The lines that say what the job is before its lists begin: all up to the first heading of duties or requirements that
 * follows some, without the employer's story, pay, benefits and legal text. The order within a part does not matter.
 */
function leadLines(lines: readonly SectionLine[]): SectionLine[] {
  const lead: SectionLine[] = [];
  for (const line of lines) {
    if (line.heading) {
      const list = line.kind === 'duties' || line.kind === 'requirements' || line.kind === 'preferred';
      if (list && lead.length > 0) break;
      continue;
    }
    if (line.kind === 'benefits' || line.kind === 'legal' || line.kind === 'pay' || line.kind === 'company') continue;
    lead.push(line);
    if (lead.length > MOST_LINES) return [];
  }
  return lead;
}

/** Damped, length-normalised words of the posting's beginning, of those that count. */
export function leadFeatures(lines: readonly SectionLine[], counted: (name: string) => boolean): [string, number][] {
  const counts = new Map<string, number>();
  for (const line of leadLines(lines)) {
    for (const word of wordsOf(line.text)) {
      const name = LEAD + word;
      if (!COMMON.has(word) && counted(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  const values = [...counts].map(([name, count]): [string, number] => [name, Math.log1p(count)]);
  // In the order of the names: a sum must not depend on the order of the lines.
  values.sort(([a], [b]) => (a < b ? -1 : 1));
  const norm = Math.sqrt(values.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return values.map(([name, value]) => [name, (SCALE * value) / norm]);
}
