import type { Analysis } from '../analysis/analysis.js';
import type { Posting } from '../posting/posting.js';
import type { Sighting } from './saved-posting.js';

/** At most so many are kept: the first, and the latest. */
const KEPT = 50;
/** A date of posting this much later is a repost; smaller steps come from "3 days ago" being rounded. */
const REPOST_DAYS = 7;

/** How a posting is seen now. */
export function sightingOf(posting: Posting, analysis: Analysis, at: string): Sighting {
  const { site, id, url, title, payText, datePosted } = posting;
  return { at, site, id, url, title, payText, pay: analysis.pay?.range ?? null, datePosted };
}

function isPayNews(old: Sighting, now: Sighting): boolean {
  if (old.payText !== null && now.payText !== null) return old.payText !== now.payText;
  // Pay that is missing now may be a page read half: no news. Pay that was missing before is.
  const pay = now.pay ?? null;
  if (pay === null) return now.payText !== null && old.payText === null && (old.pay ?? null) === null;
  if (old.pay === undefined) return false;
  if (old.pay === null) return true;
  return (
    old.pay.min !== pay.min ||
    old.pay.max !== pay.max ||
    old.pay.currency !== pay.currency ||
    old.pay.period !== pay.period
  );
}

function isReposted(old: Sighting, now: Sighting): boolean {
  if (!old.datePosted || !now.datePosted) return false;
  return Date.parse(now.datePosted) - Date.parse(old.datePosted) >= REPOST_DAYS * 86_400_000;
}

/**
 * Sightings with another one taken in, oldest first. What is as it was lengthens the last sighting of that posting, at most
 * once a day; the same array comes back when there is nothing to note.
 */
export function withSighting(old: readonly Sighting[], now: Sighting): readonly Sighting[] {
  const index = old.map((sighting) => sighting.site === now.site && sighting.id === now.id).lastIndexOf(true);
  const last = old[index];
  if (!last || last.title !== now.title || isPayNews(last, now) || isReposted(last, now)) {
    return old.length < KEPT ? [...old, now] : [...old.slice(0, 1), ...old.slice(2 - KEPT), now];
  }
  const lastTime = last.until ?? last.at;
  if (now.at.slice(0, 10) <= lastTime.slice(0, 10)) return old;
  const longer = { ...last, until: now.at, days: (last.days ?? 1) + 1 };
  return old.map((sighting, i) => (i === index ? longer : sighting));
}

/** Two histories of one job as one, without doubles. */
export function mergeSightings(a: readonly Sighting[], b: readonly Sighting[]): readonly Sighting[] {
  const merged = new Map<string, Sighting>();
  for (const sighting of [...a, ...b]) {
    const id = `${sighting.at}|${sighting.site}|${sighting.id}`;
    const known = merged.get(id);
    // Of two states of one sighting the later one is the whole one.
    if (!known || (known.until ?? '') < (sighting.until ?? '')) merged.set(id, sighting);
  }
  return [...merged.values()].sort((x, y) => (x.at < y.at ? -1 : x.at > y.at ? 1 : 0));
}
