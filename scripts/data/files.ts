/** Texts of the data files: tables in, JSON out, the same bytes for the same tables. */
import { PROVINCES, type EconomicRegion } from './jobbank.js';
import { sortedObject, writeJson, type Json } from './json.js';
import type { PayLawEntry } from './pay-laws.js';
import { SOURCES, sourceRecord, type Edition } from './source-list.js';
import { SURVEY_COUNTRIES, SURVEY_GROUPS, type SurveyFigures } from './survey.js';
import { PERCENTILES, type AreaRow, type LevelRow, type WageTable } from './tables.js';

const text = (value: Json): string => `${writeJson(value, 2)}\n`;

/**
 * Percentiles by area and occupation. Occupations are a list, since objects put keys that look like numbers in an order of
 * their own.
 * @param unit Amounts are multiplied by it to become whole numbers.
 */
export function wagesFile(
  sourceId: string,
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
    const i = index.get(row.occupation);
    if (i === undefined) continue;
    const cells = areas.get(row.area) ?? occupations.map(() => 0);
    const figures = PERCENTILES.map((p) => (row[p] === null ? null : Math.round(row[p] * unit)));
    const medianAlone = figures.every((f, k) => f === null || PERCENTILES[k] === 'p50');
    cells[i] = medianAlone ? (figures[2] ?? 0) : steps(figures);
    areas.set(row.area, cells);
  }
  const about =
    'occupations: [code, title]. areas: one entry an area, in it one entry an occupation in the order of occupations: P10, then what each further column adds to the last one before it (null: none published), or the median alone where the publisher gives no more; 0: withheld or not published for the area. Amounts are divided by unit.';
  return text({
    about,
    sourceId,
    year,
    currency,
    period,
    unit,
    columns: [...PERCENTILES],
    occupations,
    areas: sortedObject(areas),
  });
}

/** 10, 25, null, 75 → 10, 15, null, 50: small numbers, which compress better. */
function steps(figures: readonly (number | null)[]): (number | null)[] {
  let last = 0;
  return figures.map((f) => {
    if (f === null) return null;
    const step = f - last;
    last = f;
    return step;
  });
}

function cents([a, b, c, d]: LevelRow['levels']): LevelRow['levels'] {
  const whole = (v: number): number => Math.round(v * 100);
  return [whole(a), whole(b), whole(c), whole(d)];
}

/** Levels I and IV where II and III are what the law makes of them: thirds of the way between; else all four. */
function shortLevels([a, b, c, d]: readonly [number, number, number, number]): number[] {
  const third = (d - a) / 3;
  return Math.round(a + third) === b && Math.round(a + 2 * third) === c ? [a, d] : [a, b, c, d];
}

/** Prevailing wage levels by area and occupation. */
export function levelsFile(sourceId: string, year: number, rows: readonly LevelRow[]): string {
  const occupations = [...new Set(rows.map((l) => l.occupation))].sort();
  const index = new Map(occupations.map((code, i) => [code, i]));
  const areas = new Map<string, Json[]>();
  for (const l of rows) {
    const cells = areas.get(l.area) ?? occupations.map(() => 0);
    cells[index.get(l.occupation) ?? 0] = shortLevels(cents(l.levels));
    areas.set(l.area, cells);
  }
  const about =
    'areas: one entry an area, in it one entry an occupation in the order of occupations: levels I and IV in cents an hour, II and III a third and two thirds of the way between them, rounded; or all four; 0: none.';
  return text({
    about,
    sourceId,
    year,
    currency: 'USD',
    period: 'hour',
    unit: 100,
    occupations,
    areas: sortedObject(areas),
  });
}

/** Survey figures by country and group. */
export function surveyFile(
  sourceId: string,
  used: ReadonlySet<string>,
  figures: ReadonlyMap<string, ReadonlyMap<string, SurveyFigures>>,
): string {
  const about =
    'countries: country → group → [year of the newest answers, number of answers, P10, P25, P50, P75, P90], US dollars a year, self-reported.';
  const groups = sortedObject([...used].map((g) => [g, SURVEY_GROUPS[g] ?? g] as const));
  const countries = sortedObject([...figures].map(([iso, f]) => [iso, sortedObject(f)] as const));
  return text({ about, sourceId, currency: 'USD', period: 'year', groups, countries });
}

/** National medians of past years by occupation. */
export function historyFile(sourceId: string, medians: ReadonlyMap<string, [number, number][]>): string {
  const about =
    'occupations: occupation → [year, national median in dollars of that year], oldest first; OEWS of May of each year.';
  return text({ about, sourceId, currency: 'USD', period: 'year', occupations: sortedObject(medians) });
}

