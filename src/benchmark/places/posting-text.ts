/** Reads the place of work from a posting's title and text, where they say it plainly. */
import type { Place } from './gazetteer.js';
import { scan } from './mentions.js';
import { resolve, type Context, type Resolved } from './resolve.js';
import { nameKey } from './text.js';

/** A place said in the text, with how plainly it is said to be the place of work: 5 "Location: …", 2 "headquartered in …". */
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
      /\b(?:(?:job|work|primary|office|base|posting|position|role|your|duty) )?(?:location|locations|location\(s\)|duty station|duty location|work ?site|place of work|standort|arbeitsort|einsatzort|dienstort|lieu de travail|lieu|localisation|ubicación|lugar de trabajo|luogo di lavoro|standplaats|lokalizacja|miejsce pracy)[ *_]{0,4}(?:[:–-]|\n)[ *_:\n–-]{0,6}/giu,
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
  { words: /\b(?:headquartered|headquarters|head office) (?:is |are )?(?:located )?in /giu, weight: 2 },
];
/** "our new downtown Toronto office". */
const OFFICE =
  /\b(?:our|their|the|in) ((?:[\p{L}.'-]{2,20} ){1,5}?)(?:office|offices|headquarters|HQ|campus|branch|courthouse|data cent(?:er|re)|site|facility)\b/gu;
/** Words that may stand between an anchor and the name of the place. */
const LEAD =
  /^(?:(?:our|the|a|an|their|its|one|of|new|downtown|central|greater|beautiful|sunny|either|corporate|main|global|north american|us|local|office|offices|in|at|city|state|states|of|following|area|from|near|client|site|campus|anywhere|within|around|locations?|onsite|on-site|remote|hybrid|[-–:(*_])[ :]*){0,6}/iu;

const SLICE = 90;
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

/** The places that a short piece of text begins with. */
function placesAtStart(piece: string, context: Context): Resolved[] {
  const body = piece.replace(LEAD, '');
  const { mentions } = scan(body);
  const first = mentions[0];
  if (!first || first.at > 12 || !/^\p{Lu}/u.test(body.slice(first.at))) return [];
  return resolve(mentions, context);
}

/** A name alone must be one that nothing else is called. */
function trusted(resolved: Resolved): Place | null {
  const { place, mention } = resolved;
  if (!place || place.kind === 'wide') return null;
  if (
    mention.code &&
    (place.kind === 'country' || mention.raw.length < 3) &&
    mention.key !== 'us' &&
    mention.key !== 'uk' &&
    mention.key !== 'usa' &&
    mention.key !== 'postal'
  )
    return null;
  return place;
}

function add(out: SaidPlace[], piece: string, weight: number, context: Context): void {
  const places = placesAtStart(piece, context);
  const first = places[0];
  if (!first) return;
  const place = trusted(first);
  if (!place) return;
  const states = new Set(places.map((r) => (r.place ? `${r.place.country}-${r.place.state}` : '?')));
  // A list of states or cities far apart: only the country is sure.
  if (states.size > 2 && weight < 5) return;
  out.push({ place, weight });
}

/** Everything the title and text say about the place of work, in order of the text. */
export function saidPlaces(title: string, text: string, context: Context): SaidPlace[] {
  const read = text.slice(0, ENOUGH);
  const out: SaidPlace[] = [];
  const relocate = /\brelocate to ([^:|,(–-]{3,40})/iu.exec(title);
  if (relocate?.[1] !== undefined) add(out, relocate[1], 6, context);
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
      add(out, sliceAfter(read, match.index + match[0].length), weight, context);
    }
  }
  OFFICE.lastIndex = 0;
  for (let match = OFFICE.exec(read); match !== null && anchors < MAX_ANCHORS; match = OFFICE.exec(read)) {
    anchors++;
    add(out, match[1] ?? '', 3, context);
  }
  for (const { place, at } of pairs(read, context)) out.push({ place, weight: at < 300 ? 3 : 1 });
  return out;
}

const PAIR =
  /(\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,3}),? ?(\p{Lu}{2}(?: \d{5})?|\p{Lu}\p{Ll}{3,12}(?: \p{Lu}\p{Ll}{3,12})?)(?![\p{L}])/gu;

/** "City, ST" and "City, State" pairs of a text whose town is known. */
function pairs(text: string, context: Context): { place: Place; at: number }[] {
  const out: { place: Place; at: number }[] = [];
  PAIR.lastIndex = 0;
  for (let match = PAIR.exec(text); match !== null && out.length < 100; match = PAIR.exec(text)) {
    const { mentions } = scan(`${match[1] ?? ''}, ${match[2] ?? ''}`);
    const first = mentions[0];
    if (mentions.length !== 2 || !first || first.code || first.at > 0) continue;
    const [resolved, rest] = resolve(mentions, context);
    if (resolved?.place && !rest && resolved.place.kind === 'town' && resolved.place.country === 'US')
      out.push({ place: resolved.place, at: match.index });
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
