/** The names of all places that a location text may hold, built once from data/places-*.json on first use. */
import names from '../../../data/places-names.json';
import us from '../../../data/places-us.json';
import world from '../../../data/places-world.json';
import { nameKey, populationStep } from './text.js';

/** One meaning of a name. */
export interface Place {
  readonly kind: 'town' | 'area' | 'county' | 'subdivision' | 'country' | 'wide';
  /** ISO 3166-1 alpha-2; empty for what is wider than a country. */
  readonly country: string;
  /** State or province of the United States and Canada; empty elsewhere. */
  readonly state: string;
  /** Wage area (CBSA, BLS nonmetro, Canadian economic region) where one is known. */
  readonly area: string;
  /** Size on the scale of `populationStep`; set by hand for what is no town. */
  readonly step: number;
}

export interface Gazetteer {
  readonly names: ReadonlyMap<string, readonly Place[]>;
  /** Two- and three-letter codes in upper case. */
  readonly codes: ReadonlyMap<string, readonly Place[]>;
  /** Words in the longest name. */
  readonly longest: number;
}

interface Tables {
  readonly countries: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
  readonly provinces: Readonly<Record<string, string>>;
  readonly subdivisions: Readonly<Record<string, string>>;
  readonly subdivisionCodes: Readonly<Record<string, string>>;
  readonly towns: Readonly<Record<string, string>>;
  readonly canada: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly areas: Readonly<Record<string, string>>;
  readonly usual: Readonly<Record<string, string>>;
  readonly wide: string;
  readonly countryWide: Readonly<Record<string, string>>;
}
type Nested = Readonly<Record<string, Readonly<Record<string, string>>>>;

const TABLES: Tables = names;
const US_TOWNS: Nested = us.cities;
const US_COUNTIES: Nested = us.counties;
const WORLD_TOWNS: Nested = world.cities;

/** Sizes of what is no town: a country outweighs its namesakes, but not a state of the same name ("Georgia"). */
const STEP = { country: 45, subdivision: 40, foreignSubdivision: 30, area: 38, namedTown: 24, county: 18 };
/** A name that everybody uses for one place, whatever the census says of its namesakes. */
const USUAL_STEP = 44;

const place = (kind: Place['kind'], country: string, state: string, area: string, step: number): Place => ({
  kind,
  country,
  state,
  area,
  step,
});

class Builder {
  readonly names = new Map<string, Place[]>();
  readonly codes = new Map<string, Place[]>();
  longest = 1;

  name(key: string, entry: Place): void {
    const list = this.names.get(key);
    if (!list) {
      this.names.set(key, [entry]);
      let spaces = 1;
      for (let i = key.indexOf(' '); i >= 0; i = key.indexOf(' ', i + 1)) spaces++;
      if (spaces > this.longest) this.longest = spaces;
      return;
    }
    const same = list.findIndex((p) => p.country === entry.country && p.state === entry.state && p.kind === entry.kind);
    const known = same < 0 ? undefined : list[same];
    if (!known) list.push(entry);
    else
      list[same] = {
        ...known,
        area: known.area === '' ? entry.area : known.area,
        step: Math.max(known.step, entry.step),
      };
  }

  code(code: string, entry: Place): void {
    const list = this.codes.get(code) ?? [];
    list.push(entry);
    this.codes.set(code, list);
  }
}

const each = (list: string, visit: (name: string) => void): void => {
  for (const name of list.split('|')) visit(name);
};

function addTowns(to: Builder, table: Nested, entry: (outer: string, inner: string, step: number) => Place): void {
  for (const [outer, group] of Object.entries(table)) {
    for (const [inner, list] of Object.entries(group)) {
      each(list, (marked) => {
        to.name(marked.slice(0, -1), entry(outer, inner, populationStep(marked.slice(-1))));
      });
    }
  }
}

function addCanada(to: Builder): void {
  for (const [province, regions] of Object.entries(TABLES.canada)) {
    for (const [area, list] of Object.entries(regions)) {
      for (const town of list.split('|')) to.name(town, place('town', 'CA', province, area, STEP.namedTown - 6));
    }
  }
}

function build(): Gazetteer {
  const to = new Builder();
  addTowns(to, US_TOWNS, (state, area, step) => place('town', 'US', state, area, step));
  addTowns(to, WORLD_TOWNS, (country, state, step) => place('town', country, state, '', step));
  addCanada(to);
  for (const [country, list] of Object.entries(TABLES.towns))
    each(list, (name) => {
      to.name(name, place('town', country, '', '', country === 'GB' || country === 'IE' ? 18 : STEP.namedTown));
    });
  for (const [country, list] of Object.entries(TABLES.countries)) {
    each(list, (name) => {
      to.name(nameKey(name), place('country', country, '', '', STEP.country));
    });
    to.code(country, place('country', country, '', '', STEP.country));
  }
  to.code('UK', place('country', 'GB', '', '', STEP.country));
  for (const [country, code] of Object.entries(TABLES.codes))
    to.code(code.toUpperCase(), place('country', country, '', '', STEP.country));
  for (const [country, states] of [
    ['US', TABLES.states],
    ['CA', TABLES.provinces],
  ] as const) {
    for (const [state, list] of Object.entries(states)) {
      const entry = place('subdivision', country, state, '', STEP.subdivision);
      each(list, (name) => {
        to.name(nameKey(name), entry);
      });
      to.code(state, entry);
    }
  }
  for (const [country, list] of Object.entries(TABLES.subdivisions))
    each(list, (name) => {
      to.name(name, place('subdivision', country, '', '', STEP.foreignSubdivision));
    });
  for (const [country, list] of Object.entries(TABLES.subdivisionCodes)) {
    for (const code of list.split(' ')) to.code(code, place('subdivision', country, '', '', 0));
  }
  for (const [id, list] of Object.entries(TABLES.areas)) {
    const [area = '', code = ''] = id.split(' ');
    each(list, (name) => {
      to.name(name, place('area', 'US', code.slice(3), area, STEP.area));
    });
  }
  for (const [state, counties] of Object.entries(US_COUNTIES)) {
    for (const [area, list] of Object.entries(counties)) {
      each(list, (name) => {
        to.name(`${name} county`, place('county', 'US', state, area, STEP.county));
      });
    }
  }
  each(TABLES.wide, (name) => {
    to.name(name, place('wide', '', '', '', STEP.country));
  });
  for (const [country, list] of Object.entries(TABLES.countryWide))
    each(list, (name) => {
      to.name(nameKey(name), place('country', country, '', '', STEP.country));
    });
  for (const [name, country] of Object.entries(TABLES.usual)) {
    const list = to.names.get(name);
    if (list)
      to.names.set(
        name,
        list.map((p) => (p.country === country ? { ...p, step: Math.max(p.step, USUAL_STEP) } : p)),
      );
  }
  return { names: to.names, codes: to.codes, longest: to.longest };
}

let built: Gazetteer | null = null;

/** The index; built on the first call (some 20,000 names), then shared. */
export function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}

const first = (list: string | undefined): string | null => list?.split('|')[0] ?? null;

/** English name of a country, or null for a code that is none. */
export const countryName = (code: string): string | null => first(TABLES.countries[code]);
/** Name of a state ("US", "TX") or province ("CA", "ON"). */
export const stateName = (country: string, state: string): string | null =>
  first((country === 'US' ? TABLES.states : TABLES.provinces)[state]);
