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

/** The words of a text that spoke for a role, with their shares of all that spoke for it. `values`: one per row. */
export function decidingWords(model: LinearModel, values: Float64Array, role: RoleId): DecidingWords[] {
  const classes = classesOf(model, role);
  /** The weightiest so far, largest first. */
  const spoke: { text: string; weight: number }[] = [];
  let sum = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? 0;
    if (value === 0) continue;
    const text = model.names[row] ?? '';
    if (/^[@%!]/.test(text)) continue;
    const weight = value * leaning(model, row, classes);
    if (weight <= 0) continue;
    sum += weight;
    let at = spoke.length;
    for (let last = spoke[at - 1]; last !== undefined && comesBefore(text, weight, last); last = spoke[at - 1]) at -= 1;
    if (at >= MOST_WORDS) continue;
    spoke.splice(at, 0, { text, weight });
    if (spoke.length > MOST_WORDS) spoke.pop();
  }
  return spoke.map(({ text, weight }) => ({ text, weight: weight / sum }));
}

function comesBefore(text: string, weight: number, other: { readonly text: string; readonly weight: number }): boolean {
  return weight > other.weight || (weight === other.weight && text < other.text);
}
