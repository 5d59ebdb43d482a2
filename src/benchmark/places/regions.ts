/** From a meaning of a name to the region that wage figures are looked up by. */
import type { Region } from '../benchmark.js';
import { areaOf } from '../areas.js';
import { countryName, stateName, type Place } from './gazetteer.js';

/** The region of a place; null for what is wider than a country or has no name in the tables. */
export function regionOf(place: Place): Region | null {
  const { country, state, area } = place;
  if (country === '') return null;
  if (state === '') {
    const name = countryName(country);
    return name === null ? null : { code: country, area: null, name, kind: 'country' };
  }
  const code = `${country}-${state}`;
  const local = area === '' ? null : areaOf(area);
  if (local !== null) return { code, area, name: local.name, kind: local.kind };
  const name = stateName(country, state);
  return name === null ? null : { code, area: code, name, kind: country === 'CA' ? 'province' : 'state' };
}

/** The whole country of a code; null for an unknown code. */
export function countryRegion(country: string): Region | null {
  const name = countryName(country);
  return name === null ? null : { code: country, area: null, name, kind: 'country' };
}

const THE = /^(?:United|Netherlands|Philippines|Dominican|District)/;

/** A name as it stands in a sentence: "the United Kingdom". */
export const withArticle = (name: string): string => (THE.test(name) ? `the ${name}` : name);

/** How a meaning is called in a sentence: its state, else its country. */
export function wherein(place: Place): string {
  const name = place.state === '' ? countryName(place.country) : stateName(place.country, place.state);
  return withArticle(name ?? place.country);
}
