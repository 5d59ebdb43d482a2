import type { PayPeriod } from './posting.js';
import type { Amount } from './pay-amounts.js';
import { sizesOf } from './pay-currency.js';

/** Two amounts read as one range, or one amount alone. `currency` and `period` null: the text at the amounts does not say. */
export interface MoneyRange {
  readonly start: number;
  readonly end: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string | null;
  readonly period: PayPeriod | null;
  /** The currency is a bare "$" read by the posting's place. */
  readonly bareSign: boolean;
  readonly single: boolean;
  /** The numbers look like money: a currency, "k", or thousands written with separators. */
  readonly looksLikeMoney: boolean;
}

/** Period words in the languages postings are met in; each is looked for directly after an amount. */
const PERIODS: readonly (readonly [PayPeriod, string])[] = [
  ['hour', 'hours?|hrs?|hourly|h|stunde|std|stündlich|heure|hora|uur|godz(?:in[aęy])?|ph'],
  ['day', 'days?|daily|tag|täglich|jour|día|dia|dag|dzie[nń]|pd'],
  ['week', 'weeks?|weekly|wk|woche|wöchentlich|semaine|semana|tydzie[nń]|pw'],
  [
    'month',
    'months?|monthly|mo|mth|monat|monatlich|mois|mes|mensual(?:es)?|mensuels?|mensile|maand|miesi[aą]c|mies|mc|pcm|pm',
  ],
  [
    'year',
    'years?|yearly|yrs?|annually|annual|annum|annualized|annualised|jahr|jährlich|jahresgehalt|brutto/jahr|an|année|annuels?|annuel|año|anual(?:es)?|ano|anno|jaar|rok|rocznie|pa|p\\.a\\.?|y',
  ],
];
const AFTER_PREFIX = String.raw`(?:\s{0,2}(?:-\s?)?(?:brutto|gross|net(?:to)?|salary|base|usd|eur|gbp|bruts?|brut|\()\)?){0,3}`;
const SLASH = String.raw`\s{0,3}(?:/|\\/|per|pro|par|por|a|an|al|im|each|p\.?|na|prorated per|\()\s?`;
// After "/", "per" and the like every short form counts; bare, only words that cannot be anything else.
const PERIOD_AFTER = PERIODS.map(
  ([period, words]) => [period, new RegExp(`^${AFTER_PREFIX}${SLASH}(?:${words})(?![\\p{L}\\d])`, 'iu')] as const,
);
const PERIOD_BARE: readonly (readonly [PayPeriod, RegExp])[] = [
  ['hour', /^[^\S\n]?[(,]?[^\S\n]?(?:hourly|p\/h\b|ph\b|p\.h\.?|stündlich)/i],
  ['day', /^[^\S\n]?[(,]?[^\S\n]?(?:daily|p\/d\b|p\.d\.?|pd\b)/i],
  ['week', /^[^\S\n]?[(,]?[^\S\n]?(?:weekly|p\/w\b|p\.w\.?|pw\b)/i],
  [
    'month',
    /^[^\S\n]?[(,]?[^\S\n]?(?:(?:gross |net |brutto |netto )?monthly|monatlich|mensual|mensuels?|miesięcznie|pcm\b|p\/m\b|p\.m\.?(?! ?(?:-|to|est|pst))|\(month)/i,
  ],
  [
    'year',
    /^[^\S\n]?[(,]?[^\S\n]?(?:(?:USD |gross )?annual(?:ly|ized|ised)?(?! (?:bonus|target|incentive|merit|budget|stipend))|yearly|p\/a\b|p\.?a\.?(?![\p{L}])|jährlich|rocznie|anual|annuels?|brut annuel|\/annual|per annum)/iu,
  ],
];

/** The period written directly after position `at`, with where its words end. */
export function periodAt(text: string, at: number): { period: PayPeriod; end: number } | null {
  const tail = text.slice(at, at + 48);
  for (const [period, pattern] of PERIOD_AFTER) {
    const match = pattern.exec(tail);
    if (match !== null) return { period, end: at + match[0].length };
  }
  for (const [period, pattern] of PERIOD_BARE) {
    const match = pattern.exec(tail);
    if (match !== null) return { period, end: at + match[0].length };
  }
  return null;
}

const LINK =
  /^\s{0,3}\(?(?:USD|EUR|GBP|CAD|AUD|PLN)?\)?\s{0,3}(?:[-–—−‐‑~〜]{1,3}|\bto\b|\band\b|\bbis\b|\bund\b|à|\ba\b|\bhasta\b|\btot\b|\ben\b|\bdo\b|\bup to\b|\bthrough\b|- up to\b|to a maximum of|', ')\s{0,3}(?:up to |approximately |~|c\.)?$/iu;
const MIN_MAX_LINK =
  /^[\s.,/;|*]{0,4}(?:per (?:year|hour)|\/ ?yr|\/ ?hr)?[\s.,/;|*-]{0,4}(?:Max(?:imum)?(?: (?:salary|pay|rate|base))?|High(?: end)?|To|Upper)\s?:?\s{0,3}$/i;
const MIN_BEFORE = /(?:Min(?:imum)?(?: (?:salary|pay|rate|base))?|Low(?: end)?|From|Lower)\s?:?\s{0,3}$/i;

/** Whether the words between two amounts make them a range. A period may stand at the first ("$36/hour - $57/hour"). */
function link(text: string, a: Amount, b: Amount): boolean {
  if (b.start - a.end > 130) return false;
  const glued = a.end === b.start && a.grouped && b.grouped && !a.multiplied && a.value >= 1000 && b.value > a.value;
  if (glued) return true;
  let between = text.slice(a.end, b.start);
  const period = periodAt(text, a.end);
  if (period !== null && period.end <= b.start) between = text.slice(period.end, b.start).replace(/^\.(?=\s)/, '');
  between = between.replace(
    /^\s?(?:\[[^\]\n]{0,100}\]|\([^)\n]{0,60}\)| in our lowest geographic market| in (?:the|our) lowest [\w ]{4,30})/,
    '',
  );
  // "The wage range is $25.00\n$28.00": the dash was taken for a bullet's.
  if (between === '\n')
    return (
      a.currency !== null &&
      b.currency !== null &&
      b.value > a.value &&
      b.value <= a.value * 2 &&
      /\brange\b[^.\n]{0,80}$/i.test(text.slice(Math.max(0, a.start - 100), a.start))
    );
  // "$16 per hour - 19 hours a week": how long, not how much.
  if (period !== null && b.currency === null && /^\s?(?:hours?|hrs?)\b/i.test(text.slice(b.end, b.end + 8)))
    return false;
  if (between.length > 60) return false;
  // A midpoint between a minimum and a maximum is handled by the caller's walk over neighbours.
  if (LINK.test(between)) return true;
  return MIN_MAX_LINK.test(between) && MIN_BEFORE.test(text.slice(Math.max(0, a.start - 24), a.start));
}

/** Gives both ends of a range the same scale: "120-150k", "$120k - 150", "110-120,000". */
function scaled(a: Amount, b: Amount): readonly [number, number] {
  let low = a.value;
  let high = b.value;
  if (b.multiplied && !a.multiplied && low < 1000 && low * 1000 <= high * 1.0001)
    low *= high >= 100_000 && b.value % 1e5 === 0 && low * 1e5 <= high && low < 100 ? 1e5 : 1000;
  else if (a.multiplied && !b.multiplied && high < 1000) high *= low / 1000 >= 1 && high < 1000 ? 1000 : 1;
  else if (
    !a.multiplied &&
    !b.multiplied &&
    !a.grouped &&
    b.grouped &&
    low >= 10 &&
    low < 1000 &&
    high >= 10_000 &&
    low * 1000 <= high
  )
    low *= 1000;
  return [low, high];
}

const FROM_BEFORE =
  /(?:\bfrom|\bstart(?:ing|s)?(?: is)? (?:at|from)|\bab|\bvon mindestens|à partir de|\bdesde|\bvanaf|\bod|\bat least|\bminimum(?: of| salary| pay| rate)?:?|\bmin\.?|≥|>)\s{0,2}$/iu;
const UP_TO_BEFORE =
  /(?:\bup to(?: a maximum of)?|\b(?:salary|salaries|pay|rate|package|paying|earning):? to|\bas (?:much|high) as|\bmax(?:imum|\.)?(?: of| salary| pay| rate)?:?|\bbis zu|\bjusqu['’]à|\bhasta|\btot|\bdo|≤|<|\bto a max(?:imum)? of|\bcapped at)\s{0,2}$/iu;

function sameMoney(a: Amount, b: Amount): boolean {
  return a.currency === null || b.currency === null || a.currency === b.currency || a.bareSign || b.bareSign;
}

const MAX_BEFORE = /(?:Max(?:imum)?(?: (?:salary|pay|rate|base))?|High(?: end)?)\s?:?\s{0,3}$/i;

/** "Minimum: 80,000 … (Midpoint: …) … Maximum: 120,000", in either order, each under a label of its own. */
function minAndMax(text: string, amounts: readonly Amount[], i: number): { range: MoneyRange; last: number } | null {
  const a = amounts[i];
  if (a === undefined) return null;
  const beforeA = text.slice(Math.max(0, a.start - 26), a.start);
  const minFirst = MIN_BEFORE.test(beforeA);
  if (!minFirst && !MAX_BEFORE.test(beforeA)) return null;
  for (let j = i + 1; j <= i + 2; j++) {
    const b = amounts[j];
    if (b === undefined || b.notPay || b.start - a.end > 90 || !sameMoney(a, b)) return null;
    const beforeB = text.slice(Math.max(a.end, b.start - 26), b.start);
    if (!(minFirst ? MAX_BEFORE : MIN_BEFORE).test(beforeB)) continue;
    const [low, high] = minFirst ? [a, b] : [b, a];
    if (low.value > high.value) return null;
    const period = periodAt(text, b.end) ?? periodAt(text, a.end);
    return {
      last: j,
      range: {
        start: a.start,
        end: b.end,
        min: low.value,
        max: high.value,
        currency: a.currency ?? b.currency,
        period: period?.period ?? null,
        single: false,
        bareSign: a.bareSign && b.bareSign,
        looksLikeMoney: a.currency !== null || a.grouped || a.multiplied,
      },
    };
  }
  return null;
}

/** Ranges and lone amounts of a text in order; amounts that cannot be pay are left out. */
export function findRanges(text: string, amounts: readonly Amount[]): MoneyRange[] {
  const ranges: MoneyRange[] = [];
  for (let i = 0; i < amounts.length; i++) {
    const a = amounts[i];
    if (a === undefined || a.notPay) continue;
    const b = amounts[i + 1];
    if (b !== undefined && !b.notPay && sameMoney(a, b) && link(text, a, b)) {
      const [low, high] = scaled(a, b);
      if (low <= high) {
        const period = periodAt(text, b.end) ?? periodAt(text, a.end);
        ranges.push({
          start: a.start,
          end: Math.max(b.end, period !== null && period.end > b.end ? period.end : 0),
          min: low,
          max: high,
          currency: a.bareSign ? (b.currency ?? a.currency) : (a.currency ?? b.currency),
          period: period?.period ?? null,
          single: false,
          bareSign: a.bareSign && (b.bareSign || b.currency === null),
          looksLikeMoney:
            a.currency !== null ||
            b.currency !== null ||
            a.multiplied ||
            b.multiplied ||
            (a.grouped && b.grouped && high >= 1000),
        });
        i += 1;
        continue;
      }
    }
    const labelled = minAndMax(text, amounts, i);
    if (labelled !== null) {
      ranges.push(labelled.range);
      i = labelled.last;
      continue;
    }
    const period = periodAt(text, a.end);
    const before = text.slice(Math.max(0, a.start - 32), a.start);
    const upTo = UP_TO_BEFORE.test(before);
    const from =
      !upTo &&
      (FROM_BEFORE.test(before) ||
        a.plus ||
        /^\s{0,2}(?:and|or) (?:up|above|more)\b|^\s?or higher\b/i.test(text.slice(a.end, a.end + 14)));
    ranges.push({
      start: a.start,
      end: period?.end ?? a.end,
      min: upTo ? null : a.value,
      max: from ? null : a.value,
      currency: a.currency,
      period: period?.period ?? null,
      single: true,
      bareSign: a.bareSign,
      looksLikeMoney: a.currency !== null || a.multiplied || (a.grouped && a.value >= 1000),
    });
  }
  return ranges;
}

/**
 * The period that a range (or a lone amount: both ends the same) of this size can only have; null between the sizes, and where
 * its ends speak for two: "$8,000 – $13,000" may be a month's pay or a year's. `labelled`: the text calls it a salary or a rate.
 */
export function periodOfSize(low: number, high: number, currency: string, labelled: boolean): PayPeriod | null {
  const { hourMax, monthMin, yearMin } = sizesOf(currency);
  if (low >= yearMin) return 'year';
  if (!labelled) return null;
  if (low <= hourMax) return 'hour';
  if (low < monthMin) return null;
  if (high < yearMin) return 'month';
  // Twice the least pay of a year is no month's pay any more.
  return high >= yearMin * 2 && low >= yearMin / 2 ? 'year' : null;
}

const FACTOR: Readonly<Record<PayPeriod, number>> = { hour: 2080, day: 230, week: 52, month: 12, year: 1 };

/** Whether a range could be somebody's pay: within wide bounds for its currency and period, and its ends not worlds apart. */
export function plausible(min: number | null, max: number | null, currency: string, period: PayPeriod): boolean {
  const { yearMax, scale } = sizesOf(currency);
  const factor = FACTOR[period];
  const ok = (v: number) => v * factor >= 3500 * scale && v * factor <= yearMax * (period === 'year' ? 1 : 1.5);
  if (min !== null && !ok(min)) return false;
  if (max !== null && !ok(max)) return false;
  return min === null || max === null || max <= min * 10;
}
