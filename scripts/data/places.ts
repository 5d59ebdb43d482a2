/**
 * Makes data/places-us.json (towns and counties → wage areas) from the area tables and, from a GeoNames dump,
 * data/places-world.json (towns → country, Canadian province). Names are stored as the keys that src/benchmark/places looks up, each followed by one character for its population.
 */
import { nameKey, populationMark, populationStep } from '../../src/benchmark/places/text.js';
import { parseTable, cell, type Record_ } from './csv.js';
import { writeJson } from './json.js';

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** `{TX: {"12420": "austinr|round rockk"}}` with every level sorted. */
function nested(
  entries: readonly { outer: string; inner: string; name: string }[],
): Record<string, Record<string, string>> {
  const groups = new Map<string, Map<string, string[]>>();
  for (const { outer, inner, name } of entries) {
    const group = groups.get(outer) ?? new Map<string, string[]>();
    groups.set(outer, group);
    group.set(inner, [...(group.get(inner) ?? []), name]);
  }
  return Object.fromEntries(
    [...groups]
      .sort((a, b) => byCode(a[0], b[0]))
      .map(([outer, group]) => [
        outer,
        Object.fromEntries(
          [...group]
            .sort((a, b) => byCode(a[0], b[0]))
            .map(([inner, names]) => [inner, [...names].sort(byCode).join('|')]),
        ),
      ]),
  );
}

interface Town {
  readonly key: string;
  readonly area: string;
  readonly population: number;
}

/** One entry a name and state: the larger of two namesakes, without an area when they are of like size in different areas. */
function usTowns(rows: readonly Record_[]): { outer: string; inner: string; name: string }[] {
  const towns = new Map<string, Town & { state: string }>();
  for (const row of rows) {
    const state = cell(row, 'state');
    const key = nameKey(cell(row, 'city'));
    const town = { key, state, area: cell(row, 'area_code'), population: Number(cell(row, 'population')) };
    const known = towns.get(`${state} ${key}`);
    if (!known) {
      towns.set(`${state} ${key}`, town);
      continue;
    }
    const [large, small] = known.population >= town.population ? [known, town] : [town, known];
    const alike =
      populationStep(populationMark(large.population)) - populationStep(populationMark(small.population)) < 5;
    towns.set(`${state} ${key}`, alike && large.area !== small.area ? { ...large, area: '' } : large);
  }
  return [...towns.values()].map((town) => ({
    outer: town.state,
    inner: town.area,
    name: town.key + populationMark(town.population),
  }));
}

const COUNTY_WORD = /^(.+) (County|Parish|Borough|Census Area|Municipality|Municipio|Planning Region)$/;

/** Counties without their kind word; independent cities are in the table of towns. */
function usCounties(rows: readonly Record_[]): { outer: string; inner: string; name: string }[] {
  const out = [];
  for (const row of rows) {
    const match = COUNTY_WORD.exec(cell(row, 'county'));
    if (match?.[1] === undefined) continue;
    out.push({ outer: cell(row, 'state'), inner: cell(row, 'area_code'), name: nameKey(match[1]) });
  }
  return out;
}

/** Smallest population that is listed, by country; a lower bar where job postings often name small towns. */
const LOWER_BAR: Readonly<Record<string, number>> = {
  ...{
    IL: 4000,
    CA: 4000,
    IE: 5000,
    GB: 6000,
    CH: 8000,
    NL: 12000,
    BE: 12000,
    DK: 8000,
    NO: 10000,
    SE: 12000,
    FI: 15000,
    LU: 5000,
  },
  ...{
    NZ: 12000,
    AU: 12000,
    AT: 12000,
    DE: 18000,
    FR: 20000,
    PL: 35000,
    ES: 40000,
    IT: 40000,
    PT: 20000,
    CZ: 30000,
    PH: 60000,
    IN: 120000,
  },
  ...{
    CN: 400000,
    RU: 200000,
    BR: 150000,
    ID: 200000,
    NG: 250000,
    IR: 250000,
    PK: 250000,
    JP: 150000,
    MX: 120000,
    TR: 150000,
    UA: 120000,
  },
};
const BAR = 100000;
/** Districts of cities share their names with too many towns to be listed when small. */
const SECTION_BAR = 100000;
const PROVINCES: Readonly<Record<string, string>> = {
  ...{ '01': 'AB', '02': 'BC', '03': 'MB', '04': 'NB', '05': 'NL', '07': 'NS', '08': 'ON' },
  ...{ '09': 'PE', '10': 'QC', '11': 'SK', '12': 'YT', '13': 'NT', '14': 'NU' },
};

/** Towns outside the United States from a GeoNames dump: `{DE: {"": "berlin…"}, CA: {ON: "toronto…"}}`. */
function worldTowns(dump: string): { outer: string; inner: string; name: string }[] {
  const largest = new Map<string, { outer: string; inner: string; key: string; population: number }>();
  for (const line of dump.split('\n')) {
    const cells = line.split('\t');
    const country = cells[8] ?? '';
    const population = Number(cells[14]);
    const section = cells[7] === 'PPLX';
    if (
      country === '' ||
      country === 'US' ||
      population < (LOWER_BAR[country] ?? BAR) ||
      (section && population < SECTION_BAR)
    )
      continue;
    const inner = country === 'CA' ? (PROVINCES[cells[10] ?? ''] ?? '') : '';
    const key = nameKey(cells[1] ?? '');
    const id = `${country} ${inner} ${key}`;
    if (key.length > 2 && population > (largest.get(id)?.population ?? 0))
      largest.set(id, { outer: country, inner, key, population });
  }
  return [...largest.values()].map(({ outer, inner, key, population }) => ({
    outer,
    inner,
    name: key + populationMark(population),
  }));
}

/**
 * Text of data/places-us.json from the tables of towns (city, state, population, area_code) and of counties
 * (state, county, area_code).
 */
export function placesUs(towns: string, counties: string): string {
  const cities = parseTable(towns, ['city', 'state', 'population', 'area_code'], 'us_cities_to_area.csv');
  const rows = parseTable(counties, ['state', 'county', 'area_code'], 'us_county_to_area.csv');
  const about =
    'cities: state → wage area → names, each with one character for its population; area "" where namesakes of like size lie in different areas. counties: the same without population.';
  const file = {
    about,
    sourceIds: ['dol-oflc', 'geonames'],
    cities: nested(usTowns(cities)),
    counties: nested(usCounties(rows)),
  };
  return `${writeJson(file, 2)}\n`;
}

/** Text of data/places-world.json from a GeoNames dump (cities1000.txt, tab separated). */
export function placesWorld(dump: string): string {
  const about = 'cities: country → province (Canada) or "" → names, each with one character for its population.';
  return `${writeJson({ about, sourceIds: ['geonames'], cities: nested(worldTowns(dump)) }, 2)}\n`;
}
