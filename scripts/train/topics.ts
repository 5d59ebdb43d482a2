/**
 * Latent directions of word use (truncated singular value decomposition by subspace iteration) from postings without
 * labels. A linear model over them generalises from the words a rare role was seen with to their neighbours; being linear,
 * it folds back into word weights.
 */
import { seeded } from '../random.js';

export interface Directions {
  readonly size: number;
  /** `vectors[id * size + k]`, scaled so that every direction has the same spread over the postings. */
  readonly vectors: Float64Array;
}

/** A text as its features and their values. */
export interface Sparse {
  readonly ids: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

const ROUNDS = 5;

/** Directions over the features called `names`, largest first. */
export function directions(texts: readonly Sparse[], names: readonly string[], size: number): Directions {
  const rows = texts.map((text) => {
    const known = [...Array(text.ids.length).keys()].filter((i) => !/^[@%!^]/.test(names[text.ids[i]!]!));
    return {
      ids: Int32Array.from(known, (i) => text.ids[i]!),
      values: Float64Array.from(known, (i) => text.values[i]!),
    };
  });
  // Words that stand in every posting would fill the first directions.
  const often = new Float64Array(names.length);
  for (const row of rows) for (const id of row.ids) often[id]! += 1;
  const rarity = often.map((n) => (n === 0 ? 0 : Math.log(rows.length / n)));
  for (const row of rows) row.ids.forEach((id, i) => (row.values[i]! *= rarity[id]!));
  const random = seeded(7);
  let q = Float64Array.from({ length: names.length * size }, () => random() - 0.5);
  orthonormal(q, names.length, size);
  const z = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = new Float64Array(names.length * size);
    for (const row of rows) {
      project(row, q, size, z);
      row.ids.forEach((id, i) => {
        const v = row.values[i]!;
        for (let k = 0; k < size; k += 1) next[id * size + k]! += v * z[k]!;
      });
    }
    q = next;
    orthonormal(q, names.length, size);
  }
  const spread = new Float64Array(size);
  for (const row of rows) {
    project(row, q, size, z);
    for (let k = 0; k < size; k += 1) spread[k]! += z[k]! * z[k]!;
  }
  const vectors = new Float64Array(names.length * size);
  for (let id = 0; id < names.length; id += 1) {
    for (let k = 0; k < size; k += 1) {
      vectors[id * size + k] = (q[id * size + k]! * rarity[id]!) / Math.sqrt(spread[k]! / rows.length + 1e-9);
    }
  }
  return { size, vectors };
}

function project(
  row: { ids: Int32Array; values: Float64Array },
  q: Float64Array,
  size: number,
  into: Float64Array,
): void {
  into.fill(0);
  row.ids.forEach((id, i) => {
    const v = row.values[i]!;
    for (let k = 0; k < size; k += 1) into[k]! += v * q[id * size + k]!;
  });
}

/** Gram-Schmidt over the columns. */
function orthonormal(q: Float64Array, n: number, size: number): void {
  for (let k = 0; k < size; k += 1) {
    for (let j = 0; j < k; j += 1) {
      let dot = 0;
      for (let i = 0; i < n; i += 1) dot += q[i * size + k]! * q[i * size + j]!;
      for (let i = 0; i < n; i += 1) q[i * size + k]! -= dot * q[i * size + j]!;
    }
    let norm = 0;
    for (let i = 0; i < n; i += 1) norm += q[i * size + k]! ** 2;
    norm = Math.sqrt(norm) || 1;
    for (let i = 0; i < n; i += 1) q[i * size + k]! /= norm;
  }
}
