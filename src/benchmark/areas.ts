/** The areas that figures exist for, and the price parities of US areas. */
import type { Region } from './benchmark.js';
import { sourceOf } from './sources.js';
import data from '../../data/areas.json';

type AreaRow = readonly [
  area: string,
  code: string,
  name: string,
  kind: Region['kind'],
  alsoIn: readonly string[],
  parity: number | null,
];

/** An area with all that is known of it. */
export interface Area {
  /** Code in its source: "US", "US-TX", CBSA, BLS code, "CA-ON", "ER3530", "DE". */
  readonly area: string;
  /** ISO country, with the (first) subdivision where there is one. */
  readonly code: string;
  readonly name: string;
  readonly kind: Region['kind'];
  /** Further US states (postal codes) of an area that crosses a border. */
  readonly alsoIn: readonly string[];
  /** BEA regional price parity, nation = 100; null where none is published. */
  readonly parity: number | null;
}

const BY_CODE = new Map(
  (data.areas as unknown as readonly AreaRow[]).map(([area, code, name, kind, alsoIn, parity]): [string, Area] => [
    area,
    { area, code, name, kind, alsoIn, parity },
  ]),
);

/** All areas, for a region picker: in order of their codes. */
export function areas(): readonly Area[] {
  return [...BY_CODE.values()];
}

/** The area with this code in its source, or null. */
export function areaOf(area: string): Area | null {
  return BY_CODE.get(area) ?? null;
}

/** Whether an area lies, at least in part, in the country or state of an ISO 3166 code. */
function liesIn(a: Area, code: string): boolean {
  return a.code === code || a.code.startsWith(`${code}-`) || a.alsoIn.some((s) => code === `US-${s}`);
}

/** The area a region names, when it lies in the region's own country and state; an area of elsewhere is not trusted. */
export function areaWithin(region: Region): Area | null {
  const found = region.area === null ? null : areaOf(region.area);
  return found !== null && liesIn(found, region.code) ? found : null;
}

function toRegion(a: Area, code: string): Region {
  return { code, area: a.kind === 'country' ? null : a.area, name: a.name, kind: a.kind };
}

/**
 * The region of a stored choice or of a place: by its area, else by its code.
 * @param code ISO 3166: "US-NJ", "GB". For an area that crosses a border, which of its states is meant.
 * @param area Code of the statistical area, or null. An area that does not lie in `code` is not used.
 * @returns Null for codes the data does not hold.
 */
export function findRegion(code: string, area: string | null): Region | null {
  const found = area === null ? null : areaOf(area);
  if (found !== null && liesIn(found, code)) {
    return toRegion(found, found.code.startsWith(`${code}-`) ? found.code : code);
  }
  const whole = areaOf(code);
  return whole === null ? null : toRegion(whole, whole.code);
}

/** Widest first, so that "Texas" comes before the metros that name it. */
const KIND_ORDER: readonly Region['kind'][] = ['country', 'state', 'province', 'region', 'metro', 'nonmetro'];

/** Lower case, without accents, split at everything that is neither letter nor digit. */
function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}\p{N}]+/u).filter((w) => w !== '');
}

const SEARCHABLE = areas().map((a) => ({ a, words: [...wordsOf(a.name), ...wordsOf(a.area)] }));

/**
 * Areas for a person who types: each of their words must begin a word of the area's name (or be its code).
 * @param limit Most areas to give; countries and states come before metropolitan and other areas.
 */
export function findAreas(words: string, limit: number): readonly Region[] {
  const asked = wordsOf(words.slice(0, 200)).slice(0, 8);
  if (asked.length === 0) return [];
  return SEARCHABLE.filter(({ words: named }) => asked.every((w) => named.some((n) => n.startsWith(w))))
    .sort((x, y) => KIND_ORDER.indexOf(x.a.kind) - KIND_ORDER.indexOf(y.a.kind) || (x.a.name < y.a.name ? -1 : 1))
    .slice(0, limit)
    .map(({ a }) => toRegion(a, a.code));
}

/** How dear an area is. */
export interface PriceParity {
  /** Nation = 100. */
  readonly index: number;
  readonly area: string;
  readonly areaName: string;
  /** Steps away from the asked area, in words. */
  readonly fallback: readonly string[];
  readonly sourceId: string;
  readonly source: string;
  readonly year: number;
}

/** BEA regional price parity of a US region: its metro's, else its state's; null outside the US and where none is published. */
export function priceParity(region: Region): PriceParity | null {
  if (region.code !== 'US' && !region.code.startsWith('US-')) return null;
  const source = sourceOf('bea-rpp');
  const fallback: string[] = [];
  for (const code of new Set([areaWithin(region)?.area ?? region.code, region.code])) {
    const found = areaOf(code);
    if (found?.parity != null) {
      return {
        index: found.parity,
        area: found.area,
        areaName: found.name,
        fallback,
        sourceId: 'bea-rpp',
        source: source.short,
        year: source.year,
      };
    }
    fallback.push(`no price parity for the ${region.kind === 'metro' ? 'metro' : 'area'} → state`);
  }
  return null;
}

/** The amount that buys in `to` what `amount` buys in `from`, by price parity; null when either has none. */
export function sameBuyingPower(amount: number, from: Region, to: Region): number | null {
  const [a, b] = [priceParity(from), priceParity(to)];
  return a === null || b === null ? null : (amount * b.index) / a.index;
}
