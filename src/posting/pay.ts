import { findAmounts } from './pay-amounts.js';
import { currencyOfPlace, currencyOfWords, dollarOfLabel, sizesOf } from './pay-currency.js';
import { payContext } from './pay-labels.js';
import { findRanges, periodOfSize, plausible, type MoneyRange } from './pay-ranges.js';
import type { PayPeriod, PayRange } from './posting.js';
import type { StatedPay } from './facts.js';

export interface PayReadingContext {
  /** ISO 4217 code of the posting's place: what a bare "$", "kr" or an unmarked number means there. */
  readonly currency?: string | null;
  /** Location as displayed: chooses among ranges given per place and tells the currency where `currency` is not given. */
  readonly location?: string | null;
}

/** A range that is somebody's pay. `rank`: how plainly the text says so; larger is plainer. */
interface Candidate {
  readonly source: MoneyRange;
  readonly range: PayRange;
  readonly rank: number;
  readonly index: number;
}

/** Longest text that is taken for a bare pay field rather than running prose. */
const BARE_MAX = 140;
const YEARLY_WORD =
  /\b(?:annual(?:ly|ized|ised)?|yearly|per annum|per year|a year|jahres\w{0,8}|jährlich|annuel\w{0,2}|anual|jaar|rocznie)\b/iu;
const HOURLY_WORD = /\bhourly\b|\bper hour\b|\b(?:w2|c2c|1099) rate\b|stundensatz/i;
const MONTHLY_WORD = /\bmonthly\b|\bper month\b|monatlich|mensuel|mensual|miesięczn/iu;
const DAILY_WORD = /\b(?:day|daily) rate\b|\bper diem rate\b|tagessatz|\btjm\b/i;
const WEEKLY_WORD = /\bweekly\b|\bper week\b/i;

/** The period the label before an amount names, tried against the amount's size so that a stray word does no harm. */
function periodOfLabel(before: string, amount: number, currency: string): PayPeriod | null {
  const { hourMax, monthMin, yearMin } = sizesOf(currency);
  if (YEARLY_WORD.test(before) && amount >= yearMin * 0.5) return 'year';
  if (HOURLY_WORD.test(before) && amount <= hourMax * 1.5) return 'hour';
  if (DAILY_WORD.test(before) && amount < monthMin * 2) return 'day';
  if (WEEKLY_WORD.test(before) && amount < yearMin && amount > hourMax) return 'week';
  if (MONTHLY_WORD.test(before) && amount < yearMin * 3 && amount > hourMax) return 'month';
  return null;
}

function isYearNumber(r: MoneyRange): boolean {
  const v = r.min ?? r.max ?? 0;
  return !r.looksLikeMoney && v >= 1900 && v <= 2100;
}

/** Turns the ranges that are pay into candidates, in the order of the text. */
function candidates(text: string, ranges: readonly MoneyRange[], placeCurrency: string | null): Candidate[] {
  const bare = text.length <= BARE_MAX && !/[.!?]\s+[A-Z]/.test(text);
  const numberOnly = bare && !/\p{L}/u.test(text);
  const found: Candidate[] = [];
  let wall = 0;
  for (const r of ranges) {
    const context = payContext(text, r.start, r.end, wall, r);
    // A number that is no money ("Zone 1") parts nothing.
    if (r.looksLikeMoney) wall = r.end;
    if (context.excluded || isYearNumber(r)) continue;
    // A bare "$" is the dollar its own label names, before that of the posting's place.
    const named = r.bareSign ? dollarOfLabel(text.slice(Math.max(0, r.start - 90), r.start)) : null;
    const currency = named ?? r.currency ?? placeCurrency;
    if (currency === null) continue;
    const size = r.min ?? r.max ?? 0;
    // A list under one label ("Level A: …", "Level B: …"): what holds for the line before holds for this one.
    const previous = found[found.length - 1];
    const listed =
      previous !== undefined &&
      previous.rank >= 5 &&
      previous.source.single === r.single &&
      r.start - previous.source.end <= 160 &&
      context.label === 'none';
    const labelled = listed || context.label === 'near' || (context.label === 'far' && !r.single) || numberOnly;
    // A number without any sign of money needs a label right before it, or a period right behind it.
    if (r.currency === null && !numberOnly) {
      const told = context.label === 'near' && (r.looksLikeMoney || r.period !== null || (size >= 10_000 && !r.single));
      if (!(told || (bare && r.looksLikeMoney && (r.period !== null || !r.single)))) continue;
    }
    const { yearMin, hourMax } = sizesOf(currency);
    const before = text.slice(Math.max(0, r.start - 90), r.start);
    let period = r.period;
    // "$120,000 a day one offer": a period that the size forbids is no period.
    if (period !== null && !plausible(r.min, r.max, currency, period)) {
      if (size < yearMin || period === 'year') continue;
      period = null;
    }
    period ??=
      periodOfLabel(before, size, currency) ??
      periodOfSize(size, r.max ?? size, currency, labelled || bare) ??
      (listed ? previous.range.period : null);
    if (period === null || !plausible(r.min, r.max, currency, period)) continue;
    let rank: number;
    if (labelled) rank = r.single ? 5 : 6;
    else if (!r.single && size >= yearMin && r.currency !== null && context.label !== 'none') rank = 5.5;
    else if (r.period !== null && !r.single) rank = 5;
    else if (bare) rank = 4;
    else if (!r.single && size >= yearMin && r.currency !== null) rank = 5.2;
    else if (r.period !== null && r.currency !== null && (size <= hourMax || size >= yearMin || period === 'day'))
      rank = 3;
    else continue;
    if (context.total && !context.base) rank -= 2.5;
    if (context.estimate) rank -= 2.2;
    if (rank <= 0) continue;
    found.push({ source: r, range: { min: r.min, max: r.max, currency, period }, rank, index: found.length });
  }
  return found;
}

