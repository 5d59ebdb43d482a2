/** Currencies as job postings write them, and which one a bare "$" or a bare number means at a place. */

/** ISO 4217 codes that are read beside a number, with rough units per US dollar: used for plausibility alone, never to convert. */
const UNITS_PER_DOLLAR: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 1,
  GBP: 0.8,
  CHF: 1,
  CAD: 1.35,
  AUD: 1.5,
  NZD: 1.7,
  SGD: 1.35,
  HKD: 7.8,
  INR: 85,
  JPY: 150,
  CNY: 7,
  PLN: 4,
  SEK: 10,
  NOK: 10,
  DKK: 7,
  CZK: 23,
  HUF: 360,
  RON: 4.6,
  BGN: 1.8,
  BRL: 5.5,
  MXN: 18,
  ZAR: 18,
  ILS: 3.6,
  AED: 3.7,
  SAR: 3.75,
  PHP: 57,
  PKR: 280,
  TRY: 35,
  KRW: 1350,
  MYR: 4.4,
  THB: 34,
  IDR: 16000,
  VND: 25000,
  COP: 4100,
  ARS: 1000,
  CLP: 950,
  KES: 130,
  NGN: 1500,
  EGP: 48,
  UAH: 41,
};

/** Currencies of countries where a usual year's pay is far below 12,000 dollars: the size alone says less about the period. */
const LOW_WAGE = new Set([
  'INR',
  'PHP',
  'PKR',
  'IDR',
  'VND',
  'KES',
  'NGN',
  'EGP',
  'ARS',
  'COP',
  'UAH',
  'TRY',
  'BRL',
  'MXN',
]);

/** Prefixes and suffixes other than ISO codes. `$`, `¥` and `kr` depend on the place. */
const SIGNS: Readonly<Record<string, string>> = {
  us$: 'USD',
  'u.s.$': 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  can$: 'CAD',
  cdn$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  s$: 'SGD',
  sg$: 'SGD',
  hk$: 'HKD',
  r$: 'BRL',
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  rs: 'INR',
  rm: 'MYR',
  'rs.': 'INR',
  zł: 'PLN',
  zl: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  '₪': 'ILS',
  '₱': 'PHP',
  '₩': 'KRW',
  '₺': 'TRY',
  fr: 'CHF',
  'fr.': 'CHF',
  sfr: 'CHF',
  dollars: '$',
  dollar: '$',
  euro: 'EUR',
  euros: 'EUR',
};

const DOLLARS = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'CLP', 'COP', 'ARS']);
const KRONOR = new Set(['SEK', 'NOK', 'DKK']);
const YEN = new Set(['JPY', 'CNY']);

const ISO = Object.keys(UNITS_PER_DOLLAR).join('|');

/** Alternatives of a regular expression for what stands before an amount. Longest first. */
export const CURRENCY_BEFORE = `(?:${ISO}) {0,2}[$£€]|US ?\\$|U\\.S\\.\\$|C[AD]N?\\$|C\\$|AU\\$|A\\$|NZ\\$|SG?\\$|HK\\$|R\\$|[$£€₹¥₪₱₩₺]|(?:${ISO})|Rs\\.?|RM(?=\\d)|SFr\\.?|Fr\\.|kr\\.?|zł`;
/** What stands after an amount. */
export const CURRENCY_AFTER = `(?:${ISO})|[£€₹₪₱₩₺]|\\$(?![ ]?\\d)|zł|zl|kč|kr\\.?|euros?|dollars?|Ft`;

/**
 * The ISO code for a sign as written. A sign that several countries share is decided by `context`, the currency of the posting's place.
 * A bare dollar is the US dollar unless the place has a dollar of its own; null where nothing tells (kronor without a country).
 */
export function currencyOfSign(sign: string, context: string | null): string | null {
  const s = sign
    .trim()
    .replace(/\s{1,3}/g, '')
    .toLowerCase();
  const iso = s.slice(0, 3).toUpperCase();
  if (iso in UNITS_PER_DOLLAR && /^[a-z]{3}[$£€]?$/.test(s)) return iso;
  const plain = SIGNS[s] ?? s;
  if (plain === '$') return context !== null && DOLLARS.has(context) ? context : 'USD';
  if (plain === 'kr' || plain === 'kr.') return context !== null && KRONOR.has(context) ? context : null;
  if (plain === '¥') return context !== null && YEN.has(context) ? context : 'JPY';
  return plain.length === 3 ? plain : null;
}

/** Sizes at which an unlabelled amount is read as hourly, monthly or yearly, and the largest believable yearly pay. */
export function sizesOf(currency: string): {
  hourMax: number;
  monthMin: number;
  yearMin: number;
  yearMax: number;
  scale: number;
} {
  const scale = UNITS_PER_DOLLAR[currency] ?? 1;
  const low = LOW_WAGE.has(currency) ? 0.12 : 1;
  return {
    hourMax: 300 * scale * low,
    monthMin: 1500 * scale * low,
    // In the Philippines pay is told by the month, up to what would be a poor year's elsewhere.
    yearMin: 12_000 * scale * low * (currency === 'PHP' ? 2.5 : 1),
    yearMax: 1_500_000 * scale,
    scale: scale * low,
  };
}

