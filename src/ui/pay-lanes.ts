/** Geometry of the pay picture: figures in, positions in per cent of the axis out. No drawing here. */
import type { Benchmark } from '../benchmark/benchmark.js';
import type { PayPeriod, PayRange } from '../posting/posting.js';
import { inPeriod, rangeInPeriod } from './format.js';

/** A stretch of the axis in per cent; `openStart`/`openEnd`: it goes on, or has no stated end, there. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export interface PayLanes {
  readonly currency: string;
  readonly period: PayPeriod;
  readonly median: { readonly at: number; readonly amount: number };
  readonly whisker: Stretch | null;
  readonly box: Stretch | null;
  readonly guides: readonly Stretch[];
  readonly levels: readonly { readonly at: number; readonly fits: boolean }[];
  /** Null: no pay posted, or not comparable. */
  readonly posted: Stretch | null;
  readonly ticks: readonly { readonly at: number; readonly amount: number }[];
}

/** Round steps so that two to five ticks stand on the axis. */
function ticksBetween(low: number, high: number): number[] {
  const rough = (high - low) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((m) => m * power).find((s) => s >= rough) ?? power * 10;
  const ticks: number[] = [];
  for (let v = Math.ceil(low / step) * step; v <= high && ticks.length < 8; v += step) ticks.push(v);
  return ticks;
}

/** Whether posted pay may stand on the benchmark's axis at all. */
export function comparable(benchmark: Benchmark, posted: PayRange): boolean {
  return posted.currency === benchmark.currency && (posted.min !== null || posted.max !== null);
}

/**
 * Lanes of the picture in the period shown. The axis is made for the official figures and the guides; posted pay
 * stretches it at most to half and one and a half of them, so that "$0 – $2,000,000" does not press the rest to a dot.
 */
export function payLanes(benchmark: Benchmark, postedPay: PayRange | null, period: PayPeriod): PayLanes {
  const into = (amount: number): number => inPeriod(amount, benchmark.period, period);
  const { official, guides, levels } = benchmark;
  const bands = guides.map((g) => [into(g.low * g.areaIndex), into(g.high * g.areaIndex)] as const);
  const levelAmounts = levels?.levels.map(into) ?? [];
  const known = [official.p10, official.p25, official.p50, official.p75, official.p90]
    .filter((v): v is number => v !== null)
    .map(into)
    .concat(bands.flat(), levelAmounts);
  const knownLow = Math.min(...known);
  const knownHigh = Math.max(...known);
  const posted = postedPay && comparable(benchmark, postedPay) ? rangeInPeriod(postedPay, period) : null;
  const ends = posted ? [posted.min, posted.max].filter((v): v is number => v !== null) : [];
  const low = Math.max(knownLow * 0.5, Math.min(knownLow, ...ends));
  const high = Math.min(knownHigh * 1.5, Math.max(knownHigh, ...ends));
  const pad = (high - low || high || 1) * 0.06;
  const [from, to] = [Math.max(0, low - pad), high + pad];

  const at = (amount: number): number => Math.min(100, Math.max(0, ((amount - from) / (to - from)) * 100));
  const stretch = (a: number | null, b: number | null): Stretch => ({
    start: a === null ? 0 : at(a),
    end: b === null ? 100 : at(b),
    openStart: a === null || a < from,
    openEnd: b === null || b > to,
  });
  const both = (a: number | null, b: number | null): Stretch | null =>
    a === null || b === null || a === b ? null : stretch(into(a), into(b));

  return {
    currency: benchmark.currency,
    period,
    median: { at: at(into(official.p50)), amount: into(official.p50) },
    // Where a publisher gives no outer percentile the line ends at the next one it gives.
    whisker: both(official.p10 ?? official.p25 ?? official.p50, official.p90 ?? official.p75 ?? official.p50),
    box: both(official.p25, official.p75),
    guides: bands.map(([a, b]) => stretch(a, b)),
    levels: levelAmounts.map((amount, i) => ({ at: at(amount), fits: levels?.fits === i + 1 })),
    posted: posted ? stretch(posted.min, posted.max) : null,
    ticks: ticksBetween(from, to).map((amount) => ({ at: at(amount), amount })),
  };
}
