/** Reads the names of a location text together: which belong to which, and what each one means. */
import type { Place } from './gazetteer.js';
import { byContext, dominant, isLocal, sameState, usable, type Context } from './meanings.js';
import type { Mention } from './mentions.js';

/** One place of a location text: chosen, or open between `options`. */
export interface Resolved {
  readonly mention: Mention;
  readonly place: Place | null;
  readonly options: readonly Place[];
  readonly alternative: number;
  /** A state, province or country beside the name bears it out. */
  readonly qualified: boolean;
}

/** Another name of the same location text that has one meaning only. */
interface Peer {
  readonly key: string;
  readonly place: Place;
}

/** A town of this size is meant even when the state or country after it is another's. */
const LARGE_STEP = 24;
/** A Canadian town of this size is known without its province. */
const NAMED_STEP = 22;
const isQualifier = (mention: Mention): boolean => mention.places.some((place) => !isLocal(place));
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

/** "Monrovia, IN" is not the Monrovia of another state. */
const contradicts = (qualifier: Mention, place: Place): boolean =>
  qualifier.places.some((q) => q.kind === 'subdivision' && q.country === place.country && q.state !== place.state);

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
    else if (q.code && !skipped && !contradicts(q, place)) skipped = true;
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

/** Resolves the mentions of a whole location text. */
export function resolve(mentions: readonly Mention[], context: Context): Resolved[] {
  const certain: Peer[] = [];
  for (const mention of mentions) {
    const places = usable(mention, mention.places);
    const only = mention.key === 'postal?' ? null : dominant(places);
    if (only && only.kind !== 'wide' && (places.length === 1 || isLocal(only)))
      certain.push({ key: mention.key, place: only });
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

/** Cities that share their state's name, so that another town may follow as a second place. */
const STATE_AND_CITY = new Set(['new york', 'washington', 'quebec']);

/** "California - Pleasanton": a state before its town, although small towns are called like the state. */
function leads(mention: Mention | undefined, next: Mention | undefined): boolean {
  if (!mention || !next || STATE_AND_CITY.has(mention.key) || !next.places.every(isLocal)) return false;
  const wide = dominant(mention.places);
  return wide?.kind === 'subdivision' && next.places.some((place) => sameState(place, wide));
}

/** Index of the name that leading qualifiers belong to ("US-Texas-Dallas"), or `from` when they stand for themselves. */
function headOf(list: readonly Mention[], from: number): number {
  let head = from;
  while (head < list.length && (!(list[head]?.places.some(isLocal) ?? false) || leads(list[head], list[head + 1])))
    head++;
  // "US, Ontario" names two places: no state or country of that name lies in the United States.
  const outside = (k: number): boolean => {
    const wide = (list[k]?.places ?? []).filter((place) => !isLocal(place) && place.step > 0);
    return wide.length > 0 && !wide.some((place) => list.slice(from, k).every((q) => holds(q, place)));
  };
  const fits = (k: number): boolean =>
    !outside(k) &&
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

/**
 * "CA" is Canada's code and California's: of two towns of a name the Californian is meant ("Concord, CA"), and a small
 * Canadian town leaves it open ("Vernon, CA").
 */
function withState(list: readonly Hypothesis[], next: Mention | undefined, context: Context): readonly Hypothesis[] {
  if (next?.key !== 'ca' || context.site === 'CA' || list.some((h) => h.support === 0)) return list;
  const californian = list.filter((h) => h.byState && isLocal(h.place));
  if (californian.length > 0 && list.every((h) => isLocal(h.place))) return californian;
  const [only] = list;
  const state = next.places.find((place) => place.country === 'US');
  if (list.length !== 1 || !only || !state || !isLocal(only.place) || only.byState || only.place.country !== 'CA')
    return list;
  return only.place.step < NAMED_STEP ? [only, { ...only, place: state }] : list;
}

/** A small town that is in no table, with a namesake elsewhere: "Guilford, UK" tells the United Kingdom, not Connecticut. */
function isElsewhere(mention: Mention, next: Mention | undefined, place: Place | null): boolean {
  if (!next || mention.code || !mention.places.every(isLocal)) return false;
  const wide = dominant(next.places);
  if (!next.code && (!wide || isLocal(wide))) return false;
  const stateCode =
    next.code && next.key !== 'dc' && next.places.some((p) => p.kind === 'subdivision' && p.state !== '');
  return (stateCode || mention.places.every((p) => p.step < LARGE_STEP)) && (place === null || !holds(next, place));
}

function resolveAlternative(given: readonly Mention[], peers: readonly Peer[], context: Context): Resolved[] {
  const out: Resolved[] = [];
  const list = [...given];
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
      withState(
        hypotheses.filter((h) => h.support === most),
        list[head + 1],
        context,
      ),
      mention,
    );
    const options =
      most > 0
        ? best.map((h) => h.place)
        : usable(
            mention,
            best.map((h) => h.place),
          );
    const place =
      most > 0 && options.length === 1
        ? (options[0] ?? null)
        : byContext(
            mention,
            options,
            peers.filter((peer) => peer.key !== mention.key).map((peer) => peer.place),
            context,
            most > 0,
          );
    const chosen = best.find((h) => h.place === place);
    if (most === 0 && isElsewhere(mention, list[head + 1], place)) {
      i = head + 1;
      const next = list[i];
      if (next) list[i] = { ...next, afterUnknown: true };
      continue;
    }
    const last = chosen?.last ?? Math.max(head, ...best.map((h) => h.last));
    if (!(
      mention.key === 'postal?' &&
      options.length === 1 &&
      most === 0 &&
      context.site !== 'US' &&
      context.country() !== 'US'
    )) {
      out.push({ mention, place, options, alternative: mention.alternative, qualified: most > 0 });
    }
    i = last + 1;
  }
  return out;
}
