/** Whether two postings are the same job: same employer, same place, near-same text. Pure functions. */

/** What is kept of a posting to recognise it again. */
export interface Likeness {
  /** {@link normalisedEmployer}; null: the employer is not named, so nothing is ever taken for the same job. */
  readonly employer: string | null;
  readonly title: string;
  readonly location: string | null;
  /** {@link textSignature}; null where there is too little text. */
  readonly signature: Uint16Array | null;
}

/** Legal forms and fillers that sites write or leave out as they like. */
const FORMS = new Set(
  'inc llc llp lp ltd limited corp corporation co company incorporated plc gmbh ag se kg sa sas srl bv nv ab oy as pty pvt private the group holdings holding usa us uk jobs careers recruiting'.split(
    ' ',
  ),
);
const NAMELESS = /^(confidential|unknown|none|anonymous|undisclosed|hidden|private advertiser|n a)\b/;

function words(text: string): string[] {
  // Accents fall off; "&" and "and" are the same; every other sign parts words ("I/O" must not become "IO").
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replaceAll('&', ' and ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** An employer's name without legal form, accents and signs, or null when none is named ("Confidential"). */
export function normalisedEmployer(name: string | null): string | null {
  if (name === null) return null;
  const all = words(name.slice(0, 300));
  if (NAMELESS.test(all.join(' '))) return null;
  const kept = all.filter((word) => !FORMS.has(word));
  // A name made of nothing else ("The Group") stays as it is.
  return (kept.length > 0 ? kept : all).join(' ') || null;
}

/** Numbers in a signature: the estimate of likeness is good to about ±0.04. */
const SIZE = 128;
/** Words in a row that are compared as one. */
const RUN = 3;
/** A shorter text says too little: short postings of one employer are alike by nature. */
const FEWEST_WORDS = 40;
/** What lies beyond is not looked at; a posting has about 700 words. */
const MOST_WORDS = 20_000;

/** Odd multipliers and offsets, fixed for ever: stored signatures are compared with new ones. */
const MULTIPLIERS = Int32Array.from({ length: SIZE }, (_, i) => mixed(0x9e3779b9 + i * 2) | 1);
const OFFSETS = Int32Array.from({ length: SIZE }, (_, i) => mixed(0x85ebca6b ^ (i * 7919)));

/** Spreads a 32-bit number over all its bits (the finaliser of MurmurHash3). */
function mixed(n: number): number {
  let h = n | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

function wordHash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return mixed(h);
}

/**
 * MinHash of the text's runs of three words, 16 bits of each minimum: two signatures agree in about as large a share of
 * their numbers as the texts share of their runs. Linear in the text. Null when the text is too short to tell.
 */
export function textSignature(text: string | null): Uint16Array | null {
  if (text === null) return null;
  const hashes = words(text).slice(0, MOST_WORDS).map(wordHash);
  if (hashes.length < FEWEST_WORDS) return null;
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  const seen = new Set<number>();
  for (let i = 0; i + RUN <= hashes.length; i += 1) {
    let run = 0;
    for (let j = 0; j < RUN; j += 1) run = mixed(Math.imul(run, 31) + (hashes[i + j] ?? 0));
    if (seen.has(run)) continue;
    seen.add(run);
    for (let k = 0; k < SIZE; k += 1) {
      const value = mixed(Math.imul(run, MULTIPLIERS[k] ?? 1) + (OFFSETS[k] ?? 0)) >>> 0;
      if (value < (least[k] ?? 0)) least[k] = value;
    }
  }
  return Uint16Array.from(least, (n) => n & 0xffff);
}

/** Estimated share of their runs of words that two texts have in common, 0–1. */
export function likeness(a: Uint16Array, b: Uint16Array): number {
  let same = 0;
  for (let i = 0; i < SIZE; i += 1) if (a[i] === b[i]) same += 1;
  return same / SIZE;
}

/** Words of a title that tell openings with the same text apart. */
const GRADES = new Set(
  'i ii iii iv v 1 2 3 4 5 junior distinguished fellow jr senior sr lead principal staff intern associate manager director head chief'.split(
    ' ',
  ),
);
const SAME_GRADE: Readonly<Record<string, string>> = {
  jr: 'junior',
  sr: 'senior',
  1: 'i',
  2: 'ii',
  3: 'iii',
  4: 'iv',
  5: 'v',
};

function grades(title: string): string {
  return words(title)
    .filter((word) => GRADES.has(word))
    .map((word) => SAME_GRADE[word] ?? word)
    .sort()
    .join(' ');
}

/** Words that sites add to a title and leave out again. */
const TITLE_FILLERS = new Set(
  'remote hybrid onsite f m d w x h mfd mwd all genders and or the a of for to in at'.split(' '),
);

interface Title {
  /** Words that name the job: without fillers, job numbers and the words of the place. */
  readonly job: ReadonlySet<string>;
  /** Words of the place that the title repeats. */
  readonly place: readonly string[];
}

function readTitle({ title, location }: Likeness): Title {
  const place = new Set(words(location ?? ''));
  const all = words(title).map((word) => SAME_GRADE[word] ?? word);
  return {
    job: new Set(all.filter((word) => !TITLE_FILLERS.has(word) && !place.has(word) && !/^\d{3,}$/.test(word))),
    place: all.filter((word) => place.has(word) && !TITLE_FILLERS.has(word)),
  };
}

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  return [...inner].every((word) => outer.has(word));
}

const PLACE_FILLERS = new Set(
  'greater area metropolitan metro region remote hybrid onsite multiple locations'.split(' '),
);
/** Countries as locations name them; a job open in two of them is two jobs. */
const COUNTRIES: readonly (readonly [RegExp, string])[] = [
  [/\b(us|usa|united states)\b/, 'us'],
  [/\b(uk|united kingdom|england|scotland|wales)\b/, 'uk'],
  ...'argentina australia austria belgium brazil bulgaria canada chile china colombia czechia denmark egypt estonia finland france germany greece hungary india indonesia ireland israel italy japan kenya latvia lithuania malaysia mexico netherlands nigeria norway pakistan peru philippines poland portugal romania serbia singapore spain sweden switzerland turkiye ukraine vietnam'
    .split(' ')
    .map((name) => [new RegExp(`\\b${name}\\b`), name] as const),
];

const US_STATE =
  /, ?(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\b/;

/** The town of a place as written (what stands before the first comma) and its country; null where not named. */
function placeOf(location: string | null): { readonly town: string | null; readonly country: string | null } {
  const text = words(location ?? '').join(' ');
  const named = COUNTRIES.find(([pattern]) => pattern.test(text));
  const town = words((location ?? '').split(/[,;|(·•]/)[0] ?? '')
    .filter((word) => !PLACE_FILLERS.has(word))
    .join(' ');
  return {
    town: town === '' || named?.[0].test(town) === true ? null : town,
    country: named?.[1] ?? (US_STATE.test(location ?? '') ? 'us' : null),
  };
}

/** Whether two places as written can be one; what is not named speaks neither for nor against. */
function samePlace(a: string | null, b: string | null): boolean {
  const [one, other] = [placeOf(a), placeOf(b)];
  if (one.country !== null && other.country !== null && one.country !== other.country) return false;
  if (one.town === null || other.town === null) return true;
  return ` ${one.town} `.includes(` ${other.town} `) || ` ${other.town} `.includes(` ${one.town} `);
}

/** One employer's postings share their boilerplate: below this even the same title is not enough. */
const SAME_TITLE_FROM = 0.5;
/** Where the title was lengthened or shortened, nearly all of the text must be the same. */
const LIKE_TITLE_FROM = 0.9;

/**
 * Whether two postings, of one site or two, are the same job. Careful rather than eager: openings of one employer in two
 * places, of two grades or with two names are two jobs, however much of their text is the same.
 */
export function isSameJob(a: Likeness, b: Likeness): boolean {
  if (a.employer === null || a.employer !== b.employer || !a.signature || !b.signature) return false;
  if (grades(a.title) !== grades(b.title) || !samePlace(a.location, b.location)) return false;
  const share = likeness(a.signature, b.signature);
  if (share < SAME_TITLE_FROM) return false;
  const [one, other] = [readTitle(a), readTitle(b)];
  const twoPlaces =
    one.place.length > 0 && other.place.length > 0 && !one.place.some((word) => other.place.includes(word));
  if (twoPlaces) return false;
  const [into, from] = [isWithin(one.job, other.job), isWithin(other.job, one.job)];
  return into && from ? true : share >= LIKE_TITLE_FROM && (into || from);
}
