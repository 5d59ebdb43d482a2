/** Chooses between the meanings of each name by the names beside it, then by the context. */
import type { Place } from './gazetteer.js';
import type { Mention } from './mentions.js';

/** What is known beside the location text; every member is asked only when a name stays ambiguous. */
export interface Context {
  /** Country of the job site, ISO 3166-1 alpha-2. */
  readonly site: string | null;
  /** State or country that the posting's text gives for a name: "Portland, ME" somewhere in it. */
  readonly said: (key: string) => readonly Place[];
  /** Country that the text as a whole speaks of. */
  readonly country: () => string | null;
}

/** One place of a location text: chosen, or open between `options`. */
export interface Resolved {
  readonly mention: Mention;
  readonly place: Place | null;
  readonly options: readonly Place[];
  readonly alternative: number;
}

/** Sixteen times the people: nobody means the smaller one without saying so. */
const DOMINANT = 8;
/** A town of this size may be meant on its own country's job site although a larger namesake lies elsewhere. */
const LOCAL_STEP = 20;
/** Countries whose two-letter code is used in postings and is the code of a state as well. */
const CODE_TAKEN = new Set(['CA', 'DE', 'IN', 'IL', 'CO', 'AR', 'ID', 'MA', 'PA']);
const CODE_TAKEN_AFTER_NAME = new Set(['DE', 'IN']);

const isLocal = (place: Place): boolean => place.kind === 'town' || place.kind === 'area' || place.kind === 'county';
const isQualifier = (mention: Mention): boolean => mention.places.some((place) => !isLocal(place));
const sameState = (a: Place, b: Place): boolean => a.country === b.country && a.state === b.state;

/** Whether one meaning of the qualifier holds the place. */
function holds(qualifier: Mention, place: Place): boolean {
  return qualifier.places.some(
    (q) =>
      (q.kind === 'country' && q.country === place.country) ||
      (q.kind === 'subdivision' && sameState(q, place)) ||
      (q.kind === 'area' && q.area !== '' && q.area === place.area),
  );
}

interface Hypothesis {
  readonly place: Place;
  readonly support: number;
  /** Index of the last mention that it explains. */
  readonly last: number;
  readonly byState: boolean;
}

/** Follows the qualifiers after `head` as long as they fit; one short code that does not fit is stepped over ("Bogota, D.C., Colombia"). */
function followed(list: readonly Mention[], head: number, place: Place, lead: number): Hypothesis {
  const headKey = list[head]?.key;
  let support = lead;
  let last = head;
  let byState = false;
  let skipped = false;
  for (let k = head + 1; k < list.length; k++) {
    const q = list[k];
    if (!q) break;
    if (isQualifier(q) && holds(q, place)) {
      support++;
      last = k;
      byState ||= q.places.some((x) => x.kind === 'subdivision' && sameState(x, place));
    } else if (q.key === headKey) last = k;
    else if (q.code && !skipped) skipped = true;
    else break;
  }
  return { place, support, last, byState };
}

/** Leaves of several meanings in one state the most useful: the town, but the state for "New York, United States". */
function merged(list: readonly Hypothesis[], mention: Mention): Hypothesis[] {
  const out: Hypothesis[] = [];
  for (const h of list) {
    const i = out.findIndex((o) => sameState(o.place, h.place));
    const other = i < 0 ? undefined : out[i];
    if (!other) {
      out.push(h);
      continue;
    }
    const state = h.place.kind === 'subdivision' ? h : other.place.kind === 'subdivision' ? other : null;
    const local = isLocal(h.place) ? h : isLocal(other.place) ? other : null;
    const wantsState = mention.key === 'quebec' || (h.support > 0 && !h.byState && state !== null);
    if (state && local) out[i] = wantsState ? state : local;
    else if (h.place.area !== '' && (other.place.area === '' || h.place.step > other.place.step)) out[i] = h;
  }
  return out;
}

/** The one that outweighs all others, or null. */
function dominant(list: readonly Place[]): Place | null {
  const sorted = [...list].sort((a, b) => b.step - a.step);
  const [top, second] = sorted;
  if (!top) return null;
  return !second || top.step - second.step >= DOMINANT ? top : null;
}

/** Meanings of a bare code that people use: "GA" is Georgia, not Gabon. */
function usable(mention: Mention, places: readonly Place[]): readonly Place[] {
  if (!mention.code || places.length < 2) return places;
  const state = places.find((place) => place.kind === 'subdivision' && place.state !== '');
  if (!state) return places.filter((place) => place.step > 0);
  const taken = mention.afterUnknown ? CODE_TAKEN_AFTER_NAME : CODE_TAKEN;
  return places.filter(
    (place) =>
      place.step > 0 &&
      (place === state || place.kind !== 'country' || taken.has(place.country) || CODE_TAKEN.has(place.country)),
  );
}

