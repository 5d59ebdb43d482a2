/**
 * Trains a small network (one layer of rectified units) over sparse features by AdaGrad with dropped units, and writes it as
 * data. Deterministic: seeded, one thread, no clock.
 */
import { NETWORK_PACKING, type NetworkData } from '../../src/role/network.js';
import { softmax } from '../../src/role/linear-model.js';
import { seeded, shuffled } from '../random.js';
import type { Row } from './logistic.js';
import { packedWeights } from './packing.js';
import type { Directions } from './topics.js';

export interface NetworkOptions {
  readonly classes: number;
  readonly units: number;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** Share of the units that is silent in a step. */
  readonly dropped: number;
  readonly seed: number;
}

/** `first[feature * units + unit]`, `outputs[unit * classes + class]`. */
export interface TrainedNetwork {
  readonly first: Float32Array;
  readonly unitBias: Float32Array;
  readonly outputs: Float32Array;
  readonly bias: Float32Array;
}

/** Parameters with the sums of squares that AdaGrad divides by. */
class Weights {
  readonly at: Float32Array;
  private readonly seen: Float32Array;

  constructor(size: number, start: () => number) {
    this.at = Float32Array.from({ length: size }, start);
    this.seen = new Float32Array(size).fill(1e-2);
  }

  move(i: number, gradient: number, step: number): void {
    const sum = this.seen[i]! + gradient * gradient;
    this.seen[i] = sum;
    this.at[i]! -= (step * gradient) / Math.sqrt(sum);
  }
}

/** Trains a network on rows whose features are numbered below `features`. */
export function trainNetwork(rows: readonly Row[], features: number, options: NetworkOptions): TrainedNetwork {
  const { classes, units, epochs, rate, l2, dropped } = options;
  const random = seeded(options.seed);
  const first = new Weights(features * units, () => (random() - 0.5) * 0.05);
  const unitBias = new Weights(units, () => 0.1);
  const outputs = new Weights(units * classes, () => (random() - 0.5) * 2 * Math.sqrt(3 / units));
  const bias = new Weights(classes, () => 0);
  const [said, open, back] = [new Float64Array(units), new Float64Array(units), new Float64Array(units)];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const step = rate / (1 + 0.15 * epoch);
    for (const at of shuffled(rows.length, random)) {
      const { ids, values, label, weight } = rows[at]!;
      said.set(unitBias.at);
      for (let i = 0; i < ids.length; i += 1) {
        const [base, v] = [ids[i]! * units, values[i]!];
        for (let u = 0; u < units; u += 1) said[u]! += first.at[base + u]! * v;
      }
      for (let u = 0; u < units; u += 1) {
        open[u] = said[u]! > 0 && random() >= dropped ? 1 / (1 - dropped) : 0;
        said[u]! *= open[u]!;
      }
      const p = Float64Array.from(bias.at);
      for (let u = 0; u < units; u += 1) {
        if (said[u] === 0) continue;
        for (let k = 0; k < classes; k += 1) p[k]! += outputs.at[u * classes + k]! * said[u]!;
      }
      softmax(p);
      p[label]! -= 1;
      for (let k = 0; k < classes; k += 1) p[k]! *= weight;
      for (let u = 0; u < units; u += 1) {
        let sum = 0;
        if (open[u] !== 0) {
          for (let k = 0; k < classes; k += 1) {
            const i = u * classes + k;
            sum += outputs.at[i]! * p[k]!;
            outputs.move(i, p[k]! * said[u]! + l2 * outputs.at[i]!, step);
          }
        }
        back[u] = sum * open[u]!;
        unitBias.move(u, back[u]!, step);
      }
      for (let k = 0; k < classes; k += 1) bias.move(k, p[k]!, step);
      for (let i = 0; i < ids.length; i += 1) {
        const [base, v] = [ids[i]! * units, values[i]!];
        for (let u = 0; u < units; u += 1)
          if (back[u] !== 0) first.move(base + u, back[u]! * v + l2 * first.at[base + u]!, step);
      }
    }
  }
  return { first: first.at, unitBias: unitBias.at, outputs: outputs.at, bias: bias.at };
}

/** A row with the latent directions of its words behind its features. */
export function withLatent(row: Row, { size, vectors }: Directions, features: number, scale: number): Row {
  const z = new Float64Array(size);
  row.ids.forEach((id, i) => {
    for (let k = 0; k < size; k += 1) z[k]! += row.values[i]! * vectors[id * size + k]!;
  });
  return {
    ...row,
    ids: [...row.ids, ...Array.from(z, (_, k) => features + k)],
    values: [...row.values, ...Array.from(z, (x) => x * scale)],
  };
}

/** The weights of the directions given back to the words that make them; `units`: how many a feature has. */
export function foldLatent(
  first: Float32Array,
  { size, vectors }: Directions,
  features: number,
  units: number,
  scale: number,
): Float32Array {
  const folded = first.slice(0, features * units);
  for (let id = 0; id < features; id += 1) {
    for (let k = 0; k < size; k += 1) {
      const v = vectors[id * size + k]! * scale;
      if (v === 0) continue;
      for (let u = 0; u < units; u += 1) folded[id * units + u]! += v * first[(features + k) * units + u]!;
    }
  }
  return folded;
}

/** The network as data, its first weights in a few steps. `names`: of the features, by number. */
export function quantisedNetwork(
  trained: TrainedNetwork,
  names: readonly string[],
  classes: readonly string[],
): NetworkData {
  const units = trained.unitBias.length;
  const { step, features } = packedWeights(trained.first, names, NETWORK_PACKING, 0.998);
  const short = (x: number): number => Number(x.toFixed(3));
  return {
    classes,
    step,
    unitBias: Array.from(trained.unitBias, short),
    outputs: Array.from({ length: units }, (_, u) =>
      Array.from(trained.outputs.subarray(u * classes.length, (u + 1) * classes.length), short),
    ),
    bias: Array.from(trained.bias, short),
    temperature: 1,
    features,
  };
}
