/** Location text of any shape → the region that wage figures are looked up by. */
import type { PlaceReading, Region } from './benchmark.js';
import { countryOfText } from './places/country-evidence.js';
import type { Place } from './places/gazetteer.js';
import { scan, type Scan } from './places/mentions.js';
import { relocation, saidPlaces, statesSaid, type SaidPlace } from './places/posting-text.js';
import { countryRegion, regionOf, wherein, withArticle } from './places/regions.js';
import type { Context } from './places/meanings.js';
import { resolve, type Resolved } from './places/resolve.js';

/** What stands beside the location text in a posting. */
export interface PlaceContext {
  /** Plain text of the posting. */
  readonly description?: string | null;
  /** Country of the job site, ISO 3166-1 alpha-2 ("GB" for a .co.uk site). */
  readonly siteCountry?: string | null;
  readonly title?: string | null;
  readonly company?: string | null;
}

/** Signs in a text that settle between namesakes, and that tell a country by themselves. */
const SIGNS_TO_CHOOSE = 2;
const SIGNS_ALONE = 5;

interface Choice {
  readonly region: Region | null;
  readonly reason: string | null;
  readonly others: readonly Region[];
}

const nothing = (reason: string): Choice => ({ region: null, reason, others: [] });

function list(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
}

const NAMED = 3;

/** One sentence on a name with several meanings. */
function namesakes(resolved: Resolved): string {
  const sorted = [...resolved.options].sort((a, b) => b.step - a.step);
  const name = resolved.mention.raw;
  if (resolved.mention.code) return `${name} may be ${either([...new Set(sorted.map(wherein))].slice(0, NAMED))}.`;
  const where = [...new Set(sorted.map(sorted.every((place) => place.kind === 'town') ? wherein : described))];
  const shown = where.slice(0, NAMED);
  if (sorted.some((place) => place.kind !== 'town')) return `${name} may be ${either(shown)}.`;
  return `There is a ${name} in ${list(where.length > NAMED ? [...shown, 'elsewhere'] : shown)}.`;
}

const either = (items: readonly string[]): string => list(items).replace(/ and (?=[^,]{0,120}$)/, ' or ');

/** "the US state", "the country", "a place in Maine". */
function described(place: Place): string {
  if (place.kind === 'country') return 'the country';
  if (place.kind === 'subdivision' && place.state !== '')
    return place.country === 'US' ? 'the US state' : 'the Canadian province';
  if (place.kind === 'subdivision') return `a region of ${wherein(place)}`;
  return place.kind === 'county' ? `a county in ${wherein(place)}` : `a place in ${wherein(place)}`;
}

