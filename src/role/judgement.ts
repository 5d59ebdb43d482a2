import type { RoleId } from './roles.js';

/** Words of the posting that spoke for a role; `weight` is a share of the decision, 0–1, largest first. */
export interface DecidingWords {
  readonly text: string;
  readonly weight: number;
}

/** One reading (title alone, or duties alone). `id` null: abstains (ambiguous title, text that does not say). */
export interface RoleJudgement {
  readonly id: RoleId | null;
  /** Calibrated probability that `id` is right, 0–1. */
  readonly confidence: number;
  readonly words: readonly DecidingWords[];
  /** The likeliest roles with their probability, at most five, largest first. */
  readonly ranking: readonly { readonly id: RoleId; readonly probability: number }[];
}

export type MismatchVerdict = 'yes' | 'no' | 'blend' | 'unsure';

/** Whether the title tells the truth about the duties. */
export interface Mismatch {
  readonly verdict: MismatchVerdict;
  readonly confidence: number;
  /** `promises-more`: the title names the better paid role; `promises-less`: the duties do; `sideways`: neither. */
  readonly direction: 'promises-more' | 'promises-less' | 'sideways' | null;
  /** Lines of the posting, in order of weight. */
  readonly evidence: readonly string[];
}

/** The verdict on a posting's role, from title and duties together. */
export interface RoleVerdict {
  readonly infrastructure: boolean;
  readonly title: RoleJudgement;
  readonly duties: RoleJudgement;
  /** The role that the benchmark uses; null when neither title nor duties say enough. */
  readonly role: { readonly id: RoleId | null; readonly confidence: number };
  readonly also: readonly RoleId[];
  readonly mismatch: Mismatch;
}
