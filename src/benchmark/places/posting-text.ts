/** Reads the place of work from a posting's title and text, where they say it plainly. */
import type { Place } from './gazetteer.js';
import { scan } from './mentions.js';
import type { Context } from './meanings.js';
import { resolve, type Resolved } from './resolve.js';
import { nameKey } from './text.js';

/** A place said in the text, with how plainly it is said to be the place of work: 5 "Location: …", 3 "based in …". */
export interface SaidPlace {
  readonly place: Place;
  readonly weight: number;
}

interface Anchor {
  readonly words: RegExp;
  readonly weight: number;
}

const JOB =
  '(?:position|role|job|opportunity|candidate|incumbent|vacancy|opening|engineer|administrator|manager|analyst|developer|specialist|technician|person|hire|employee|contract)s?';
const ANCHORS: readonly Anchor[] = [
  {
    words:
      /\b(?:(?:job|work|primary|office|base|posting|position|role|your|duty) )?(?:location|locations|location\(s\)|duty station|duty location|work ?site|place of work|standort|arbeitsort|einsatzort|dienstort|lieu de travail|lieu|localisation|ubicación|lugar de trabajo|luogo di lavoro|standplaats|lokalizacja|miejsce pracy)[ *_.…]{0,5}(?:[:–-]|\n)[ *_:\n–-]{0,6}/giu,
    weight: 5,
  },
  {
    words: new RegExp(
      `\\b${JOB} (?:is|are|will be|to be|must be|can be|may be)? ?(?:\\w{2,12} ){0,2}(?:located|based|situated|onsite|on-site|on site|stationed|working|performed) (?:in|at|out of|from|on) `,
      'giu',
    ),
    weight: 4,
  },
  {
    words:
      /\b(?:must|should|required to|need to|to|currently|you) (?:reside|live|be located|be based|be local|relocate|work on-?site|work onsite|commute) (?:in|within|to|at|near) /giu,
    weight: 4,
  },
  {
    words:
      /\b(?:relocat(?:e|ion|ing) to|local to|residents? of|commutable locations include|living in or near|anywhere in) /giu,
    weight: 4,
  },
  {
    words:
      /\b(?:hiring|looking|recruiting|seeking|searching) (?:for )?(?:an? )?(?:[\p{L}/-]{2,20} ){1,6}(?:in|for our client in|for our office in) /giu,
    weight: 3,
  },
  { words: /\b(?:(?:is|are|be) )?(?:based|located|situated) (?:in|at|out of|near) /giu, weight: 3 },
  {
    words:
      /\b(?:work(?:ing)?|onsite|on-site|on site|hybrid|join) (?:from|in|at|out of|us in|our team in|our office in) /giu,
    weight: 3,
  },
  {
    words:
      /\b(?:office|offices|client|clients|team|site|facility|data cent(?:er|re)|campus|courthouse|location|locations) (?:is |are )?(?:located |based )?in /giu,
    weight: 3,
  },
];
/** "our new downtown Toronto office". */
const OFFICE =
  /\b(?:our|their|the|in) ((?:[\p{L}.'-]{2,20} ){1,5}?)(?:office|offices|headquarters|HQ|campus|branch|courthouse|data cent(?:er|re)|site|facility)\b/gu;
/** "a Manchester based partner". */
const BASED = /(\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20}){0,2})[ -]based\b/gu;
/** Words that may stand between an anchor and the name of the place. */
const LEAD =
  /^(?:(?:our|the|a|an|their|its|one|of|new|downtown|central|greater|beautiful|sunny|either|corporate|main|global|north|american|us|local|offices?|in|at|city|states?|following|areas?|from|near|client|site|campus|anywhere|within|around|locations?|onsite|remote|hybrid|primary|fully|and|or|to|be|is|on|based|this|role|position)[^\p{L}\p{N}]+|[^\p{L}\p{N}]+){0,8}$/iu;
/** An anchor after these words says where the job is not. */
const NOT = /\b(?:not|cannot|can't|except|excluding|outside|unable)\b/iu;

const SLICE = 90;
/** "City, ST" in the first lines is the place of work, later on it may be anything. */
const HEAD = 250;
const MAX_ANCHORS = 400;
/** Only the beginning of a text that is longer than any posting is read. */
const ENOUGH = 60_000;

/** The rest of the sentence or line after an anchor, with glued words set apart ("MADuration", "SloughAnd"). */
function sliceAfter(text: string, from: number): string {
  const rest = text.slice(from, from + SLICE);
  const stop =
    /[\n!?•|]|[.] |[a-z]{3}\.(?=[A-Z])| (?:where|which|who|with|to (?:join|work|support|help)|is|are|and (?:will|has|have)|you|we|that|for|as|this|please|salary|duration|type)\b/iu.exec(
      rest,
    );
  const cut = stop
    ? rest.slice(0, stop.index + (stop[0].startsWith('.') ? 0 : stop[0].length > 4 && stop[0].includes('.') ? 3 : 0))
    : rest;
  return cut.replace(/([a-z]{3})([A-Z][a-z])/g, '$1 | $2').replace(/\b([A-Z]{2})([A-Z][a-z]{2})/g, '$1 | $2');
}

/** The places that a short piece of text begins with; a label may be followed by a street first. */
function placesAtStart(piece: string, label: boolean, context: Context): Resolved[] {
  const { mentions } = scan(piece);
  const first = mentions[0];
  if (!first || !/\p{Lu}/u.test(piece.slice(first.at, first.end))) return [];
  const addressed = label && mentions.length > 1 && mentions[1]?.at !== undefined && mentions[1].at - first.end < 4;
  if (!addressed && !LEAD.test(piece.slice(0, first.at))) return [];
  return resolve(mentions, context);
}

/** A town that stands without its state or country must be large, or fill the piece: many words are small towns, too. */
const NOTABLE_STEP = 20;

/** What a piece says: one place; the country alone where it names places of several states; nothing where it is unsure. */
function meant(resolved: readonly Resolved[], piece: string, label: boolean): Place | null {
  const [first] = resolved;
  const place = first?.place ?? null;
  if (!first || !place || place.kind === 'wide') return null;
  if (first.mention.code && first.mention.key.length < 4 && !/^(?:us|uk|usa|nyc|u\.s\.a?\.?)$/i.test(first.mention.raw))
    return null;
  const alone = !first.qualified && piece.trim().length > first.mention.end - first.mention.at + 2;
  if (place.kind === 'town' && place.step < NOTABLE_STEP && (alone || (!label && !first.qualified))) return null;
  const states = new Set(resolved.map((r) => (r.place ? `${r.place.country}-${r.place.state}` : '?')));
  if (states.size < 2 || label) return place;
  const countries = new Set(resolved.map((r) => r.place?.country ?? '?'));
  return countries.size > 1 ? null : { kind: 'country', country: place.country, state: '', area: '', step: place.step };
}

function add(out: SaidPlace[], piece: string, weight: number, context: Context): void {
  const place = meant(placesAtStart(piece, weight >= 5, context), piece, weight >= 5);
  // "our team in Japan" is said of many a job elsewhere.
  if (place && (place.kind !== 'country' || weight > 3)) out.push({ place, weight });
}

/** Where a title asks people to move: "Relocate to Australia: …". Beats a location field, which then names where they live now. */
export function relocation(title: string, context: Context): Place | null {
  const piece = /\brelocate to ([^:|,(–-]{3,40})/iu.exec(title)?.[1];
  return piece === undefined ? null : meant(placesAtStart(piece, false, context), piece, false);
}

/** Everything the title and text say about the place of work, in order of the text. */
export function saidPlaces(title: string, text: string, context: Context): SaidPlace[] {
  const read = text.slice(0, ENOUGH);
  const out: SaidPlace[] = [];
  for (const piece of title.split(/ [-–—|] |[|(@/]|: /u).slice(1)) {
    const { mentions, unknown } = scan(piece);
    if (unknown === 0 && mentions.length > 0) add(out, piece, 4, context);
  }
  const inTitle = /\bin (\p{Lu}.{2,50})$/u.exec(title);
  if (inTitle?.[1] !== undefined) add(out, inTitle[1], 4, context);
  let anchors = 0;
  for (const { words, weight } of ANCHORS) {
    words.lastIndex = 0;
    for (let match = words.exec(read); match !== null && anchors < MAX_ANCHORS; match = words.exec(read)) {
      anchors++;
      if (NOT.test(read.slice(Math.max(0, match.index - 30), match.index + match[0].length))) continue;
      add(out, sliceAfter(read, match.index + match[0].length), weight, context);
    }
  }
  for (const words of [OFFICE, BASED]) {
    words.lastIndex = 0;
    for (let match = words.exec(read); match !== null && anchors < MAX_ANCHORS; match = words.exec(read)) {
      anchors++;
      add(out, match[1] ?? '', 3, context);
    }
  }
  for (const place of pairs(read.slice(0, HEAD), context)) out.push({ place, weight: 3 });
  return out;
}

const PAIR =
  /(\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,3}),? ?(\p{Lu}{2}(?: \d{5})?|\p{Lu}\p{Ll}{3,12}(?: \p{Lu}\p{Ll}{3,12})?)(?![\p{L}])/gu;

/** "City, ST" and "City, State" pairs of a text whose town is known. */
function pairs(text: string, context: Context): Place[] {
  const out: Place[] = [];
  PAIR.lastIndex = 0;
  for (let match = PAIR.exec(text); match !== null && out.length < 100; match = PAIR.exec(text)) {
    const { mentions } = scan(`${match[1] ?? ''}, ${match[2] ?? ''}`);
    const first = mentions[0];
    if (mentions.length !== 2 || !first || first.code || first.at > 0) continue;
    const [resolved, rest] = resolve(mentions, context);
    if (resolved?.place && !rest && resolved.place.kind === 'town' && resolved.place.country === 'US')
      out.push(resolved.place);
  }
  return out;
}

/** For each town name of the text the state or country that follows it somewhere: `portland` → Maine. */
export function statesSaid(text: string): (key: string) => readonly Place[] {
  let index: Map<string, Place[]> | null = null;
  const build = (): Map<string, Place[]> => {
    const out = new Map<string, Place[]>();
    const read = text.slice(0, ENOUGH);
    PAIR.lastIndex = 0;
    for (let match = PAIR.exec(read); match !== null; match = PAIR.exec(read)) {
      const wide =
        scan(`- ${match[2] ?? ''}`).mentions[0]?.places.filter(
          (place) => (place.kind === 'subdivision' && place.step > 0) || place.kind === 'country',
        ) ?? [];
      if (wide.length === 0) continue;
      const parts = nameKey(match[1] ?? '').split(' ');
      for (let i = 0; i < parts.length; i++) {
        const key = parts.slice(i).join(' ');
        out.set(key, [...(out.get(key) ?? []).slice(0, 20), ...wide]);
      }
    }
    return out;
  };
  return (key) => (index ??= build()).get(key) ?? [];
}
