/** Writes weights as the data that src/role/packed-rows.ts reads. */
import type { PackedRows, Packing } from '../../src/role/packed-rows.js';

/** Rows of steps, one per name; what is larger than the packing holds is clipped. */
export function packed(
  names: readonly string[],
  rows: readonly (readonly number[])[],
  { zero, most }: Packing,
): PackedRows {
  const column = (k: number): string =>
    rows.map((row) => String.fromCharCode(zero + Math.max(-most, Math.min(most, row[k]!)))).join('');
  return { names, columns: Array.from({ length: rows[0]?.length ?? 0 }, (_, k) => column(k)) };
}

/**
 * Weights in steps. `weights[row * width + k]`; `names`: of the rows; `clip`: the share of the weights that keep their size,
 * as the few largest would leave the many small ones no steps.
 */
export function packedWeights(
  weights: Float32Array,
  names: readonly string[],
  packing: Packing,
  clip: number,
): { readonly step: number; readonly features: PackedRows } {
  const width = weights.length / names.length;
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const step = Number(((sizes[Math.floor(sizes.length * clip)] ?? 1) / packing.most).toPrecision(4));
  const rows = names.map((_, row) =>
    Array.from(weights.subarray(row * width, (row + 1) * width), (weight) => Math.round(weight / step)),
  );
  return { step, features: packed(names, rows, packing) };
}
