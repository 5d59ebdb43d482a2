/** From publishers' tables to the text of each data file; nothing is written here. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as assembled from './assembled.js';
import { readAshe } from './ashe.js';
import { readJobBank, PROVINCES, type EconomicRegion } from './jobbank.js';
import { sortedObject, writeJson, type Json } from './json.js';
import { readOews } from './oews.js';
import { readOflc } from './oflc.js';
import { readPayLaws } from './pay-laws.js';
import { placesUs, placesWorld } from './places.js';
import { SOURCES, sourceRecord, type Edition } from './source-list.js';
import { readSurvey, SURVEY_COUNTRIES, SURVEY_GROUPS } from './survey.js';
import { PERCENTILES, type AreaRow, type WageTable } from './tables.js';

/** A publisher's own file that takes the place of the assembled table. */
export interface PublisherFile extends Edition {
  readonly file: string;
}

export interface BuildOptions {
  /** Folder of the assembled tables, or null when they are not at hand. */
  readonly from: string | null;
  readonly own: Readonly<Partial<Record<'oews' | 'oflc' | 'ashe' | 'jobbank', PublisherFile>>>;
  /** A GeoNames dump of towns, or null to keep the towns outside the United States as they are. */
  readonly geonames?: string | null;
  /** Text of a data file as it is now, or null. */
  readonly current: (name: string) => string | null;
  /** Day that is noted as retrieval of a publisher's own file. */
  readonly today: string;
}

