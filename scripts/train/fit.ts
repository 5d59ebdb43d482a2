/** From named feature values to a small quantised model: selection, training, cross-validation, calibration. */
import { LINEAR_PACKING, type Calibration, type LinearModelData } from '../../src/role/linear-model.js';
import { pack, predict, train, type LinearModel, type Row } from './logistic.js';
import { packedWeights } from './packing.js';

export interface Sample {
  readonly features: ReadonlyMap<string, number>;
  /** Name of the class. */
  readonly label: string;
  readonly weight: number;
  /** -1: in every training set, never measured. */
  readonly fold: number;
}

/** How a linear model chooses its features and is trained. */
export interface ChoiceOptions {
  readonly classes: readonly string[];
  /** A feature must occur in this many samples. */
  readonly fewest: number;
  /** How many features the finished model keeps. */
  readonly keep: number;
  /** Features that stay whatever their weight. */
  readonly always: (name: string) => boolean;
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
}

export interface FitOptions extends ChoiceOptions {
  readonly folds: number;
}

function vocabulary(samples: readonly Sample[], fewest: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const sample of samples)
    for (const name of sample.features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([name]) => name)
    .sort();
  return new Map(kept.map((name, i) => [name, i]));
}

function rowOf(sample: Sample, ids: ReadonlyMap<string, number>, classes: readonly string[]): Row {
  const row: { ids: number[]; values: number[] } = { ids: [], values: [] };
  for (const [name, value] of sample.features) {
    const id = ids.get(name);
    if (id === undefined) continue;
    row.ids.push(id);
    row.values.push(value);
  }
  return { ...row, label: classes.indexOf(sample.label), weight: sample.weight };
}

function fitted(samples: readonly Sample[], ids: ReadonlyMap<string, number>, options: ChoiceOptions): LinearModel {
  const { classes, epochs, rate, l2 } = options;
  const rows = samples.map((sample) => rowOf(sample, ids, classes));
  return train(pack(rows), { classes: classes.length, features: ids.size, epochs, rate, l2 });
}

/** The features that move the scores of a linear model most, by their weights and how often they occur. */
export function selected(samples: readonly Sample[], options: ChoiceOptions): Map<string, number> {
  const ids = vocabulary(samples, options.fewest);
  const model = fitted(samples, ids, options);
  const often = new Float64Array(ids.size);
  for (const { features } of samples)
    for (const [name, value] of features) if (ids.has(name)) often[ids.get(name)!]! += value * value;
  const worth = [...ids].map(([name, id]) => {
    const row = model.weights.subarray(id * model.classes, (id + 1) * model.classes);
    const mean = row.reduce((sum, w) => sum + w, 0) / model.classes;
    const spread = Math.sqrt(row.reduce((sum, w) => sum + (w - mean) ** 2, 0));
    return { name, worth: options.always(name) ? Infinity : spread * Math.sqrt(Math.sqrt(often[id]!)) };
  });
  worth.sort((a, b) => (a.worth === b.worth ? (a.name < b.name ? -1 : 1) : b.worth - a.worth));
  const kept = worth
    .slice(0, options.keep)
    .map(({ name }) => name)
    .sort();
  return new Map(kept.map((name, i) => [name, i]));
}

/** Probabilities per class for every measured sample, each from a model that has not seen its fold; null for the others. */
export type HeldOut = readonly (Float64Array | null)[];

/** Trains the model; `heldOut` are honest predictions for everything that is chosen afterwards. */
export function fit(
  samples: readonly Sample[],
  options: FitOptions,
): { readonly data: LinearModelData; readonly heldOut: HeldOut } {
  const ids = selected(samples, options);
  const heldOut: (Float64Array | null)[] = samples.map(() => null);
  for (let fold = 0; fold < options.folds; fold += 1) {
    const model = fitted(
      samples.filter((sample) => sample.fold % options.folds !== fold),
      ids,
      options,
    );
    samples.forEach((sample, i) => {
      if (sample.fold % options.folds !== fold) return;
      const row = rowOf(sample, ids, options.classes);
      heldOut[i] = predict(model, row.ids, row.values);
    });
  }
  return { data: quantised(fitted(samples, ids, options), ids, options.classes), heldOut };
}

function quantised(model: LinearModel, ids: ReadonlyMap<string, number>, classes: readonly string[]): LinearModelData {
  const { step, features } = packedWeights(model.weights, [...ids.keys()], LINEAR_PACKING, 0.9995);
  return { classes, bias: Array.from(model.bias, (b) => Number(b.toFixed(4))), step, temperature: 1, features };
}

/** The temperature under which held-out probabilities are likeliest; applied to logs of probabilities. */
export function bestTemperature(cases: readonly { readonly p: Float64Array; readonly label: number }[]): number {
  let [best, bestLoss] = [1, Infinity];
  for (let t = 0.5; t <= 2.5; t += 0.05) {
    let loss = 0;
    for (const { p, label } of cases) {
      let sum = 0;
      for (const x of p) sum += Math.pow(Math.max(x, 1e-12), 1 / t);
      loss -= Math.log(Math.max(Math.pow(Math.max(p[label]!, 1e-12), 1 / t) / sum, 1e-12));
    }
    if (loss < bestLoss) [best, bestLoss] = [t, loss];
  }
  return Number(best.toFixed(2));
}

/** Probabilities at another temperature. */
export function tempered(p: Float64Array, t: number): Float64Array {
  const q = p.map((x) => Math.pow(Math.max(x, 1e-12), 1 / t));
  const sum = q.reduce((a, b) => a + b, 0);
  return q.map((x) => x / sum);
}

/** A monotone curve from raw to observed shares of right answers (pool adjacent violators over equal-sized groups). */
export function calibrationCurve(
  cases: readonly { readonly raw: number; readonly right: boolean }[],
  groups = 20,
): Calibration {
  const sorted = [...cases].sort((a, b) => a.raw - b.raw);
  const blocks: { raw: number; right: number; n: number }[] = [];
  const size = Math.max(1, Math.ceil(sorted.length / groups));
  for (let i = 0; i < sorted.length; i += size) {
    const part = sorted.slice(i, i + size);
    blocks.push({
      raw: part.reduce((sum, c) => sum + c.raw, 0),
      right: part.filter((c) => c.right).length,
      n: part.length,
    });
    while (blocks.length > 1) {
      const last = blocks[blocks.length - 1]!;
      const before = blocks[blocks.length - 2]!;
      if (before.right / before.n <= last.right / last.n) break;
      blocks.splice(-2, 2, { raw: before.raw + last.raw, right: before.right + last.right, n: before.n + last.n });
    }
  }
  const points = blocks.map(
    (b) => [Number((b.raw / b.n).toFixed(4)), Number((b.right / b.n).toFixed(4))] as [number, number],
  );
  const last = points[points.length - 1];
  return last === undefined ? [[1, 1]] : [...points, [1, Math.max(last[1], Math.min(0.995, last[1]))]];
}