const GRADE =
  /\b(?:level|grade|rank|step|lecturer|tier [ivx]+|junior|mid(?:-?level)?|senior|lead|staff|principal|associate|entry|intermediate|experienced|engineer [ivx]{1,3}|developer [ivx]{1,3}|scientist|GS-?\d{1,2}|L\d|E\d|IC\d|P\d|[ivx]{1,3}|class [a-d]|range [a-d])\b/i;
const PLACE =
  /\b(?:zone|geo\w{0,5}|region|location|tier \d|metro\w{0,7}|area|bay|city|cities|state|states|county|national|premium|remote|based|located|within|primary|additional|u\.?s\.?a?|united|canada|uk|europe|germany|california|colorado|washington|new york|nyc|ny|sf|ca|wa|co|nj|ct|il|ma|md|hi|texas|illinois|maryland|massachusetts|jersey|seattle|london|denver|boston|chicago|austin|dallas|D\.?C\.?)\b|, [A-Z]{2}\b/i;

/** The words that say which place or grade a range is for: the line before it, or what follows on its own line. */
function labelOf(text: string, c: Candidate, previousEnd: number): { before: string; after: string } {
  const before = text.slice(Math.max(previousEnd, c.source.start - 110, 0), c.source.start);
  const after = (text.slice(c.source.end, c.source.end + 50).split('\n')[0] ?? '').split(/[,;]|\band\b/)[0] ?? '';
  return { before, after };
}

function sameRange(a: PayRange, b: PayRange): boolean {
  return a.min === b.min && a.max === b.max && a.currency === b.currency && a.period === b.period;
}

function quoteOf(text: string, c: Candidate): string {
  const lineStart = text.lastIndexOf('\n', c.source.start) + 1;
  const start = Math.max(lineStart, c.source.start - 60);
  return text
    .slice(start, Math.min(c.source.end, start + 160))
    .replace(/\s{1,20}/g, ' ')
    .trim();
}

/** Words of a location that can be looked for in a range's label ("New York", "Austin"). */
function placeNames(location: string | null): string[] {
  if (location === null) return [];
  return location
    .slice(0, 120)
    .split(/[,/|;()•·–-]/)
    .map((s) => s.trim().toLowerCase())
    .filter((s) => s.length >= 4 && !/remote|hybrid|united|usa/.test(s))
    .slice(0, 4);
}

function only<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

/** Two capital letters behind a comma or alone: a state of the United States ("Portland, OR", "Remote, OR, USA"). */
function stateCodes(location: string | null): string[] {
  return [...(location ?? '').slice(0, 120).matchAll(/(?:^|, ?)([A-Z]{2})(?=$|[\s,;)])/g)].map(
    (match) => match[1] ?? '',
  );
}

