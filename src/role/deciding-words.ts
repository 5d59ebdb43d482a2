import type { DecidingWords } from './judgement.js';
import type { LinearModel } from './linear-model.js';
import type { RoleId } from './roles.js';

/** Classes of a model that belong to a role ("other:data" to `other`). */
export function classesOf(model: LinearModel, role: RoleId): number[] {
  return model.classes.flatMap((name, k) => (name === role || name.startsWith(`${role}:`) ? [k] : []));
}

/** How much one unit of a feature speaks for a role against all others, in steps. */
export function leaning(model: LinearModel, row: number, classes: readonly number[]): number {
  const width = model.classes.length;
  let best = -Infinity;
  for (const k of classes) best = Math.max(best, model.weights[row * width + k] ?? 0);
  let sum = 0;
  for (let k = 0; k < width; k += 1) sum += model.weights[row * width + k] ?? 0;
  return best - sum / width;
}

const MOST_WORDS = 8;

/** The words of a text that spoke for a role, with their shares of all that spoke for it. */
export function decidingWords(
  model: LinearModel,
  features: ReadonlyMap<string, number>,
  role: RoleId,
): DecidingWords[] {
  const classes = classesOf(model, role);
  const spoke: { text: string; weight: number }[] = [];
  for (const [name, value] of features) {
    if (/^[@%!]/.test(name)) continue;
    const row = model.rows.get(name);
    if (row === undefined) continue;
    const weight = value * leaning(model, row, classes);
    if (weight <= 0) continue;
    spoke.push({ text: name, weight });
  }
  spoke.sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1));
  const sum = spoke.reduce((all, { weight }) => all + weight, 0);
  return spoke.slice(0, MOST_WORDS).map(({ text, weight }) => ({ text, weight: weight / sum }));
}