type History = Map<string, [year: number, median: number][]>;

/** The medians of a us-history.json as {@link historyFile} wrote it. */
export function storedHistory(json: string | null): History {
  const { occupations } = JSON.parse(json ?? '{"occupations":{}}') as {
    occupations: Record<string, [number, number][]>;
  };
  return new Map(Object.entries(occupations));
}

/** Puts the national medians of a table into the history, in the place of what was there for its year. */
export function addYear(history: History, year: number, table: WageTable): void {
  for (const { area, occupation, p50 } of table.rows) {
    if (area !== 'US' || p50 === null) continue;
    const others = (history.get(occupation) ?? []).filter(([y]) => y !== year);
    history.set(
      occupation,
      [...others, [year, p50] as [number, number]].sort(([a], [b]) => a - b),
    );
  }
}

/** Pay-transparency laws, in order of their jurisdictions. */
export function lawsFile(sourceId: string, laws: readonly PayLawEntry[]): string {
  const about =
    'Places whose law asks for pay in postings. code: ISO 3166-2; city, area: where the law is a city’s or county’s; since: first day of the duty, null where it was not found.';
  return text({ about, sourceId, laws: [...laws] });
}

type StoredArea = readonly [string, string, string, AreaRow['kind'], readonly string[], number | null];

/** The areas of an areas.json as {@link areasFile} wrote it. */
export function storedAreas(json: string | null): readonly AreaRow[] {
  const { areas } = JSON.parse(json ?? '{"areas":[]}') as { areas: readonly StoredArea[] };
  return areas.map(([area, code, name, kind, alsoIn, parity]) => ({ area, code, name, kind, alsoIn, parity }));
}

const UK_NATIONS = [
  ['GB-ENG', 'England'],
  ['GB-NIR', 'Northern Ireland'],
  ['GB-SCT', 'Scotland'],
  ['GB-WLS', 'Wales'],
] as const;

/**
 * Areas in order of their codes.
 * @param before The areas as they stand now: kept for what is null, because it was not read anew.
 */
export function areasFile(
  us: readonly AreaRow[] | null,
  regions: readonly EconomicRegion[] | null,
  surveyed: readonly string[] | null,
  before: readonly AreaRow[],
): string {
  const names = new Map(Object.values(SURVEY_COUNTRIES));
  const plain = (area: string, code: string, name: string, kind: AreaRow['kind']): AreaRow => ({
    area,
    code,
    name,
    kind,
    alsoIn: [],
    parity: null,
  });
  const official = (a: AreaRow): boolean => /^(US|GB|CA)/.test(a.code);
  const rows: AreaRow[] = [
    ...(us ?? before.filter((a) => a.code.startsWith('US'))),
    plain('GB', 'GB', 'United Kingdom', 'country'),
    ...UK_NATIONS.map(([code, name]) => plain(code, code, name, 'region')),
    plain('CA', 'CA', 'Canada', 'country'),
    ...Object.entries(PROVINCES).map(([c, n]) => plain(`CA-${c}`, `CA-${c}`, n, 'province')),
    ...(regions?.map((r) => plain(r.code, `CA-${r.province}`, r.name.replaceAll('--', '–'), 'region')) ??
      before.filter((a) => a.kind === 'region' && a.code.startsWith('CA'))),
    ...(surveyed?.map((iso) => plain(iso, iso, names.get(iso) ?? iso, 'country')) ??
      before.filter((a) => !official(a))),
  ];
  rows.sort((a, b) => (a.area < b.area ? -1 : a.area > b.area ? 1 : 0));
  const about =
    'areas: [area, code, name, kind, further states it reaches into, regional price parity (nation = 100) or null].';
  const areas = rows.map((r) => [r.area, r.code, r.name, r.kind, r.alsoIn, r.parity] as const);
  return text({ about, sourceIds: ['bls-oews', 'bea-rpp'], areas });
}

/**
 * All sources. Those whose own file was read carry its edition.
 * @param assembled Whether the assembled tables were read; where not, what stands in `before` is kept.
 */
export function sourcesFile(
  before: string | null,
  editions: ReadonlyMap<string, Edition>,
  today: string,
  assembled: boolean,
): string {
  const known = JSON.parse(before ?? '{}') as Record<string, Json>;
  const records = Object.keys(SOURCES).map((id) => {
    const edition = editions.get(id) ?? null;
    const kept = assembled || edition !== null ? undefined : known[id];
    return [id, kept ?? (sourceRecord(id, edition, today) as unknown as Json)] as const;
  });
  return text(sortedObject(records));
}
