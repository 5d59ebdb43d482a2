/** Writes weights as the data that src/role/packed-rows.ts reads. */
import type { Packing } from '../../src/role/packed-rows.js';

/** One row of steps as characters; what is larger than the packing holds is clipped. */
export function packedRow(steps: readonly number[], { zero, most }: Packing): string {
  return String.fromCharCode(...steps.map((step) => zero + Math.max(-most, Math.min(most, step))));
}

/**
 * Weights in steps. `weights[row * width + k]`; `names`: of the rows; `clip`: the share of the weights that keep their size,
 * as the few largest would leave the many small ones no steps.
 */
export function packedRows(
  weights: Float32Array,
  names: readonly string[],
  packing: Packing,
  clip: number,
): { readonly step: number; readonly features: Record<string, string> } {
  const width = weights.length / names.length;
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const step = Number(((sizes[Math.floor(sizes.length * clip)] ?? 1) / packing.most).toPrecision(4));
  const features: Record<string, string> = {};
  names.forEach((name, row) => {
    const own = Array.from(weights.subarray(row * width, (row + 1) * width), (weight) => Math.round(weight / step));
    features[name] = packedRow(own, packing);
  });
  return { step, features };
}