/** Whether the line of a range lists several states, one of these among them: "$130,000 - $170,000 in these states: CO MI OR". */
function listsState(text: string, c: Candidate, codes: readonly string[]): boolean {
  const start = text.lastIndexOf('\n', c.source.start) + 1;
  const own = text.slice(Math.max(start, c.source.start - 160), c.source.end + 240).split('\n')[0] ?? '';
  // What is excluded is no list of places, and beside "SF" the letters LA are a city.
  if (/\b(?:except|exclud|not|outside|other)|\bSF\b/i.test(own)) return false;
  const listed: readonly string[] = own.match(/\b[A-Z]{2}\b/g) ?? [];
  return listed.length >= 2 && codes.some((code) => listed.includes(code));
}

/** The siblings of the chosen range: same rank's kind, same currency and period, close by. */
function choose(
  text: string,
  all: readonly Candidate[],
  placeCurrency: string | null,
  location: string | null,
): StatedPay | null {
  const first = all.reduce<Candidate | null>((best, c) => (best === null || c.rank > best.rank ? c : best), null);
  if (first === null) return null;
  const group: Candidate[] = [first];
  for (const c of all.slice(first.index + 1)) {
    const last = group[group.length - 1];
    if (last === undefined || c.source.start - last.source.end > 900) break;
    if (
      c.source.single === first.source.single &&
      Math.abs(c.rank - first.rank) <= 2 &&
      !group.some((g) => sameRange(g.range, c.range))
    )
      group.push(c);
  }
  const labels = group.map((c, i) => labelOf(text, c, i === 0 ? 0 : (group[i - 1]?.source.end ?? 0)));
  const isPlace = labels.map((l) => PLACE.test(l.before) || PLACE.test(l.after));
  const isGrade = labels.map((l) => GRADE.test(l.before) || GRADE.test(l.after));
  let chosen = first;
  const byPlace: { place: string; range: PayRange }[] = [];
  if (group.length > 1) {
    const rest = group.slice(1).map((_, i) => i + 1);
    const samePeriod = group.filter(
      (c) => c.range.currency === first.range.currency && c.range.period === first.range.period,
    );
    if (rest.every((i) => isGrade[i] === true && isPlace[i] !== true) && samePeriod.length === group.length) {
      const lows = group.map((c) => c.range.min).filter((v) => v !== null);
      const highs = group.map((c) => c.range.max).filter((v) => v !== null);
      const range: PayRange = {
        ...first.range,
        min: lows.length > 0 ? Math.min(...lows) : null,
        max: highs.length > 0 ? Math.max(...highs) : null,
      };
      return { ...range, quote: quoteOf(text, first), byPlace: [] };
    }
    if (rest.some((i) => isPlace[i] === true)) {
      group.forEach((c, i) => {
        const words = (labels[i]?.before ?? '').split('\n').pop() ?? '';
        byPlace.push({
          place: words
            .replace(/[\s:–—\-*(]{1,9}$/u, '')
            .slice(-70)
            .trim(),
          range: c.range,
        });
      });
      const names = placeNames(location);
      const here = group.filter((_, i) =>
        names.some((n) => (labels[i]?.before.split('\n').pop() ?? '').toLowerCase().includes(n)),
      );
      const behind = group.filter((_, i) => names.some((n) => (labels[i]?.after ?? '').toLowerCase().includes(n)));
      const money = group.filter((c) => c.range.currency === placeCurrency);
      const codes = stateCodes(location);
      const inState = group.filter((c) => listsState(text, c, codes));
      const abroad = placeCurrency !== null && first.range.currency !== placeCurrency;
      chosen = only(here.length > 0 ? here : behind) ?? only(inState) ?? (abroad ? money[0] : undefined) ?? first;
    }
  }
  return { ...chosen.range, quote: quoteOf(text, chosen), byPlace };
}

/**
 * The pay that a text states for the job: a bare pay field ("$85K–$105K/yr") or running prose. Amounts are in units of `currency`
 * per `period`, as written, never annualised; `min` null: "up to", `max` null: "from". Bonuses, budgets, funding and the like
 * are no pay; a base stands before total or target earnings, and both before a board's estimate. Ranges per grade are
 * joined; of ranges per place the one of `context.location` is `pay`, else the first, and all stand in `byPlace`.
 * Null where the text states none, or none that could be pay.
 */
export function readPay(text: string, context: PayReadingContext = {}): StatedPay | null {
  const location = context.location ?? null;
  const placeCurrency = context.currency ?? currencyOfPlace(location) ?? currencyOfWords(text);
  const amounts = findAmounts(text, placeCurrency);
  if (amounts.length === 0) return null;
  return choose(text, candidates(text, findRanges(text, amounts), placeCurrency), placeCurrency, location);
}
