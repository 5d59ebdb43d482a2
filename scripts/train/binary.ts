/** Logistic regression with few inputs, by Newton's steps with a ridge; deterministic. */
import { likelihood, type SignWeights } from '../../src/role/signs.js';

export interface BinaryCase {
  readonly inputs: readonly number[];
  readonly yes: boolean;
  readonly weight: number;
  /** 0 to 9: for cross-validation. */
  readonly fold: number;
}

const FOLDS = 10;

/** For every case the probability of yes by a model that has not seen its fold. */
export function heldOutLikelihoods(cases: readonly BinaryCase[], ridge: number): Float64Array {
  const p = new Float64Array(cases.length);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = trainBinary(
      cases.filter((one) => one.fold % FOLDS !== fold),
      ridge,
    );
    cases.forEach(({ inputs, fold: own }, i) => {
      if (own % FOLDS === fold) p[i] = likelihood(model, inputs);
    });
  }
  return p;
}

/** The weights as data, short. */
export function shortWeights({ bias, weights }: SignWeights): SignWeights {
  const short = (x: number): number => Number(x.toFixed(4));
  return { bias: short(bias), weights: weights.map(short) };
}

/** Trains on standardised inputs, so that the ridge weighs all alike, and gives weights for the inputs as they are. */
export function trainBinary(cases: readonly BinaryCase[], ridge: number): SignWeights {
  const width = cases[0]?.inputs.length ?? 0;
  const columns = Array.from({ length: width }, (_, j) => cases.map(({ inputs }) => inputs[j]!));
  const means = columns.map((column) => column.reduce((a, b) => a + b, 0) / column.length);
  const spreads = columns.map(
    (column, j) => Math.sqrt(column.reduce((sum, x) => sum + (x - means[j]!) ** 2, 0) / column.length) || 1,
  );
  const rows = cases.map(({ inputs }) => [1, ...inputs.map((x, j) => (x - means[j]!) / spreads[j]!)]);
  const w = new Array<number>(width + 1).fill(0);
  for (let round = 0; round < 25; round += 1) {
    const gradient = w.map((x, j) => (j === 0 ? 0 : ridge * x));
    const hessian = w.map((_, j) => w.map((__, k) => (j === k && j > 0 ? ridge : j === k ? 1e-6 : 0)));
    rows.forEach((row, i) => {
      const { yes, weight } = cases[i]!;
      const p = 1 / (1 + Math.exp(-row.reduce((sum, x, j) => sum + x * w[j]!, 0)));
      for (let j = 0; j <= width; j += 1) {
        gradient[j]! += weight * (p - (yes ? 1 : 0)) * row[j]!;
        for (let k = 0; k <= width; k += 1) hessian[j]![k]! += weight * p * (1 - p) * row[j]! * row[k]!;
      }
    });
    solved(hessian, gradient).forEach((step, j) => (w[j]! -= step));
  }
  const weights = w.slice(1).map((x, j) => x / spreads[j]!);
  return { bias: w[0]! - weights.reduce((sum, x, j) => sum + x * means[j]!, 0), weights };
}

/** Solves a positive definite system by elimination. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const a = matrix.map((row, i) => [...row, right[i]!]);
  const n = right.length;
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      const factor = a[j]![i]! / a[i]![i]!;
      for (let k = i; k <= n; k += 1) a[j]![k]! -= factor * a[i]![k]!;
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = a[i]![n]!;
    for (let k = i + 1; k < n; k += 1) sum -= a[i]![k]! * x[k]!;
    x[i] = sum / a[i]![i]!;
  }
  return x;
}
