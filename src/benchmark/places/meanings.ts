/** Which of a name's meanings is meant, by their size, the places beside it and the context. */
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

/** Sixteen times the people: nobody means the smaller one without saying so. */
const DOMINANT = 8;
/** A town of this size may be meant on its own country's job site although a larger namesake lies elsewhere. */
const LOCAL_STEP = 20;
/** A city of this size is meant on any country's site. */
const WORLD_STEP = 28;
/** Countries whose two-letter code is used in postings and is the code of a state as well. */
const CODE_TAKEN = new Set(['CA', 'DE', 'IN', 'IL', 'CO', 'AR', 'ID', 'MA', 'PA']);
const CODE_TAKEN_AFTER_NAME = new Set(['DE', 'IN']);

export const isLocal = (place: Place): boolean =>
  place.kind === 'town' || place.kind === 'area' || place.kind === 'county';
export const sameState = (a: Place, b: Place): boolean => a.country === b.country && a.state === b.state;

/** The one that outweighs all others, or null. */
export function dominant(list: readonly Place[]): Place | null {
  const sorted = [...list].sort((a, b) => b.step - a.step);
  const [top, second] = sorted;
  if (!top) return null;
  return !second || top.step - second.step >= DOMINANT ? top : null;
}

/** Meanings of a bare code that people use: "GA" is Georgia, not Gabon. */
export function usable(mention: Mention, places: readonly Place[]): readonly Place[] {
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
export function byContext(
  mention: Mention,
  places: readonly Place[],
  peers: readonly Place[],
  context: Context,
  qualified: boolean,
): Place | null {
  if (places.length < 2) return places[0] ?? null;
  const within = (fits: (place: Place) => boolean): readonly Place[] => places.filter(fits);
  if (mention.afterUnknown && !mention.code) {
    // "Lingfield, Surrey": what follows a town is its county or state.
    const counties = within((place) => place.kind === 'subdivision');
    if (counties.length === 1) return counties[0] ?? null;
  }
  const local = places.every(isLocal);
  const peer = within((place) =>
    peers.some((q) => (q.state !== '' || q.country !== 'US') && (local || isLocal(q)) && sameState(q, place)),
  );
  // "San Francisco, New York, Dublin": the large Dublin, although one lies near San Francisco.
  const largest = dominant(places);
  if (peer.length === 1 && (!largest || largest.country === peer[0]?.country)) return peer[0] ?? null;
  // "Brazil" is the country, whatever the text says of Brazil in Indiana.
  if (largest?.kind === 'country' && !qualified) return largest;
  const said = context.said(mention.key);
  const told = within((place) =>
    said.some((s) => s.country === place.country && (s.state === '' || s.state === place.state)),
  );
  if (told.length === 1) return told[0] ?? null;
  const { site } = context;
  const near = site === null ? [] : within((place) => place.country === site && place.step >= LOCAL_STEP);
  if (near.length > 0) return dominant(near);
  const own = site === null || mention.code ? [] : within((place) => place.country === site);
  if (own.length > 0 && places.every((place) => place.step < WORLD_STEP || place.country === site))
    return dominant(own);
  // "Ontario, CA": a city of California or a province of Canada; its size says nothing.
  const top = qualified && places.some((place) => !isLocal(place)) ? null : largest;
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
