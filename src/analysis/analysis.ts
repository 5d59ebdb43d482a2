import type { Benchmark, PayLaw, PlaceReading, Region } from '../benchmark/benchmark.js';
import type { PayRange } from '../posting/posting.js';
import type { PostingFacts } from '../posting/facts.js';
import type { RoleVerdict } from '../role/judgement.js';
import type { RoleId } from '../role/roles.js';

export type FindingKind =
  | 'title-mismatch'
  | 'title-doubtful'
  | 'level-mismatch'
  | 'pay-below'
  | 'pay-above'
  | 'pay-too-wide'
  | 'pay-law'
  | 'certification-over-asking'
  | 'tool-checklist'
  | 'hidden-employer'
  | 'stale-posting'
  | 'older-than-technology'
  | 'no-text'
  | 'other-language';

/** Something to know about a posting, worded as a thing to check, never as an accusation. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: 'warn' | 'info';
  /** One sentence a person can read, in English. */
  readonly text: string;
  /** The values in the sentence, so that an interface in another language can say it anew. */
  readonly params: Readonly<Record<string, string | number>>;
  /** The question to put to the recruiter. */
  readonly question: string | null;
  /** The posting's own words, in order of weight. */
  readonly evidence: readonly string[];
}

/** A certification usual for the role and level. */
export interface ExpectedCertification {
  readonly id: string;
  readonly name: string;
  readonly standing: 'expected' | 'useful';
  /** Why: a source, or the share of postings of the role that name it, with n. */
  readonly why: string;
  readonly held: boolean;
}

/** What the user says about a posting against the verdict; it sticks to that posting. */
export interface Correction {
  readonly role: RoleId | null;
  readonly regionCode: string | null;
  readonly regionArea: string | null;
}

/** The settings that change an analysis; a part of the stored settings. */
export interface AnalysisSettings {
  /** Null: from the posting. */
  readonly region: Region | null;
  readonly heldCertifications: readonly string[];
  /** How sure a title mismatch must be to be warned about. */
  readonly sensitivity: 'careful' | 'balanced' | 'eager';
  /** The day the analysis is made for, as ISO date: ages of postings and of figures are counted from it. */
  readonly today: string;
}

/** Everything Plumbline says about one posting. Plain data: it crosses the message border and is stored. */
export interface Analysis {
  readonly verdict: RoleVerdict;
  /** The role used for figures: the user's correction, or the verdict's. */
  readonly role: RoleId | null;
  readonly corrected: boolean;
  readonly facts: PostingFacts;
  /** Pay used for comparison: structured, displayed or from the text, with where it came from. */
  readonly pay: {
    readonly range: PayRange;
    readonly quote: string;
    readonly from: 'baseSalary' | 'payText' | 'text';
  } | null;
  readonly place: PlaceReading;
  /** The region figures are for, and who chose it. */
  readonly region: { readonly region: Region; readonly from: 'posting' | 'settings' | 'correction' } | null;
  readonly benchmark: Benchmark | null;
  /** Why there is no benchmark; null when there is one. */
  readonly noBenchmark: string | null;
  readonly payLaw: PayLaw | null;
  readonly certificationsExpected: readonly ExpectedCertification[];
  readonly findings: readonly Finding[];
}
