import { softmax } from './linear-model.js';
import { unpackedRows, type PackedRows, type Packing, type Rows } from './packed-rows.js';

/**
 * A small network as data: features to one layer of rectified units, these to class scores. The features' weights are packed,
 * one per unit, in steps of `step`.
 */
export interface NetworkData {
  readonly classes: readonly string[];
  readonly step: number;
  /** One per unit. */
  readonly unitBias: readonly number[];
  /** Weights of the classes, a row per unit. */
  readonly outputs: readonly (readonly number[])[];
  /** One per class. */
  readonly bias: readonly number[];
  readonly temperature: number;
  readonly features: PackedRows;
}

/** How the first weights of a network are packed: "A" to "O". */
export const NETWORK_PACKING: Packing = { zero: 72, most: 7 };

/** A network ready to score: a row holds a weight per unit. */
export interface Network extends Rows {
  readonly classes: readonly string[];
  readonly units: number;
  readonly step: number;
  readonly unitBias: Float64Array;
  /** `outputs[unit * classes + class]`. */
  readonly outputs: Float64Array;
  readonly bias: readonly number[];
  readonly temperature: number;
}

/** Unpacks a network's data. */
export function network({ features, unitBias, outputs, ...model }: NetworkData): Network {
  return {
    ...model,
    ...unpackedRows(features, NETWORK_PACKING),
    units: unitBias.length,
    unitBias: Float64Array.from(unitBias),
    outputs: Float64Array.from(outputs.flat()),
  };
}

/** What the units say of a text; `values`: one per row, in whose order they are summed. 0: the unit is silent. */
export function unitsOf(model: Network, values: Float64Array): Float64Array {
  const { units, weights } = model;
  const sums = new Float64Array(units);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? 0;
    if (value === 0) continue;
    const base = row * units;
    for (let unit = 0; unit < units; unit += 1) sums[unit] = (sums[unit] ?? 0) + value * (weights[base + unit] ?? 0);
  }
  return sums.map((sum, unit) => Math.max(0, sum * model.step + (model.unitBias[unit] ?? 0)));
}

/** Scores of the classes, before temperature. */
export function classScores(model: Network, units: Float64Array): Float64Array {
  const width = model.classes.length;
  const scores = Float64Array.from(model.bias);
  units.forEach((value, unit) => {
    if (value === 0) return;
    for (let k = 0; k < width; k += 1) scores[k] = (scores[k] ?? 0) + value * (model.outputs[unit * width + k] ?? 0);
  });
  return scores;
}

/** Probabilities of the classes. */
export function classShares(model: Network, units: Float64Array): Float64Array {
  return softmax(classScores(model, units).map((score) => score / model.temperature));
}

/** The classes that belong to a role ("other:data" to `other`), of which the one that this text speaks for most. */
function classOf(model: Network, units: Float64Array, role: string): number {
  const scores = classScores(model, units);
  let best = -1;
  model.classes.forEach((name, k) => {
    if (name !== role && !name.startsWith(`${role}:`)) return;
    if (best < 0 || (scores[k] ?? 0) > (scores[best] ?? 0)) best = k;
  });
  return best;
}

/**
 * How much each unit, in the state that a text has put it in, speaks for a role: against another, or against all classes
 * on average. Around one text the network is linear, so this gives every feature its exact weight ({@link leaning}).
 */
export function direction(model: Network, units: Float64Array, role: string, against: string | null): Float64Array {
  const width = model.classes.length;
  const own = classOf(model, units, role);
  const other = against === null ? -1 : classOf(model, units, against);
  return units.map((value, unit) => {
    if (value === 0) return 0;
    const row = model.outputs.subarray(unit * width, (unit + 1) * width);
    const rest = other >= 0 ? (row[other] ?? 0) : row.reduce((sum, w) => sum + w, 0) / width;
    return (row[own] ?? 0) - rest;
  });
}

/** How much one of a feature's row speaks in a direction. */
export function leaning(model: Network, row: number, towards: Float64Array): number {
  const base = row * model.units;
  let sum = 0;
  for (let unit = 0; unit < model.units; unit += 1) sum += (model.weights[base + unit] ?? 0) * (towards[unit] ?? 0);
  return sum * model.step;
}