/**
 * Places whose money is not told by a bare "$" or a bare number. Only names that stand for one country: two-letter codes are
 * read as the last part of "City, XX" (Canadian and Australian provinces), where "CA" is California.
 */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:Canada|Ontario|Qu[eé]bec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Toronto|Montr[eé]al|Calgary|Ottawa|Edmonton|Winnipeg|Mississauga|Metro Vancouver)\b/i,
    'CAD',
  ],
  [/,\s?(?:ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|YT|NU)\b/, 'CAD'],
  [/\b(?:Australia|Sydney|Brisbane|Adelaide|Canberra|Queensland|New South Wales|Tasmania)\b/i, 'AUD'],
  [/,\s?(?:NSW|VIC|QLD|ACT|TAS)\b/, 'AUD'],
  [/\b(?:New Zealand|Auckland|Wellington|Christchurch)\b/i, 'NZD'],
  [/\bSingapore\b/i, 'SGD'],
  [/\bHong Kong\b/i, 'HKD'],
  [
    /\b(?:United Kingdom|England|Scotland|Northern Ireland|Wales|Great Britain|London|Manchester, Greater|Edinburgh|Glasgow|Leeds|Bristol|Belfast)\b|\b(?:UK|GB|GBR)\b/,
    'GBP',
  ],
  [/\b(?:India|Bengaluru|Bangalore|Hyderabad|Mumbai|Pune|Chennai|New Delhi|Gurgaon|Gurugram|Noida)\b/i, 'INR'],
  [/\b(?:Switzerland|Schweiz|Suisse|Z[uü]rich|Geneva|Gen[eè]ve|Basel|Lausanne)\b/i, 'CHF'],
  [/\b(?:Poland|Polska|Warsaw|Warszawa|Krak[oó]w|Wroc[lł]aw|Gda[nń]sk)\b/i, 'PLN'],
  [/\b(?:Sweden|Sverige|Stockholm|G[oö]teborg|Gothenburg|Malm[oö])\b/i, 'SEK'],
  [/\b(?:Norway|Norge|Oslo|Bergen)\b/i, 'NOK'],
  [/\b(?:Denmark|Danmark|Copenhagen|K[oø]benhavn|Aarhus)\b/i, 'DKK'],
  [/\b(?:Japan|Tokyo|Osaka)\b/i, 'JPY'],
  [/\b(?:China|Beijing|Shanghai|Shenzhen)\b/i, 'CNY'],
  [
    /\b(?:Germany|Deutschland|France|Spain|Espa[nñ]a|Italy|Italia|Netherlands|Nederland|Belgium|Austria|[OÖ]sterreich|Ireland|Portugal|Finland|Greece|Luxembourg|Berlin|M[uü]nchen|Munich|Hamburg|Frankfurt|Paris|Madrid|Barcelona|Amsterdam|Rotterdam|Utrecht|Dublin, (?:Ireland|IE)|Lisbon|Vienna|Wien|Brussels)\b/i,
    'EUR',
  ],
  [/\b(?:United States|USA|U\.S\.A?\.?|US)\b/, 'USD'],
  [
    /,\s?(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b/,
    'USD',
  ],
];

/** The currency of the place a location text names; US states and names first where both could be meant; null when it tells nothing. */
export function currencyOfPlace(location: string | null): string | null {
  if (location === null || location === '') return null;
  const head = location.slice(0, 300);
  // Several countries: the sign is the dollar of the one that uses it bare.
  if (/\b(?:United States|USA|US)\b/.test(head)) return 'USD';
  for (const [pattern, currency] of PLACES) {
    if (pattern.test(head))
      return currency === 'GBP' && /, (?:ON|CT|KY|OH|NH|NY)\b/.test(head)
        ? /, ON\b/.test(head)
          ? 'CAD'
          : 'USD'
        : currency;
  }
  return null;
}

/** What the text of a posting without a telling location lets a bare number mean: words of one country's working life. */
const WORDS_OF_COUNTRY: readonly (readonly [RegExp, string])[] = [
  [
    /\b[A-Z][a-z]{2,14}, (?:A[LKZR]|CA|CO|CT|FL|GA|I[ADLN]|K[SY]|LA|M[ADINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b/,
    'USD',
  ],
  [/\b401 ?\(?k\)?|\bW-?2\b|\bU\.?S\.? citizen/i, 'USD'],
  [/\bRRSP\b/, 'CAD'],
  [/\bsuperannuation\b|\bplus super\b/i, 'AUD'],
  [/\bper annum\b[^\n]{0,40}\bpension\b|\bNHS\b|\bright to work in the UK\b/i, 'GBP'],
];

/** The currency that a text's own words point to, for postings whose location tells none; null when nothing does. */
export function currencyOfWords(text: string): string | null {
  return WORDS_OF_COUNTRY.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

const LABEL_CURRENCY: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Canada|Canadian|Ontario|British Columbia|Toronto|Vancouver)\b|\bCAD\b/, 'CAD'],
  [/\b(?:Australia|AUD)\b/, 'AUD'],
  [/\b(?:New Zealand|NZD)\b/, 'NZD'],
  [/\b(?:Singapore|SGD)\b/, 'SGD'],
  [
    /\b(?:U\.S\.|US|USA|United States|USD|California|Colorado|Washington|New York|Illinois|Maryland|Massachusetts|New Jersey|Texas|Hawaii|Minnesota|San Francisco|Bay Area|Seattle|NYC)\b|\bU\.S\./,
    'USD',
  ],
];

/** The dollar that the words right before an amount name ("US base salary range", "in Canada"); null when they name none or several. */
export function dollarOfLabel(before: string): string | null {
  const named = LABEL_CURRENCY.filter(([pattern]) => pattern.test(before)).map(([, currency]) => currency);
  return named.length === 1 ? (named[0] ?? null) : null;
}
