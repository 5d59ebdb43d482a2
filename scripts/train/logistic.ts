/**
 * Multinomial logistic regression over sparse features, trained by AdaGrad with L2. Deterministic: a fixed order of
 * shuffling, one thread, no clock.
 */

import { softmax } from '../../src/role/linear-model.js';
import { congruential, shuffled } from '../random.js';

/** Sparse examples: row i has the features `ids[starts[i]..starts[i+1])` with `values`. */
export interface Examples {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  readonly values: Float32Array;
  readonly labels: Int32Array;
  readonly weights: Float32Array;
}

export interface TrainOptions {
  readonly classes: number;
  readonly features: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
}

/** Weights of a trained model: `weights[feature * classes + class]`, and a bias per class. */
export interface LinearModel {
  readonly classes: number;
  readonly weights: Float32Array;
  readonly bias: Float32Array;
}

export interface Row {
  readonly ids: readonly number[];
  readonly values: readonly number[];
  readonly label: number;
  readonly weight: number;
}

/** Packs rows for training. */
export function pack(rows: readonly Row[]): Examples {
  const size = rows.reduce((sum, row) => sum + row.ids.length, 0);
  const starts = new Int32Array(rows.length + 1);
  const ids = new Int32Array(size);
  const values = new Float32Array(size);
  let at = 0;
  rows.forEach((row, i) => {
    starts[i] = at;
    ids.set(row.ids, at);
    values.set(row.values, at);
    at += row.ids.length;
  });
  starts[rows.length] = at;
  return {
    starts,
    ids,
    values,
    labels: Int32Array.from(rows, (row) => row.label),
    weights: Float32Array.from(rows, (row) => row.weight),
  };
}

/** Trains a model. */
export function train(examples: Examples, options: TrainOptions): LinearModel {
  const { classes, features, epochs, rate, l2 } = options;
  const { starts, ids, values, labels } = examples;
  const weights = new Float32Array(features * classes);
  const seen = new Float32Array(features * classes).fill(1e-2);
  const bias = new Float32Array(classes);
  const biasSeen = new Float32Array(classes).fill(1e-2);
  const n = labels.length;
  const p = new Float64Array(classes);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const step = rate / (1 + 0.15 * epoch);
    const order = shuffled(n, congruential(epoch + 1));
    for (const row of order) {
      const from = starts[row]!;
      const to = starts[row + 1]!;
      for (let k = 0; k < classes; k += 1) p[k] = bias[k]!;
      for (let i = from; i < to; i += 1) {
        const base = ids[i]! * classes;
        const v = values[i]!;
        for (let k = 0; k < classes; k += 1) p[k]! += weights[base + k]! * v;
      }
      softmax(p);
      const label = labels[row]!;
      const weight = examples.weights[row]!;
      p[label]! -= 1;
      for (let k = 0; k < classes; k += 1) {
        const g = p[k]! * weight;
        p[k] = g;
        biasSeen[k]! += g * g;
        bias[k]! -= (step * g) / Math.sqrt(biasSeen[k]!);
      }
      for (let i = from; i < to; i += 1) {
        const base = ids[i]! * classes;
        const v = values[i]!;
        for (let k = 0; k < classes; k += 1) {
          const at = base + k;
          const g = p[k]! * v + l2 * weights[at]!;
          seen[at]! += g * g;
          weights[at]! -= (step * g) / Math.sqrt(seen[at]!);
        }
      }
    }
  }
  return { classes, weights, bias };
}

/** Probabilities of one example; `temperature` divides the scores. */
export function predict(
  model: LinearModel,
  ids: readonly number[],
  values: readonly number[],
  temperature = 1,
): Float64Array {
  const { classes, weights, bias } = model;
  const p = Float64Array.from(bias);
  ids.forEach((id, i) => {
    const base = id * classes;
    const v = values[i]!;
    for (let k = 0; k < classes; k += 1) p[k]! += weights[base + k]! * v;
  });
  for (let k = 0; k < classes; k += 1) p[k]! /= temperature;
  softmax(p);
  return p;
}
