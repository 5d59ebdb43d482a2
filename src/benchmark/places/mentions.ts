/** Finds every name of a place in a location text, with its possible meanings and what it stands beside. */
import { gazetteer, type Place } from './gazetteer.js';
import { postalCodes } from './postal.js';
import { words, type Word } from './text.js';

/** A name or code of a place in a text. */
export interface Mention {
  readonly key: string;
  readonly raw: string;
  readonly places: readonly Place[];
  /** Offset in the text. */
  readonly at: number;
  readonly end: number;
  /** Two- or three-letter code ("TX", "USA") or postal code, not a name. */
  readonly code: boolean;
  /** Index of the alternative ("Austin, TX or Denver, CO" has two). */
  readonly alternative: number;
  /** A code after words that are in no table: "Boydton, VA". */
  readonly afterUnknown: boolean;
}

export interface Scan {
  readonly mentions: readonly Mention[];
  readonly remote: boolean;
  /** Names several places without saying which ("2 locations"). */
  readonly several: boolean;
  /** Words that are neither place nor filler. */
  readonly unknown: number;
}

const REMOTE = new Set(
  'remote remotely telecommute telecommuting telework teleworker teleworkers homeoffice wfh virtual virtually distributed homebased teletravail teletrabajo remoto remota zdalnie zdalna fernarbeit homework'.split(
    ' ',
  ),
);
const FILLER = new Set(
  (
    'greater metro metropolitan metroplex area areas region regions municipality district county province state city town village borough hq headquarters headquarter office offices onsite site campus hub hybrid ' +
    'or and in within the from of at to for with based only home work working option optional possible preferred flexible first friendly ok eligible candidates applicants candidats other others more location locations multiple various all any ' +
    'field position job role must be live reside located near nearby surrounding upon request center centre central downtown north south east west northern southern eastern western northeast northwest southeast southwest ' +
    'data full fully time partially days per week partial mobile und oder et ou y e o en de la le il des der die das bei im am zu a an is are can us citizen required anywhere time zone timezone est pst cst edt pdt cet gmt utc opportunity opportunities est/edt workplace type main corp corporate global'
  ).split(' '),
);
const STREET = new Set(
  'street saint road rd avenue ave boulevard blvd drive dr lane ln way highway hwy parkway pkwy square plaza court ct circle terrace suite ste floor building bldg tower house strasse straat weg laan rue calle via place pl pike trail university college hospital airport school'.split(
    ' ',
  ),
);
/** A town before one of these is part of a longer name that is in no table ("Carmel Valley"). */
const LANDFORM = new Set(
  'valley heights hills hill beach park springs lake lakes grove creek ridge falls island river point bay harbor harbour woods mall mills meadows canyon mesa vista gardens estates shores terrace crossing landing'.split(
    ' ',
  ),
);
/** Codes that are everyday words of job titles when nothing but job words stands around them. */
const JOB_WORDS = new Set([
  'it',
  'hr',
  'pm',
  'am',
  'ai',
  'qa',
  'pc',
  'pr',
  'tv',
  'ms',
  'cs',
  'sc',
  'ad',
  'mc',
  'ts',
  'ml',
  'bi',
]);
const OR = new Set(['or', 'and', 'und', 'oder', 'et', 'ou']);
const PART_GAP = /[,()[\]{}:;|/•·\n\r\t+&<>*"“”]| [-–—]{1,6} ?|[-–—]{1,6} |\s[-–—]|[–—]/;
const ALTERNATIVE_GAP = /[;|/•·\n\r\t+<>]| & /;
const NAME_GAP = /^[\s\-–&]{1,3}$/;

/** A town of this size is believed among words that are in no table ("Charing Cross, Central London"). */
const NOTABLE_STEP = 20;
const LARGE_STEP = 24;

interface Found {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly places: readonly Place[];
  readonly code: boolean;
}

function longestName(list: readonly Word[], i: number): Found | null {
  const { names, longest } = gazetteer();
  let key = '';
  let best: Found | null = null;
  for (let n = 0; n < longest && i + n < list.length; n++) {
    const word = list[i + n];
    if (!word || (n > 0 && !NAME_GAP.test(word.gap))) break;
    key = n === 0 ? word.key : `${key} ${word.key}`;
    const places = names.get(key);
    if (places && key.length > 1) best = { from: i, to: i + n, key, places, code: false };
  }
  return best;
}

const isUpper = (raw: string): boolean => raw === raw.toUpperCase() && raw !== raw.toLowerCase();

/** A code counts in upper case, or as the whole part after a name ("austin, tx", "Brooklyn Ny"). */
function codeAt(list: readonly Word[], i: number, afterName: boolean): Found | null {
  const word = list[i];
  if (!word || word.key.length < 2 || word.key.length > 4) return null;
  const places = gazetteer().codes.get(word.key.toUpperCase());
  if (!places) return null;
  const next = list[i + 1];
  const ends = !next || PART_GAP.test(next.gap) || /^\d/.test(next.raw);
  const alone = ends && (i === 0 || PART_GAP.test(word.gap));
  const english =
    OR.has(word.key) ||
    word.key === 'in' ||
    word.key === 'me' ||
    word.key === 'hi' ||
    word.key === 'no' ||
    word.key === 'is' ||
    word.key === 'de' ||
    word.key === 'la' ||
    word.key === 'to' ||
    word.key === 'am';
  if (isUpper(word.raw) || (alone && (!english || afterName)) || (afterName && ends && !english))
    return { from: i, to: i, key: word.key, places, code: true };
  return null;
}

/** Cuts a location text into mentions of places. Linear in the length of the text. */
export function scan(text: string): Scan {
  const list = words(text);
  const postal = postalCodes(text);
  const parts: number[] = [];
  const alternatives: number[] = [];
  const found: Found[] = [];
  const filler: boolean[] = list.map(() => false);
  let part = 0;
  let alternative = 0;
  let remote = false;
  let several = false;
  let p = 0;
  for (let i = 0; i < list.length;) {
    const word = list[i];
    if (!word) break;
    if (i > 0 && ALTERNATIVE_GAP.test(word.gap)) alternative++;
    if (i > 0 && PART_GAP.test(word.gap)) part++;
    while (p < postal.length && (postal[p]?.end ?? 0) <= word.at) p++;
    const code = postal[p];
    let hit: Found | null = null;
    if (code && code.at <= word.at && code.end > word.at && (code.firm || found.length > 0 || list.length < 4)) {
      let to = i;
      while ((list[to + 1]?.at ?? Infinity) < code.end) to++;
      hit = { from: i, to, key: code.firm ? 'postal' : 'postal?', places: [code.place], code: true };
    }
    const last = found[found.length - 1];
    const afterName = last !== undefined && last.to === i - 1 && !last.code;
    hit ??= longestName(list, i);
    const asCode = hit && hit.to > i ? null : codeAt(list, i, afterName);
    if (asCode && (!hit || isUpper(word.raw))) {
      // "LA", "DC", "SF": a code that is a name as well keeps both meanings.
      hit =
        hit && !hit.code && word.key !== 'dc'
          ? { ...asCode, places: [...asCode.places, ...hit.places] }
          : hit?.key === 'dc'
            ? hit
            : asCode;
    }
    const after = list[(hit?.to ?? i) + 1];
    const followed = after !== undefined && !PART_GAP.test(after.gap) ? after.key : '';
    if (hit && !hit.code && (STREET.has(followed) || STREET.has(hit.key))) hit = null;
    if (hit && !hit.code && LANDFORM.has(followed) && hit.places.every((place) => place.kind === 'town')) {
      // The whole name is unknown, its last word as well.
      parts[i] = parts[hit.to + 1] = part;
      alternatives[i] = alternatives[hit.to + 1] = alternative;
      i = hit.to + 2;
      continue;
    }
    if (hit && !hit.code && hit.from === hit.to && FILLER.has(hit.key) && !isUpper(word.raw)) hit = null;
    const to = hit?.to ?? i;
    for (let k = i; k <= to; k++) {
      parts[k] = part;
      alternatives[k] = alternative;
    }
    if (hit) found.push(hit);
    else if (REMOTE.has(word.key) || (word.key === 'home' && list[i + 1]?.key === 'based')) {
      remote = true;
      filler[i] = true;
    } else if (FILLER.has(word.key) || /^\d+$/.test(word.raw) || word.key.length === 1) {
      filler[i] = true;
      if (word.key === 'locations' || (word.key === 'multiple' && list.length < 5)) several = true;
      if (OR.has(word.key) && i > 0) alternative++;
    }
    if (hit?.places.some((place) => place.kind === 'wide') === true && hit.key === 'anywhere') remote = true;
    i = to + 1;
  }
  return { ...assess(list, found, parts, alternatives, filler), remote, several };
}

const within = (place: Place, q: Place): boolean =>
  place.country === q.country && (q.kind === 'country' || place.state === q.state);

/** Drops names that are only an accident among unknown words, and notes codes that follow an unknown name. */
function assess(
  list: readonly Word[],
  found: readonly Found[],
  parts: readonly number[],
  alternatives: readonly number[],
  filler: readonly boolean[],
): { mentions: Mention[]; unknown: number } {
  const covered = list.map((_, i) => filler[i] === true);
  for (const hit of found) for (let k = hit.from; k <= hit.to; k++) covered[k] = true;
  const unknownIn = new Map<number, number>();
  let unknown = 0;
  covered.forEach((known, i) => {
    if (known) return;
    unknown++;
    const part = parts[i] ?? 0;
    unknownIn.set(part, (unknownIn.get(part) ?? 0) + 1);
  });
  const mentions: Mention[] = [];
  found.forEach((hit, n) => {
    const start = list[hit.from];
    const end = list[hit.to];
    if (!start || !end) return;
    const part = parts[hit.from] ?? 0;
    const dirty = (unknownIn.get(part) ?? 0) > 0;
    const next = found[n + 1];
    const before = found[n - 1];
    const last = parts[hit.to + 1] !== part;
    const key = hit.key;
    if (dirty && hit.code && !key.startsWith('postal') && key !== 'us' && key !== 'uk' && key !== 'usa') {
      if (before?.to !== hit.from - 1 && (!last || JOB_WORDS.has(key))) return;
    }
    let places = hit.places;
    if (dirty && !hit.code) {
      const qualifiers =
        next?.from === hit.to + 1 ? next.places.filter((q) => q.kind !== 'town' && q.kind !== 'area') : [];
      if (qualifiers.length > 0) {
        // "Krotz Springs, LA" is no Springs that lies elsewhere; "Playa Vista, California" is not Vista, but in California.
        const partOfName = hit.from > 0 && covered[hit.from - 1] === false && parts[hit.from - 1] === part;
        places = places
          .filter((place) => place.kind === 'country' || qualifiers.some((q) => within(place, q)))
          .map((place) => (partOfName && place.step < LARGE_STEP ? { ...place, area: '' } : place));
      } else {
        const longName = hit.to > hit.from;
        places = places.filter(
          (place) => (place.kind !== 'town' && place.kind !== 'area') || place.step >= NOTABLE_STEP || longName,
        );
      }
    }
    if (places.length === 0) return;
    mentions.push({
      key: hit.key,
      raw: list
        .slice(hit.from, hit.to + 1)
        .map((word) => word.raw)
        .join(' '),
      places,
      at: start.at,
      end: end.end,
      code: hit.code,
      alternative: alternatives[hit.from] ?? 0,
      afterUnknown: hit.from > 0 && covered[hit.from - 1] === false,
    });
  });
  return { mentions, unknown };
}