interface Occupations {
  readonly us: ReadonlySet<string>;
  readonly uk: ReadonlySet<string>;
  readonly ca: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

/** The occupations that some role maps to; no others are bundled. */
export function mappedOccupations(text: string): Occupations {
  interface Entry {
    readonly code: string;
    readonly byLevel?: readonly { readonly code: string }[];
  }
  const { roles } = JSON.parse(text) as {
    roles: Record<string, { us: Entry; uk: Entry; ca: Entry; survey: { groups: string[] } }>;
  };
  const codes = (country: 'us' | 'uk' | 'ca'): Set<string> =>
    new Set(Object.values(roles).flatMap((r) => [r[country].code, ...(r[country].byLevel ?? []).map((b) => b.code)]));
  return {
    us: codes('us'),
    uk: codes('uk'),
    ca: codes('ca'),
    groups: new Set(Object.values(roles).flatMap((r) => r.survey.groups)),
  };
}

function wagesFile(
  sourceId: string,
  about: string,
  year: number,
  currency: string,
  period: string,
  table: WageTable,
  unit = 1,
): string {
  const occupations = [...table.titles].sort(([a], [b]) => (a < b ? -1 : 1));
  const index = new Map(occupations.map(([code], i) => [code, i]));
  const areas = new Map<string, Json[]>();
  for (const row of table.rows) {
    const cells = areas.get(row.area) ?? occupations.map(() => 0);
    const figures = PERCENTILES.map((p) => (row[p] === null ? null : Math.round(row[p] * unit)));
    cells[index.get(row.occupation) ?? -1] = figures.every((f, i) => f === null || i === 2)
      ? (figures[2] ?? 0)
      : figures;
    areas.set(row.area, cells);
  }
  return writeJson(
    {
      about,
      sourceId,
      year,
      currency,
      period,
      unit,
      columns: [...PERCENTILES],
      occupations,
      areas: sortedObject(areas),
    },
    2,
  );
}

const HOW_TO_READ =
  'occupations: [code, title]. areas: one entry an area, in it one entry an occupation in the order of occupations: the columns, or the median alone where the publisher gives no more; null in a column: none published; 0: withheld or not published for the area. Amounts are divided by unit.';

/** Texts of all data files that can be made from what is at hand, by name; files whose tables are missing are left out. */
export function buildData(options: BuildOptions): Map<string, string> {
  const out = new Map<string, string>();
  const editions = new Map<string, Edition>();
  const occupationsText = options.current('occupations.json');
  if (occupationsText === null)
    throw new Error('data/occupations.json is missing: it says which occupations are wanted.');
  const wanted = mappedOccupations(occupationsText);
  const table = (name: string): string | null => {
    if (options.from === null) return null;
    const file = path.join(options.from, name);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
  const own = (key: keyof BuildOptions['own'], sourceId: string, inFolder: string): string | null => {
    const given = options.own[key];
    if (given === undefined) return null;
    editions.set(sourceId, { release: given.release, released: given.released });
    const file = statSync(given.file).isDirectory() ? path.join(given.file, inFolder) : given.file;
    return readFileSync(file, 'utf8');
  };
  const yearOf = (id: string): number => {
    const record = sourceRecord(id, editions.get(id) ?? null, options.today);
    return record.year;
  };

  const ownOews = own('oews', 'bls-oews', 'all_data.csv');
  const sharedOews = table('us_oews_may2025.csv');
  const sharedAreas = table('us_areas_rpp2024.csv');
  const parities = sharedAreas === null ? [] : assembled.readUsAreas(sharedAreas, 'us_areas_rpp2024.csv');
  let usAreas: readonly AreaRow[] = parities;
  if (ownOews !== null) {
    const read = readOews(ownOews, wanted.us);
    out.set('wages/us-oews.json', `${wagesFile('bls-oews', HOW_TO_READ, yearOf('bls-oews'), 'USD', 'year', read)}\n`);
    const parity = new Map(parities.map((a) => [a.area, a.parity]));
    usAreas = read.areas.map((a) => ({ ...a, parity: parity.get(a.area) ?? null }));
  } else if (sharedOews !== null) {
    const read = assembled.readUsWages(sharedOews, wanted.us, 'us_oews_may2025.csv');
    out.set('wages/us-oews.json', `${wagesFile('bls-oews', HOW_TO_READ, yearOf('bls-oews'), 'USD', 'year', read)}\n`);
  }

  const ownOflc = own('oflc', 'dol-oflc', 'ALC_Export.csv');
  const sharedOflc = table('us_oflc_levels_2025_26.csv');
  const levels =
    ownOflc !== null
      ? readOflc(ownOflc, wanted.us)
      : sharedOflc !== null
        ? assembled.readUsLevels(sharedOflc, wanted.us, 'us_oflc_levels_2025_26.csv')
        : null;
  if (levels !== null) {
    const occupations = [...new Set(levels.map((l) => l.occupation))].sort();
    const areas = new Map<string, Json[]>();
    for (const l of levels) {
      const cells = areas.get(l.area) ?? occupations.map(() => 0);
      cells[occupations.indexOf(l.occupation)] = l.levels.map((v) => Math.round(v * 100));
      areas.set(l.area, cells);
    }
    const about =
      'occupations: [code, title]. areas: one entry an area, in it one entry an occupation in the order of occupations: levels I to IV in cents an hour; 0: none.';
    const file = {
      about,
      sourceId: 'dol-oflc',
      year: yearOf('dol-oflc'),
      currency: 'USD',
      period: 'hour',
      unit: 100,
      occupations,
      areas: sortedObject(areas),
    };
    out.set('wages/us-oflc.json', `${writeJson(file, 2)}\n`);
  }

  const ownAshe = own('ashe', 'ons-ashe', 'table-14.7a.csv');
  const sharedAshe = table('uk_ashe_2025_fulltime.csv');
  const uk =
    ownAshe !== null
      ? readAshe(ownAshe, wanted.uk)
      : sharedAshe !== null
        ? assembled.readUkWages(sharedAshe, wanted.uk, 'uk_ashe_2025_fulltime.csv')
        : null;
  if (uk !== null)
    out.set('wages/uk-ashe.json', `${wagesFile('ons-ashe', HOW_TO_READ, yearOf('ons-ashe'), 'GBP', 'year', uk)}\n`);

  const ownJobBank = own('jobbank', 'esdc-jobbank', 'wages.csv');
  const [nation, provinces, regions] = ['national', 'province', 'region'].map((k) => table(`ca_jobbank_2025_${k}.csv`));
  const ca =
    ownJobBank !== null
      ? readJobBank(ownJobBank, wanted.ca)
      : nation != null && provinces != null && regions != null
        ? assembled.readCanadaWages({ nation, provinces, regions }, wanted.ca)
        : null;
  if (ca !== null)
    out.set(
      'wages/ca-jobbank.json',
      `${wagesFile('esdc-jobbank', HOW_TO_READ, yearOf('esdc-jobbank'), 'CAD', 'hour', ca, 100)}\n`,
    );

  const survey = table('so_survey_country_role.csv');
  const surveyed = survey === null ? null : readSurvey(survey, wanted.groups, 'so_survey_country_role.csv');
  if (surveyed !== null) {
    const about =
      'countries: country → group → [year of the newest answers, number of answers, P10, P25, P50, P75, P90], US dollars a year, self-reported.';
    const groups = sortedObject([...wanted.groups].map((g) => [g, SURVEY_GROUPS[g] ?? g] as const));
    const countries = sortedObject([...surveyed].map(([iso, figures]) => [iso, sortedObject(figures)] as const));
    out.set(
      'wages/survey.json',
      `${writeJson({ about, sourceId: 'so-survey', currency: 'USD', period: 'year', groups, countries }, 2)}\n`,
    );
  }

  if (usAreas.length > 0 && ca !== null && surveyed !== null)
    out.set('areas.json', areasFile(usAreas, ca.regions, [...surveyed.keys()]));

  const laws = table('pay_transparency.csv');
  if (laws !== null) {
    const about =
      'Places whose law asks for pay in postings. code: ISO 3166-2; city, area: where the law is a city’s or county’s; since: first day of the duty, null where it was not found.';
    out.set(
      'pay-laws.json',
      `${writeJson({ about, sourceId: 'pay-laws', laws: readPayLaws(laws, 'pay_transparency.csv') }, 2)}\n`,
    );
  }

  const [towns, counties] = [table('us_cities_to_area.csv'), table('us_county_to_area.csv')];
  if (towns !== null && counties !== null) out.set('places-us.json', placesUs(towns, counties));
  if (options.geonames != null) out.set('places-world.json', placesWorld(readFileSync(options.geonames, 'utf8')));

  out.set('sources.json', sourcesFile(options, editions, out.size > 0 && options.from !== null));
  return out;
}

/** Areas in order of their codes, each [area, code, name, kind, further states, price parity]. */
function areasFile(us: readonly AreaRow[], regions: readonly EconomicRegion[], surveyed: readonly string[]): string {
  const names = new Map(Object.values(SURVEY_COUNTRIES));
  const plain = (area: string, code: string, name: string, kind: AreaRow['kind']): AreaRow => ({
    area,
    code,
    name,
    kind,
    alsoIn: [],
    parity: null,
  });
  const rows: AreaRow[] = [
    ...us,
    plain('GB', 'GB', 'United Kingdom', 'country'),
    ...[
      ['ENG', 'England'],
      ['NIR', 'Northern Ireland'],
      ['SCT', 'Scotland'],
      ['WLS', 'Wales'],
    ].map(([c = '', n = '']) => plain(`GB-${c}`, `GB-${c}`, n, 'region')),
    plain('CA', 'CA', 'Canada', 'country'),
    ...Object.entries(PROVINCES).map(([c, n]) => plain(`CA-${c}`, `CA-${c}`, n, 'province')),
    ...regions.map((r) => plain(r.code, `CA-${r.province}`, r.name.replaceAll('--', '–'), 'region')),
    ...surveyed.map((iso) => plain(iso, iso, names.get(iso) ?? iso, 'country')),
  ];
  rows.sort((a, b) => (a.area < b.area ? -1 : a.area > b.area ? 1 : 0));
  const about =
    'areas: [area, code, name, kind, further states it reaches into, regional price parity (nation = 100) or null].';
  return `${writeJson({ about, sourceIds: ['bls-oews', 'bea-rpp'], areas: rows.map((r) => [r.area, r.code, r.name, r.kind, r.alsoIn, r.parity]) }, 2)}\n`;
}

/** All sources; those whose own file was read carry its edition, those that were not read keep what is noted for them. */
function sourcesFile(options: BuildOptions, editions: ReadonlyMap<string, Edition>, rebuilt: boolean): string {
  const before = JSON.parse(options.current('sources.json') ?? '{}') as Record<string, Json>;
  const records = Object.keys(SOURCES).map((id) => {
    const edition = editions.get(id) ?? null;
    const kept = !rebuilt && edition === null ? before[id] : undefined;
    return [id, kept ?? (sourceRecord(id, edition, options.today) as unknown as Json)] as const;
  });
  return `${writeJson(sortedObject(records), 2)}\n`;
}
