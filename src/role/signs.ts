/** Few signs weighed together (logistic regression), with weights that the training script learned. */
export interface SignWeights {
  readonly bias: number;
  /** One per sign, in their order. */
  readonly weights: readonly number[];
}

/** How likely the signs mean yes, 0–1. */
export function likelihood({ bias, weights }: SignWeights, signs: readonly number[]): number {
  const score = signs.reduce((sum, sign, i) => sum + sign * (weights[i] ?? 0), bias);
  return 1 / (1 + Math.exp(-score));
}

/** Logarithm of the odds of a share; shares below `least`, or as near to 1, are all alike. */
export function odds(share: number, least: number): number {
  return Math.log(Math.max(share, least) / Math.max(1 - share, least));
}
