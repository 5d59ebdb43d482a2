import type { DecidingWords } from './judgement.js';
import { direction, leaning, type Network } from './network.js';
import type { RoleId } from './roles.js';

const MOST_WORDS = 8;

/**
 * The words of a text that spoke for a role, with their shares of all that spoke for it. `values`: one per row; `units`:
 * what the network's units say of them.
 */
export function decidingWords(
  model: Network,
  values: Float64Array,
  units: Float64Array,
  role: RoleId,
): DecidingWords[] {
  const towards = direction(model, units, role, null);
  /** The weightiest so far, largest first. */
  const spoke: { text: string; weight: number }[] = [];
  let sum = 0;
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? 0;
    if (value === 0) continue;
    const text = model.names[row] ?? '';
    if (/^[@%!^]/.test(text)) continue;
    const weight = value * leaning(model, row, towards);
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
