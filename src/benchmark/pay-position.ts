/** Periods of pay made comparable, and where a posted range lies among the wages of an occupation. */
import type { PayPeriod, PayRange } from '../posting/posting.js';
import type { OfficialFigure, PostedPosition } from './benchmark.js';
import { currencyOf } from './official.js';

/** Periods in a working year: 2,080 hours (as BLS and DOL count), 260 days, 52 weeks, 12 months. */
const PER_YEAR: Readonly<Record<PayPeriod, number>> = { hour: 2080, day: 260, week: 52, month: 12, year: 1 };

/** An amount per one period as an amount per another. */
export function convertPeriod(amount: number, from: PayPeriod, to: PayPeriod): number {
  return (amount * PER_YEAR[from]) / PER_YEAR[to];
}

/** The same pay per year. */
export function annual(pay: PayRange): PayRange {
  const year = (v: number | null): number | null => (v === null ? null : convertPeriod(v, pay.period, 'year'));
  return { min: year(pay.min), max: year(pay.max), currency: pay.currency, period: 'year' };
}

/** A range this many times as wide as its lower end says little about the job. */
const TOO_WIDE = 2;

/**
 * Where posted pay lies among the wages of an occupation.
 *
 * Rule: each end's percentile is read between the published percentiles, evenly on a logarithmic scale of pay; beyond the
 * outermost published ones pay is taken to go on as a log-normal distribution through the two nearest. Clamped to 1–99,
 * rounded. With one end stated ("from", "up to", a single figure) both percentiles are that end's.
 * - `below`: the whole range lies below P25; "from X" never is, as its upper end is open.
 * - `above`: the whole range lies above P75; "up to X" never is.
 * - `too-wide`: neither, and the upper end is at least twice the lower, or the range spans P10 to P90.
 * - `typical`: otherwise.
 *
 * @param period Period of `official`'s amounts.
 * @returns Null when it cannot be told: another currency, no quartiles published, amounts that are no pay.
 */
export function positionOf(pay: PayRange, official: OfficialFigure, period: PayPeriod): PostedPosition | null {
  if (pay.currency !== currencyOf(official.sourceId)) return null;
  const points = publishedPoints(official);
  if (points === null) return null;
  const convert = (v: number | null): number | null => (v === null ? null : convertPeriod(v, pay.period, period));
  const [a, b] = [convert(pay.min), convert(pay.max)];
  const [low, high] = a !== null && b !== null && a > b ? [b, a] : [a, b];
  const start = low ?? high;
  const end = high ?? low;
  if (start === null || end === null || !(start > 0) || !Number.isFinite(end)) return null;
  const from = percentileOf(start, points);
  const to = percentileOf(end, points);
  return {
    percentileLow: Math.round(from),
    percentileHigh: Math.round(to),
    verdict: verdictOf(from, to, end / start, low === null, high === null),
  };
}

function verdictOf(
  from: number,
  to: number,
  width: number,
  openBelow: boolean,
  openAbove: boolean,
): PostedPosition['verdict'] {
  if (to < 25 && !openAbove) return 'below';
  if (from > 75 && !openBelow) return 'above';
  return width >= TOO_WIDE || (from <= 10 && to >= 90) ? 'too-wide' : 'typical';
}

interface Point {
  readonly percentile: number;
  /** Natural logarithm of the pay. */
  readonly log: number;
}

/** Published percentiles in rising order, equal amounts merged; null without both quartiles, or with no spread at all. */
function publishedPoints(f: OfficialFigure): readonly Point[] | null {
  if (f.p25 === null || f.p75 === null) return null;
  const points: Point[] = [];
  for (const [percentile, amount] of [
    [10, f.p10],
    [25, f.p25],
    [50, f.p50],
    [75, f.p75],
    [90, f.p90],
  ] as const) {
    if (amount === null || !(amount > 0)) continue;
    const log = Math.log(amount);
    const last = points.at(-1);
    if (last === undefined || log > last.log) points.push({ percentile, log });
  }
  return points.length < 2 ? null : points;
}

function percentileOf(amount: number, points: readonly Point[]): number {
  const x = Math.log(amount);
  const clamp = (p: number): number => Math.min(99, Math.max(1, p));
  const above = points.findIndex((p) => p.log > x);
  const [left, right] =
    above === -1 ? points.slice(-2) : points.slice(Math.max(0, above - 1), Math.max(0, above - 1) + 2);
  if (left === undefined || right === undefined) return 50;
  const share = (x - left.log) / (right.log - left.log);
  if (share >= 0 && share <= 1) return clamp(left.percentile + share * (right.percentile - left.percentile));
  const z = quantile(left.percentile) + share * (quantile(right.percentile) - quantile(left.percentile));
  return clamp(100 * normalShare(z));
}

/** Standard normal quantiles of the published percentiles. */
function quantile(percentile: number): number {
  const upper: Readonly<Record<number, number>> = { 50: 0, 75: 0.67449, 90: 1.28155 };
  return percentile >= 50 ? (upper[percentile] ?? 0) : -(upper[100 - percentile] ?? 0);
}

/** Share of a standard normal distribution below z (logistic approximation of Bowling et al. 2009, error below 0.0002). */
function normalShare(z: number): number {
  return 1 / (1 + Math.exp(-(0.07056 * z ** 3 + 1.5976 * z)));
}
