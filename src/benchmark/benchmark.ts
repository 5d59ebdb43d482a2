import type { Level, PayPeriod } from '../posting/posting.js';
import type { RoleId } from '../role/roles.js';

/** A place that figures exist for. */
export interface Region {
  /** ISO 3166-1 alpha-2, with the subdivision where known: "US-TX", "GB", "CA-ON". */
  readonly code: string;
  /** Code of the statistical area in its source: CBSA or BLS code, "US-TX", economic region "ER3530"; null where only the country is known. */
  readonly area: string | null;
  readonly name: string;
  readonly kind: 'metro' | 'nonmetro' | 'state' | 'province' | 'region' | 'country';
}

/** How a location text was understood. `region` null with `reason` when it is unknown, too wide or ambiguous. */
export interface PlaceReading {
  readonly region: Region | null;
  /** Further places the text names ("Austin, TX or Denver, CO"). */
  readonly others: readonly Region[];
  readonly remote: boolean;
  /** One sentence when nothing or only something wider could be told ("Portland is in Oregon and in Maine"). */
  readonly reason: string | null;
}

/** Percentiles of an official wage statistic; amounts in `currency` per `period`. Null where the publisher gives none. */
export interface OfficialFigure {
  /** SOC 2018, SOC 2020 (UK), NOC 2021 code or survey group. */
  readonly occupation: string;
  readonly title: string;
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p50: number;
  readonly p75: number | null;
  readonly p90: number | null;
  readonly area: string;
  readonly areaName: string;
  readonly areaKind: Region['kind'];
  /** Each step that led away from the asked area, in words: "metro suppressed → state". Empty: the asked area itself. */
  readonly fallback: readonly string[];
  /** Key in data/sources.json. */
  readonly sourceId: string;
  readonly source: string;
  readonly year: number;
  /** True for surveys people answer about themselves; never shown as official. */
  readonly selfReported: boolean;
  /** Why this occupation stands in for the role when it has none of its own; null when it is its own. */
  readonly standsIn: string | null;
  /** Number of answers, for surveys only. */
  readonly sampleSize?: number;
}

/** Prevailing wage levels I–IV (US Department of Labor): entry, qualified, experienced, fully competent. */
export interface LevelFigures {
  readonly levels: readonly [number, number, number, number];
  /** The level 1–4 that fits the posting, or null when it does not tell. */
  readonly fits: 1 | 2 | 3 | 4 | null;
  readonly area: string;
  readonly sourceId: string;
  readonly source: string;
  readonly year: number;
}

/** A published guide's band: another source beside the official figure, never mixed with it. */
export interface GuideBand {
  readonly low: number;
  readonly high: number;
  readonly sourceId: string;
  readonly source: string;
  readonly year: number;
  /** area P50 ÷ national P50 of the mapped occupation; 1 when not adjusted. Low and high are before adjustment. */
  readonly areaIndex: number;
  /** Whom the band is for, in words: "entry level, 0–2 years of experience". */
  readonly experience?: string;
}

/** Where the posted pay lies in the official distribution; percentiles are clamped to 1–99. */
export interface PostedPosition {
  readonly percentileLow: number;
  readonly percentileHigh: number;
  readonly verdict: 'below' | 'typical' | 'above' | 'too-wide';
}

export interface Benchmark {
  readonly currency: string;
  readonly period: PayPeriod;
  readonly official: OfficialFigure;
  /** The nation's percentiles, where the area has only a median (Canada). */
  readonly nation?: OfficialFigure;
  readonly levels: LevelFigures | null;
  readonly guides: readonly GuideBand[];
  readonly postedPosition: PostedPosition | null;
}

/** What a benchmark look-up needs. */
export interface BenchmarkQuestion {
  readonly role: RoleId;
  readonly level: Level | null;
  readonly region: Region;
}

/** A benchmark, or why there is no honest one. */
export type BenchmarkAnswer =
  { readonly benchmark: Benchmark; readonly reason: null } | { readonly benchmark: null; readonly reason: string };

/** The answer for one of several regions that are compared. */
export interface RegionAnswer {
  readonly region: Region;
  readonly answer: BenchmarkAnswer;
}

/** Whether the law of the posting's place asks for a pay range. Information, never an accusation. */
export interface PayLaw {
  /** "CO", "NYC", "GB"… as in data/pay-laws.json. */
  readonly jurisdiction: string;
  readonly name: string;
  readonly rangeRequired: boolean;
  readonly satisfied: boolean;
  /** ISO date the duty began. */
  readonly since: string | null;
  /** Employer size from which it applies, in words. */
  readonly threshold: string | null;
  readonly confidence: 'high' | 'medium' | 'low';
}
