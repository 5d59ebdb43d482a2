import type { PayPeriod } from './posting.js';

/** What the words around an amount say it is. All patterns look at short windows of text, never at the whole. */

/** Words that announce pay. */
const LABEL =
  /(?:(?:base|starting|annual|annualized|yearly|hourly|monthly|weekly|daily|expected|estimated|target|gross|cash|hiring|posted|total)\s){0,3}(?:salar(?:y|ies)|pay(?! ?(?:roll|check|ment|able|pal|ing|out|down|off|back|increase|s\b))|compensation|\bwages?\b|remuneration|(?:hourly|day|daily|pay|bill|w2|1099|c2c|contract|base) ?rates?|\brate(?: of pay)?\b(?=[^a-z]{0,3}(?:is|:|-|–|range|of|[$£€]))|rate\b(?: range)?\s{0,2}:|\bearns?\b|earnings|(?:hourly|annual|yearly|monthly|current|pay|grade) (?:range|band)s?|stipendio|geh[aä]lt|jahresgehalt|vergütung|verg[uü]tung|salaire|r[eé]mun[eé]ration|salario|retribuci[oó]n|salaris|brutoloon|wynagrodzeni[ea]|wide[lł]ki|(?<![\p{L}])l[oö]n(?![\p{L}])|\bctc\b|package|base\b(?=\s{0,2}[:$£€])|\b(?:hourly|annual(?:ly)?|yearly|monthly)\b(?=\s?:)|(?:you(?:'|’)?ll|will|can|you) (?:make|earn)|\btjm\b)/giu;
/** A period that stands alone ("Hourly: $30 - $36"): it says less than "salary". */
const BARE_LABEL = /^(?:hourly|annual(?:ly)?|yearly|monthly)$/i;
const BASE = /\bbase\b|grundgehalt|fixgehalt|salaire fixe|basis/i;
/** Total or target earnings: real pay, but second to a stated base. */
const TOTAL =
  /\bO\.?T\.?E\b|on[- ]target|total (?:target |annual |direct )?(?:cash|comp\w{0,10}|earnings|rewards)|target (?:cash|total|comp)|all[- ]in\b/i;
const ESTIMATE = /^.{0,24}\b(?:estimated|est\.?|estimate|glassdoor|employer est)\b/i;

/** Words that make the sum before or after them something other than pay. */
const NOT_PAY_WORDS =
  'bonus(?:es)?|sign[- ]?on|signing|relocation|referral|stipends?|reimburse\\w{0,6}|tuition|401 ?\\(?k\\)?|403 ?\\(?b\\)?|match(?:es|ing|ed)?|revenues?|turnover|umsatz|sales volume|assets?|aum|under management|' +
  'funding|funded|fund(?:s|raise)?|raised|raise|valu(?:ed|ation)|budgets?|invest(?:ed|ment|ments|ing|or|ors)?|series [a-f]|insur\\w{1,8}|coverage|allowances?|hsa|fsa|equity|stock|rsus?|shares|arr|acv|tcv|quotas?|' +
  'customers?|clients|employees|people|users|members|contracts? (?:value|worth)|deals?|scholarships?|fines?|penalt\\w{1,4}|contributions?|deductibles?|savings|awards?|prizes?|perks?|credits?|deposit|fees?|costs?|' +
  'purchas\\w{1,4}|spend(?:ing)?|donat\\w{1,5}|charit\\w{1,5}|gym|fitness|wellness|childcare|commut\\w{1,5}|parking|lunch|meals?|phone|internet|home office|equipment|laptop|learning|(?:education\\w{0,3}|training) (?:budgets?|stipends?|allowances?|assistance|funds?)|professional development|' +
  'market cap|industry|portfolio|projects? (?:value|worth|ranging)|construction|loan|debt|grants?|bounty|visit|study|differential|per diem|mileage|overtime rate|commission(?:s)?|incentives?|retention|profit|discount\\w{0,2}|vouchers?|gift|subsid\\w{1,4}|' +
  'pension|life assurance|hardware|software licen\\w{1,5}|trained|serv(?:e|es|ing|ed)|company|background check|travel expenses|lifestyle|transactions?|volume|weiterbildung|prämie|zuschuss|zzgl|deductions?|premiums?|benefit(?:s)? (?:of|up to|worth|valued)';
const NOT_PAY = new RegExp(`\\b(?:${NOT_PAY_WORDS})\\b`, 'giu');
/** Of these, words of whom one works for or with: an amount per hour or year behind them ("Customer Support - $20/hr") is pay. */
const WHOM = /^(?:customers?|clients|employees|people|users|members|company|hardware|construction|industry)$/i;
/** A forbidding word this far before a labelled range with its period belongs to an aside ("base salary + commission target is …"). */
const ASIDE = 24;
/** Directly after the sum ("$10,000 relocation bonus", "$650 budget"), before anything is added to it ("+ bonus"). */
const NOT_PAY_AFTER = new RegExp(
  `^(?![\\s.,;]{0,3}(?:\\+|plus\\b|&|and\\b|with\\b|w/|in addition|\\())[\\s/]{0,2}(?:(?:per|a|an|each|every|in|of|for|towards?|to|toward|your|the|annual(?:ly)?|monthly|year(?:ly)?|month|quarterly|quarter|employee|worth|cash|company|paid|new hire|hire|one[- ]time|total|help|you|with|cost|cover|on|our|use|internal|if|/)[\\s/-]{1,2}){0,6}(?:[A-Za-z&-]{2,14}\\s){0,2}?(?:${NOT_PAY_WORDS}|rewards?)\\b`,
  'iu',
);

/** Paid by something else than time as we reckon it: by the visit, the fortnight, the project. */
const OTHER_UNIT_AFTER =
  /^\s{0,2}(?:(?:\/|per|an?|each|every|for each)\s?(?:visit|project|shift|session|call|test|quarter|fortnight|class|game|mile|unit|participant|referral|article|ticket|task|two weeks|pay ?(?:period|check)|night|patient|student|semester|course|credit|word|page|job|stop|install\w{0,6})\b|bi-?weekly|semi-?monthly|fortnightly|quarterly)/i;

export interface PayContext {
  /** Words of pay come before, nearer than words that forbid. */
  readonly label: 'near' | 'far' | 'none';
  readonly base: boolean;
  readonly total: boolean;
  readonly estimate: boolean;
  /** Something else than pay. */
  readonly excluded: boolean;
}

function lastMatch(pattern: RegExp, text: string): { index: number; end: number } | null {
  let last: { index: number; end: number } | null = null;
  for (const match of text.matchAll(pattern)) last = { index: match.index, end: match.index + match[0].length };
  return last;
}

const WINDOW = 170;
const SENTENCE_END = /[.!?;](?=\s+[A-Z"“($£€\d])|\n/g;

/** Judges the words before (not further back than `wall`, the end of the sum before) and after a range. */
export function payContext(
  text: string,
  start: number,
  end: number,
  wall: number,
  { single, period }: { readonly single: boolean; readonly period: PayPeriod | null },
): PayContext {
  const before = text.slice(Math.max(wall, start - WINDOW, 0), start);
  const after = text.slice(end, end + 70);
  const sentence = lastMatch(SENTENCE_END, before.replace(/:\s{1,4}$/, ''))?.end ?? 0;
  const label = lastMatch(LABEL, before);
  const forbidden = lastMatch(NOT_PAY, before);
  // "Bonus eligible. Salary: 80k" is pay; "base salary plus bonus of up to 10k" is not. A word before the sentence does not forbid.
  const near =
    label !== null && (label.index >= sentence || before.slice(label.end).replace(/[\s\S]{0,60}$/, '').length === 0);
  const bareLabel = label !== null && BARE_LABEL.test(before.slice(label.index, label.end));
  // "The salary is: … US employees: $90,000 - $110,000": whose pay it is.
  const whom = forbidden !== null && WHOM.test(before.slice(forbidden.index, forbidden.end));
  const whose =
    forbidden !== null &&
    whom &&
    !single &&
    label !== null &&
    lastMatch(NOT_PAY, before.slice(label.end, forbidden.index)) === null &&
    forbidden.index >= sentence &&
    /^[^.;\n]{0,24}:\s{0,3}(?:[A-Z]{3}\s?)?$/.test(before.slice(forbidden.end));
  const forgiven =
    whose || (forbidden !== null && period !== null && (single ? whom : near && before.length - forbidden.end > ASIDE));
  const excludedBefore =
    forbidden !== null && !forgiven && forbidden.index >= sentence && (label === null || forbidden.index > label.index);
  const labelled = label !== null && (forbidden === null || whose || forbidden.index <= label.index);
  const scope = before.slice(label === null ? sentence : Math.min(label.index, sentence));
  return {
    label: !labelled ? 'none' : near ? 'near' : 'far',
    base: BASE.test(scope.slice(-80)) || /^\s{0,2}(?:USD |CAD )?base\b/i.test(after),
    total: TOTAL.test(scope.slice(-90)) || /^\s{0,2}\(?(?:OTE\b|total comp)/i.test(after),
    estimate:
      ESTIMATE.test(after.split('\n').slice(0, 2).join(' ').slice(0, 40)) &&
      !/^\s{0,2}(?:USD|\)|\.)?\s{0,2}\n/.test(after),
    // A labelled range is not undone by the benefits named behind it.
    excluded:
      excludedBefore ||
      OTHER_UNIT_AFTER.test(after) ||
      ((single || !near || bareLabel) && NOT_PAY_AFTER.test(after.split('\n')[0] ?? '')),
  };
}
