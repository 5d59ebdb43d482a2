/** From publishers' tables to the text of each data file; nothing is written here. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as assembled from './assembled.js';
import { readAshe } from './ashe.js';
import {
  addYear,
  areasFile,
  historyFile,
  lawsFile,
  levelsFile,
  sourcesFile,
  storedAreas,
  storedHistory,
  surveyFile,
  wagesFile,
} from './files.js';
import { readJobBank } from './jobbank.js';
import { readOews } from './oews.js';
import { readOflc } from './oflc.js';
import { readPayLaws } from './pay-laws.js';
import { placesUs, placesWorld } from './places.js';
import { sourceRecord, type Edition } from './source-list.js';
import { readSurvey } from './survey.js';
import type { AreaRow, WageTable } from './tables.js';

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
  const before = storedAreas(options.current('areas.json'));
  let usAreas: readonly AreaRow[] | null = parities.length > 0 ? parities : null;
  let newest: WageTable | null = null;
  if (ownOews !== null) {
    const read = readOews(ownOews, wanted.us);
    newest = read;
    out.set('wages/us-oews.json', wagesFile('bls-oews', yearOf('bls-oews'), 'USD', 'year', read));
    const parity = new Map((usAreas ?? before).map((a) => [a.area, a.parity]));
    usAreas = read.areas.map((a) => ({ ...a, parity: parity.get(a.area) ?? null }));
  } else if (sharedOews !== null) {
    const read = assembled.readUsWages(sharedOews, wanted.us, 'us_oews_may2025.csv');
    out.set('wages/us-oews.json', wagesFile('bls-oews', yearOf('bls-oews'), 'USD', 'year', read));
  }

  const history = table('us_oews_national_median_history.csv');
  const medians =
    history === null
      ? storedHistory(options.current('wages/us-history.json'))
      : assembled.readUsHistory(history, wanted.us, 'us_oews_national_median_history.csv');
  if (newest !== null) addYear(medians, yearOf('bls-oews'), newest);
  if (history !== null || newest !== null) out.set('wages/us-history.json', historyFile('bls-oews', medians));

  const ownOflc = own('oflc', 'dol-oflc', 'ALC_Export.csv');
  const sharedOflc = table('us_oflc_levels_2025_26.csv');
  const levels =
    ownOflc !== null
      ? readOflc(ownOflc, wanted.us)
      : sharedOflc !== null
        ? assembled.readUsLevels(sharedOflc, wanted.us, 'us_oflc_levels_2025_26.csv')
        : null;
  if (levels !== null) out.set('wages/us-oflc.json', levelsFile('dol-oflc', yearOf('dol-oflc'), levels));

  const ownAshe = own('ashe', 'ons-ashe', 'table-14.7a.csv');
  const sharedAshe = table('uk_ashe_2025_fulltime.csv');
  const uk =
    ownAshe !== null
      ? readAshe(ownAshe, wanted.uk)
      : sharedAshe !== null
        ? assembled.readUkWages(sharedAshe, wanted.uk, 'uk_ashe_2025_fulltime.csv')
        : null;
  if (uk !== null) out.set('wages/uk-ashe.json', wagesFile('ons-ashe', yearOf('ons-ashe'), 'GBP', 'year', uk));

  const ownJobBank = own('jobbank', 'esdc-jobbank', 'wages.csv');
  const [nation, provinces, regions] = ['national', 'province', 'region'].map((k) => table(`ca_jobbank_2025_${k}.csv`));
  const ca =
    ownJobBank !== null
      ? readJobBank(ownJobBank, wanted.ca)
      : nation != null && provinces != null && regions != null
        ? assembled.readCanadaWages({ nation, provinces, regions }, wanted.ca)
        : null;
  if (ca !== null)
    out.set('wages/ca-jobbank.json', wagesFile('esdc-jobbank', yearOf('esdc-jobbank'), 'CAD', 'hour', ca, 100));

  const survey = table('so_survey_country_role.csv');
  const surveyed = survey === null ? null : readSurvey(survey, wanted.groups, 'so_survey_country_role.csv');
  if (surveyed !== null) out.set('wages/survey.json', surveyFile('so-survey', wanted.groups, surveyed));

  out.set(
    'areas.json',
    areasFile(usAreas, ca?.regions ?? null, surveyed === null ? null : [...surveyed.keys()], before),
  );

  const laws = table('pay_transparency.csv');
  if (laws !== null) out.set('pay-laws.json', lawsFile('pay-laws', readPayLaws(laws, 'pay_transparency.csv')));

  const [towns, counties] = [table('us_cities_to_area.csv'), table('us_county_to_area.csv')];
  if (towns !== null && counties !== null) out.set('places-us.json', placesUs(towns, counties));
  if (options.geonames != null) out.set('places-world.json', placesWorld(readFileSync(options.geonames, 'utf8')));

  out.set('sources.json', sourcesFile(options.current('sources.json'), editions, options.today, options.from !== null));
  return out;
}
