import { CURRENCY_AFTER, CURRENCY_BEFORE, currencyOfSign } from './pay-currency.js';

/** One amount of money (or a bare number that may be one) as found in a text. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** In units of the currency: "85k" is 85000, "12 lakh" is 1200000. */
  readonly value: number;
  /** ISO 4217, or null for a bare number. */
  readonly currency: string | null;
  /** The currency is no more than a bare "$", read by the place; a code at the other end of a range is more exact. */
  readonly bareSign: boolean;
  /** "k", or another word that multiplies, was written at this number. */
  readonly multiplied: boolean;
  /** Written with thousands separators ("85,000") or with cents. */
  readonly grouped: boolean;
  /** Followed by "+". */
  readonly plus: boolean;
  /** Millions, billions, percentages, "401(k)": never pay, but still a wall between other amounts. */
  readonly notPay: boolean;
}

/** No posting states more sums than this; what follows is not read, so that a hostile page costs no time. */
const MOST_AMOUNTS = 600;

const NUMBER = [
  String.raw`\d{1,3}(?:,\d{2,3}){0,3},\d{3}(?:\.(?:\d{1,2}(?!\d)|\s{1,3}\d\d(?!\d)))?`,
  String.raw`\d{1,3}(?:\.\d{3}){1,3}(?:,\d{1,2})?(?!\d)`,
  String.raw`\d{1,3}(?:['’]\d{3}){1,3}(?:[.,]\d{1,2})?(?!\d)`,
  String.raw`\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3}){1,2}(?:[.,]\d{2})?(?![\d,.]\d|\d)`,
  String.raw`\d{1,9}(?:[.,]\d{1,2}(?!\d)|\.\s{1,3}\d\d(?!\d))?(?!\d)`,
].join('|');

// A bare number stands alone; the one exception is a range that lost its dash ("135,000185,000").
const AMOUNT = new RegExp(
  `(?:(?<![\\p{Lu}])(${CURRENCY_BEFORE})[ \\u00a0]{0,2}|(?:(?<![\\p{L}\\d_#@])(?<!\\d[.,:/])|(?<=\\d,\\d{3})(?=\\d{2,3},\\d{3}(?!\\d))))(${NUMBER})`,
  'gu',
);
// A "K" may be glued to the next sentence ("$160KWe are"); any other multiplier must end where a word ends.
const UNIT =
  /[ \u00a0]?(?:([kK])(?![\p{Ll}\d])|([kK](?:EUR|USD|GBP|eur)|[tT]housand|[tT]sd\.?|[lL]akhs?|[lL]acs?|LPA|lpa|L|[cC]rores?|Cr|cr|[mM]illion|[mM]ill?|[mM]io\.?|MM|mm|[mM]n|[mM]|[bB]illion|[bB]n|B|b|[tT]rillion|[tT]n|T)(?![\p{L}\d]))/uy;
const AFTER = new RegExp(`[ \\u00a0]{0,2}\\(?(${CURRENCY_AFTER})(?![\\p{L}])\\)?`, 'uy');
const PERCENT = /[ \u00a0]?(?:%|percent\b|Prozent\b)/iy;

const MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 1e3,
  keur: 1e3,
  kusd: 1e3,
  kgbp: 1e3,
  thousand: 1e3,
  tsd: 1e3,
  lakh: 1e5,
  lakhs: 1e5,
  lac: 1e5,
  lacs: 1e5,
  lpa: 1e5,
  l: 1e5,
  crore: 1e7,
  crores: 1e7,
  cr: 1e7,
};

/** The number in a text like "85,000.50", "55.000", "12,00,000", "95'000", "55 000", "22,50". */
export function parseNumber(raw: string): number {
  let s = raw.replace(/[\s\u00a0\u202f\u2009'’]/g, '');
  if (/,\d{3}(?:$|[.,])/.test(s) && !/^\d{1,3}(?:\.\d{3})+,/.test(s)) s = s.replace(/,/g, '');
  else if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/.test(s)) s = s.replace(/\./g, '').replace(',', '.');
  else s = s.replace(',', '.');
  return Number(s);
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** Every number in the text with what is written directly at it, in order. `context` is the currency of the posting's place. */
export function findAmounts(text: string, context: string | null): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    if (found.length >= MOST_AMOUNTS) break;
    const [whole, written, raw = ''] = match;
    // "San Francisco, CA$160,000" is a state and a sum, not Canadian dollars.
    const before =
      /^CA ?\$$/.test(written ?? '') && /,\s?$/.test(text.slice(Math.max(0, match.index - 2), match.index))
        ? '$'
        : written;
    let value = parseNumber(raw);
    if (!Number.isFinite(value)) continue;
    let end = match.index + whole.length;
    let currency = before === undefined ? null : currencyOfSign(before, context);
    let notPay = false;
    let bareSign = before?.trim() === '$';
    let multiplied = false;
    const unit = at(UNIT, text, end);
    if (unit !== null) {
      const word = (unit[1] ?? unit[2] ?? '').toLowerCase().replace('.', '');
      const factor = MULTIPLIERS[word];
      // "L" is lakh only beside rupees; elsewhere it is a litre or a list letter.
      if (factor !== undefined && (word !== 'l' || currency === 'INR')) {
        // "230,000K" is a slip of the pen.
        if (!(word === 'k' && value >= 10_000)) value *= factor;
        multiplied = true;
        end += unit[0].length;
        if (word === 'keur') currency ??= 'EUR';
        if (word === 'lpa') currency ??= 'INR';
      } else if (
        /^(?:m|mm|mn|mill?|mio|million|b|bn|billion|t|tn|trillion)$/.test(word) &&
        (currency !== null || word.length > 2)
      ) {
        notPay = true;
        end += unit[0].length;
      }
    }
    // "$2 2.00": a number torn apart.
    if (value < 10 && currency !== null && /^ \d/.test(text.slice(end, end + 2))) notPay = true;
    // "from $80s to 160s"
    if (text[end] === 's' && !multiplied) notPay = true;
    if (!notPay && at(PERCENT, text, end) !== null) notPay = true;
    const plusFirst = text[end] === '+';
    if (plusFirst) end += 1;
    const after = at(AFTER, text, end);
    if (after !== null) {
      const named = currencyOfSign(after[1] ?? '', context);
      // "$120,000 CAD": the code after the amount is the more exact of the two.
      if (named !== null && (currency === null || /^[A-Z]{3}$/.test(after[1] ?? ''))) {
        currency = named;
        bareSign = after[1] === '$';
      }
      end += after[0].length;
    }
    // "401(k)", "457 plan"; with a currency at either side it is a sum.
    if (currency === null && /^(?:401|403|457)$/.test(raw)) notPay = true;
    const plus = plusFirst || text[end] === '+';
    if (plus && !plusFirst) end += 1;
    found.push({
      start: match.index,
      end,
      value,
      currency,
      bareSign,
      multiplied,
      grouped: /[,.'’\s\u00a0\u202f]/.test(raw),
      plus,
      notPay,
    });
  }
  return found;
}