function distinct(regions: readonly (Region | null)[]): Region[] {
  const seen = new Set<string>();
  return regions.filter((region): region is Region => {
    const key = `${region?.code ?? ''} ${region?.area ?? ''}`;
    if (!region || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Region of an open choice: the country when all its meanings lie in one. */
function common(resolved: Resolved): Region | null {
  const countries = new Set(resolved.options.map((place) => place.country));
  const [country] = countries;
  return countries.size === 1 && country !== undefined && country !== '' ? countryRegion(country) : null;
}

/** From the places of a location text to the one that counts. */
function choose(resolved: readonly Resolved[]): Choice {
  const places = resolved.filter((r) => r.place?.kind !== 'wide');
  const wide = resolved.find((r) => r.place?.kind === 'wide');
  if (places.length === 0)
    return nothing(wide ? `“${wide.mention.raw}” is wider than any one country.` : 'The location names no place.');
  const all = places.map((r) => ({
    resolved: r,
    region: r.place ? regionOf(r.place) : common(r),
    country: r.place?.kind === 'country',
  }));
  const known = all.filter((a) => a.region !== null);
  const first = known[0];
  if (!first?.region) return nothing(namesakes(places[0] as Resolved));
  // "St. James, Bristol": the second name does not settle the first.
  if (
    !first.resolved.place &&
    places.some((r) => r !== first.resolved && !r.place && r.alternative === first.resolved.alternative)
  ) {
    return nothing(namesakes(first.resolved));
  }
  const regions = distinct(known.map((a) => a.region));
  const countries = new Set(known.map((a) => a.region?.code.slice(0, 2)));
  const done = (region: Region, reason: string | null): Choice => ({
    region,
    reason,
    others: regions.filter((r) => r.code !== region.code || r.area !== region.area),
  });
  const countriesAlone = known.filter((a) => a.country).length;
  if (
    countries.size > 1 &&
    (countriesAlone === known.length || (countries.size > 3 && 2 * countriesAlone > known.length))
  ) {
    return {
      region: null,
      reason: `The location names several countries: ${list(regions.slice(0, 4).map((r) => r.name))}.`,
      others: regions,
    };
  }
  // "San Francisco; New York; United States": anywhere in the country, with offices there.
  const whole = known.find((a) => a.country && countries.size === 1);
  if (whole?.region && known.length > 1)
    return done(whole.region, `Several places and the whole of ${whole.region.name} are named.`);
  const states = new Set(known.map((a) => a.region?.code));
  const byState = known.filter((a) => a.resolved.place?.kind === 'subdivision').length;
  if (states.size > 3 && countries.size === 1 && 2 * byState > known.length) {
    const country = countryRegion(first.region.code.slice(0, 2));
    if (country) return done(country, 'Several states or provinces are named.');
  }
  return done(first.region, first.resolved.place ? null : namesakes(first.resolved));
}

/** From what the posting's text says: the plainest statement; nothing when two equally plain ones differ. */
function chooseSaid(said: readonly SaidPlace[], least: number): Region | null {
  const best = Math.max(0, ...said.map((s) => s.weight));
  if (best < least) return null;
  const top = distinct(said.filter((s) => s.weight === best).map((s) => regionOf(s.place)));
  const [first] = top;
  if (!first) return null;
  const codes = new Set(top.map((r) => r.code));
  if (codes.size === 1) {
    const local = top.filter((r) => r.area !== null && r.area !== r.code);
    return local.length === 1 ? (local[0] ?? null) : (top.find((r) => r.area === r.code) ?? first);
  }
  const finer = top.filter((r) => r.code.length > 2);
  const countries = new Set(top.map((r) => r.code.slice(0, 2)));
  if (countries.size > 1) return best >= 5 ? first : null;
  if (finer.length === 1) return finer[0] ?? null;
  return best >= 5 ? first : countryRegion(first.code.slice(0, 2));
}

const isFiner = (fine: Region, wide: Region): boolean =>
  fine.code.startsWith(wide.code) &&
  (fine.code !== wide.code ||
    ((wide.area === null || wide.area === wide.code) && fine.area !== null && fine.area !== fine.code));

/**
 * Reads where a job is.
 * @param location the location as the page shows it, or null
 * @param context title, plain text and company of the posting and the country of the job site: used where the location is
 *   empty, remote or ambiguous
 * @returns the region, or null with a reason in one sentence; never throws. A name with several meanings is decided only by
 *   other names beside it, the job site's country, the posting's text or a size that leaves no doubt. Town names from
 *   GeoNames (CC BY 4.0), wage areas from the US Department of Labor and Job Bank Canada.
 */
export function readPlace(location: string | null, context: PlaceContext = {}): PlaceReading {
  const text = context.description ?? '';
  const title = context.title ?? '';
  let country: string | null | undefined;
  const signs: Context = {
    site: context.siteCountry?.toUpperCase() ?? null,
    said: statesSaid(`${title}\n${text}`),
    country: () => (country ??= countryOfText(text, SIGNS_TO_CHOOSE)),
  };
  const read: Scan = scan((location ?? '').slice(0, 2000));
  const resolved = resolve(read.mentions, signs);
  const { region, reason: why, others } = choose(resolved);
  const reason =
    resolved.length === 0 && read.several ? 'The location speaks of several places without naming them.' : why;
  const answer = (found: Region | null, why: string | null): PlaceReading => ({
    region: found,
    others,
    remote: read.remote,
    reason: why,
  });

  let said: SaidPlace[] | null = null;
  const inText = (least: number): Region | null => chooseSaid((said ??= saidPlaces(title, text, signs)), least);

  if (region) {
    const move = relocation(title, signs);
    const there = move ? regionOf(move) : null;
    if (there && !there.code.startsWith(region.code.slice(0, 2))) return answer(there, null);
    if (read.remote && region.code.length === 2) return answer(region, reason);
    if (others.length === 0 && (region.area === null || region.area === region.code)) {
      const finer = inText(4);
      if (finer && isFiner(finer, region)) return answer(finer, null);
    }
    return answer(region, reason);
  }
  if (others.length > 0) return answer(null, reason);
  // Where a name stayed open, the text counts only for one of its meanings; an office somewhere is not a remote job's place.
  const open = resolved.filter((r) => !r.place && r.options.length > 0);
  const possible = (found: Region): boolean =>
    open.length === 0 ||
    open.some((r) =>
      r.options.some(
        (p) =>
          p.country === found.code.slice(0, 2) &&
          (p.state === '' || found.code.length === 2 || p.state === found.code.slice(3)),
      ),
    );
  const wide = resolved.some((r) => r.place?.kind === 'wide');
  const plain = inText(read.remote || wide ? 4 : 3);
  if (plain && possible(plain))
    return answer(plain, plain.code.length === 2 ? 'The text tells the country only.' : null);
  // On a country's own job site fewer words will do.
  const near = countryOfText(text, SIGNS_TO_CHOOSE);
  const spoken = near !== null && near === signs.site ? near : countryOfText(text, SIGNS_ALONE);
  const whole = spoken === null || wide ? null : countryRegion(spoken);
  if (whole && possible(whole)) {
    return answer(
      whole,
      open.length > 0 ? reason : `No place is named; the text speaks of ${withArticle(whole.name)}.`,
    );
  }
  return answer(null, location === null || location.trim() === '' ? 'The posting names no place.' : reason);
}

export type { Place };
