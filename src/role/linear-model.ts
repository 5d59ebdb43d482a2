import { unpackedRows, type PackedRows, type Packing, type Rows } from './packed-rows.js';

/** Linear models as data: weights of the features packed, one per class, in steps of `step`. */
export interface LinearModelData {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly step: number;
  readonly temperature: number;
  readonly features: PackedRows;
}

/** How the weights of a linear model are packed. */
export const LINEAR_PACKING: Packing = { zero: 80, most: 44 };

/** A model ready to score: a row holds a weight per class. */
export interface LinearModel extends Rows {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly step: number;
  readonly temperature: number;
}

/** Unpacks a model's data. */
export function linearModel({ features, ...model }: LinearModelData): LinearModel {
  return { ...model, ...unpackedRows(features, LINEAR_PACKING) };
}

/** Adds `value` times a feature's weights to the scores; unknown features add nothing. */
export function addFeature(model: LinearModel, scores: Float64Array, name: string, value: number): void {
  const row = model.rows.get(name);
  if (row !== undefined) addRow(model, scores, row, value);
}

/** Adds `value` times a row's weights to the scores. */
export function addRow({ weights }: LinearModel, scores: Float64Array, row: number, value: number): void {
  const width = scores.length;
  const base = row * width;
  for (let k = 0; k < width; k += 1) scores[k] = (scores[k] ?? 0) + value * (weights[base + k] ?? 0);
}

/** Scores, in steps, to probabilities. */
export function probabilities(model: LinearModel, scores: Float64Array): Float64Array {
  return softmax(scores.map((score, k) => (score * model.step + (model.bias[k] ?? 0)) / model.temperature));
}

/** Class scores turned into probabilities, in place. */
export function softmax(p: Float64Array): Float64Array {
  let top = -Infinity;
  for (const x of p) if (x > top) top = x;
  let sum = 0;
  for (let k = 0; k < p.length; k += 1) {
    const e = Math.exp((p[k] ?? 0) - top);
    p[k] = e;
    sum += e;
  }
  for (let k = 0; k < p.length; k += 1) p[k] = (p[k] ?? 0) / sum;
  return p;
}

/** Points of a monotone curve from a raw to an honest probability; linear between them. */
export type Calibration = readonly (readonly [number, number])[];

/** Nothing read from a text is surer than this. */
const SUREST = 0.99;

/** The honest probability for a raw one. */
export function calibrated(curve: Calibration, raw: number): number {
  return Math.min(SUREST, onCurve(curve, raw));
}

function onCurve(curve: Calibration, raw: number): number {
  let [x0, y0] = [0, 0];
  for (const [x1, y1] of curve) {
    if (raw <= x1) return x1 === x0 ? y1 : y0 + ((y1 - y0) * (raw - x0)) / (x1 - x0);
    [x0, y0] = [x1, y1];
  }
  return y0;
}