/** Chooses by context; null leaves it open. */
function byContext(
  mention: Mention,
  places: readonly Place[],
  peers: readonly Place[],
  context: Context,
): Place | null {
  if (places.length < 2) return places[0] ?? null;
  const within = (fits: (place: Place) => boolean): readonly Place[] => places.filter(fits);
  const peer = within((place) => peers.some((q) => (q.state !== '' || q.country !== 'US') && sameState(q, place)));
  if (peer.length === 1) return peer[0] ?? null;
  const said = context.said(mention.key);
  const told = within((place) =>
    said.some((s) => s.country === place.country && (s.state === '' || s.state === place.state)),
  );
  if (told.length === 1) return told[0] ?? null;
  const { site } = context;
  const near = site === null ? [] : within((place) => place.country === site && place.step >= LOCAL_STEP);
  if (near.length > 0) return dominant(near);
  const top = dominant(places);
  if (top) return top;
  const countries = [...new Set(peers.map((place) => place.country))];
  for (const country of [countries.length === 1 ? countries[0] : null, site, context.country()]) {
    if (country === null || country === undefined) continue;
    const there = within((place) => place.country === country);
    if (there.length > 0) return dominant(there);
  }
  if (
    mention.code &&
    mention.afterUnknown &&
    !places.some((place) => place.kind === 'country' && CODE_TAKEN_AFTER_NAME.has(place.country))
  ) {
    return places.find((place) => place.kind === 'subdivision') ?? null;
  }
  return null;
}

/** Resolves the mentions of a whole location text. */
export function resolve(mentions: readonly Mention[], context: Context): Resolved[] {
  const certain: Place[] = [];
  for (const mention of mentions) {
    const places = usable(mention, mention.places);
    const only = mention.key === 'postal?' ? null : dominant(places);
    if (only && only.kind !== 'wide') certain.push(only);
  }
  const out: Resolved[] = [];
  for (let i = 0; i < mentions.length;) {
    const alternative = mentions[i]?.alternative ?? 0;
    let end = i;
    while (end < mentions.length && mentions[end]?.alternative === alternative) end++;
    out.push(...resolveAlternative(mentions.slice(i, end), certain, context));
    i = end;
  }
  return out;
}

/** Index of the name that leading qualifiers belong to ("US-Texas-Dallas"), or `from` when they stand for themselves. */
function headOf(list: readonly Mention[], from: number): number {
  let head = from;
  while (head < list.length && !(list[head]?.places.some(isLocal) ?? false)) head++;
  const fits = (k: number): boolean =>
    (list[k]?.places ?? []).some(
      (place) =>
        place.kind !== 'country' && list.slice(from, k).every((q) => holds(q, place) && q.key !== list[k]?.key),
    );
  if (head > from && head < list.length && head - from <= 3 && fits(head)) return head;
  // "India-Karnataka", "US, TX"
  if (head > from + 1 && (list[from]?.places.every((place) => place.kind === 'country') ?? false) && fits(from + 1))
    return from + 1;
  return from;
}

function resolveAlternative(list: readonly Mention[], peers: readonly Place[], context: Context): Resolved[] {
  const out: Resolved[] = [];
  for (let i = 0; i < list.length;) {
    const head = headOf(list, i);
    const mention = list[head];
    if (!mention) break;
    const leads = list.slice(i, head);
    const hypotheses = mention.places.map((place) =>
      followed(list, head, place, leads.filter((q) => holds(q, place)).length),
    );
    const most = Math.max(...hypotheses.map((h) => h.support));
    const best = merged(
      hypotheses.filter((h) => h.support === most),
      mention,
    );
    const options =
      most > 0
        ? best.map((h) => h.place)
        : usable(
            mention,
            best.map((h) => h.place),
          );
    const place = most > 0 && options.length === 1 ? (options[0] ?? null) : byContext(mention, options, peers, context);
    const chosen = best.find((h) => h.place === place);
    const last = chosen?.last ?? Math.max(head, ...best.map((h) => h.last));
    if (!(
      mention.key === 'postal?' &&
      options.length === 1 &&
      most === 0 &&
      context.site !== 'US' &&
      context.country() !== 'US'
    )) {
      out.push({ mention, place, options, alternative: mention.alternative });
    }
    i = last + 1;
  }
  return out;
}
