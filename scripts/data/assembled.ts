/** Readers of the assembled tables: the publishers' figures with plain English column names, one file per subject. */
import { cell, figure, parseTable, type Record_ } from './csv.js';
import { ECONOMIC_REGIONS, PROVINCES, type EconomicRegion } from './jobbank.js';
import type { AreaRow, LevelRow, WageRow, WageTable } from './tables.js';

const US_COLUMNS = [
  'area_type',
  'area_code',
  'area_name',
  'states',
  'soc',
  'soc_title',
  'p10',
  'p25',
  'p50',
  'p75',
  'p90',
];

/** "TX" of a state → "US-TX"; codes of nation, metros and other areas stay. */
function usArea(type: string, code: string): string {
  return type === 'state' ? `US-${code}` : code;
}

function percentiles(
  r: Record_,
  at: string,
  p10 = 'p10',
  p90 = 'p90',
  p50 = 'p50',
): Omit<WageRow, 'area' | 'occupation'> {
  return {
    p10: figure(cell(r, p10), at),
    p25: figure(cell(r, 'p25'), at),
    p50: figure(cell(r, p50), at),
    p75: figure(cell(r, 'p75'), at),
    p90: figure(cell(r, p90), at),
  };
}

/** us_oews_*.csv. */
export function readUsWages(text: string, wanted: ReadonlySet<string>, name: string): WageTable {
  const rows: WageRow[] = [];
  const titles = new Map<string, string>();
  for (const [i, r] of parseTable(text, US_COLUMNS, name).entries()) {
    const occupation = cell(r, 'soc');
    if (!wanted.has(occupation)) continue;
    titles.set(occupation, cell(r, 'soc_title'));
    const area = usArea(cell(r, 'area_type'), cell(r, 'area_code'));
    rows.push({ area, occupation, ...percentiles(r, `${name}, row ${String(i + 2)}`) });
  }
  return { rows, titles };
}

/** us_areas_rpp*.csv: areas with the BEA price parity of their states or metros; the nation is 100 by definition. */
export function readUsAreas(text: string, name: string): AreaRow[] {
  const out: AreaRow[] = [{ area: 'US', code: 'US', name: 'United States', kind: 'country', alsoIn: [], parity: 100 }];
  for (const [i, r] of parseTable(
    text,
    ['area_type', 'area_code', 'area_name', 'states', 'rpp_all_items_2024'],
    name,
  ).entries()) {
    const type = cell(r, 'area_type');
    if (type !== 'state' && type !== 'metro' && type !== 'nonmetro')
      throw new Error(`${name}: unknown area_type ${type}`);
    const [first = '', ...alsoIn] = cell(r, 'states').split('|');
    const area = usArea(type, cell(r, 'area_code'));
    const parity = figure(cell(r, 'rpp_all_items_2024'), `${name}, row ${String(i + 2)}`);
    out.push({ area, code: `US-${first}`, name: cell(r, 'area_name'), kind: type, alsoIn, parity });
  }
  return out;
}

/** us_oflc_levels_*.csv. */
export function readUsLevels(text: string, wanted: ReadonlySet<string>, name: string): LevelRow[] {
  const out: LevelRow[] = [];
  const columns = ['l1_hourly', 'l2_hourly', 'l3_hourly', 'l4_hourly'] as const;
  for (const [i, r] of parseTable(text, ['area_code', 'soc', ...columns], name).entries()) {
    if (!wanted.has(cell(r, 'soc'))) continue;
    const [a, b, c, d] = columns.map((k) => figure(cell(r, k), `${name}, row ${String(i + 2)}`));
    if (a == null || b == null || c == null || d == null) continue;
    out.push({ area: cell(r, 'area_code'), occupation: cell(r, 'soc'), levels: [a, b, c, d] });
  }
  return out;
}

/** uk_ashe_*.csv. */
export function readUkWages(text: string, wanted: ReadonlySet<string>, name: string): WageTable {
  const rows: WageRow[] = [];
  const titles = new Map<string, string>();
  for (const [i, r] of parseTable(text, ['soc2020', 'title', 'p10', 'p25', 'p50', 'p75', 'p90'], name).entries()) {
    const occupation = cell(r, 'soc2020');
    if (!wanted.has(occupation)) continue;
    titles.set(occupation, cell(r, 'title'));
    rows.push({ area: 'GB', occupation, ...percentiles(r, `${name}, row ${String(i + 2)}`) });
  }
  return { rows, titles };
}

/** ca_jobbank_*_{national,province,region}.csv. */
export function readCanadaWages(
  texts: { readonly nation: string; readonly provinces: string; readonly regions: string },
  wanted: ReadonlySet<string>,
): WageTable & { readonly regions: readonly EconomicRegion[] } {
  const rows: WageRow[] = [];
  const titles = new Map<string, string>();
  const regions = new Map<string, EconomicRegion>();
  const nation = parseTable(
    texts.nation,
    ['noc2021', 'title', 'low_p10_hourly_cad', 'p25', 'median', 'p75', 'high_p90'],
    'Canada, nation',
  );
  for (const r of nation) {
    const occupation = cell(r, 'noc2021');
    if (!wanted.has(occupation)) continue;
    titles.set(occupation, cell(r, 'title'));
    rows.push({
      area: 'CA',
      occupation,
      ...percentiles(r, 'Canada, nation', 'low_p10_hourly_cad', 'high_p90', 'median'),
    });
  }
  const median = (r: Record_, area: string, at: string): void => {
    const p50 = figure(cell(r, 'median_hourly_cad'), at);
    if (p50 !== null)
      rows.push({ area, occupation: cell(r, 'noc2021'), p10: null, p25: null, p50, p75: null, p90: null });
  };
  for (const r of parseTable(texts.provinces, ['noc2021', 'province', 'median_hourly_cad'], 'Canada, provinces')) {
    if (!wanted.has(cell(r, 'noc2021'))) continue;
    const province = cell(r, 'province');
    if (PROVINCES[province] === undefined) throw new Error(`Canada, provinces: unknown province ${province}`);
    median(r, `CA-${province}`, 'Canada, provinces');
  }
  const columns = ['noc2021', 'province', 'economic_region_code', 'economic_region', 'median_hourly_cad'];
  for (const r of parseTable(texts.regions, columns, 'Canada, regions')) {
    if (!wanted.has(cell(r, 'noc2021'))) continue;
    const name = cell(r, 'economic_region');
    const code = cell(r, 'economic_region_code') || ECONOMIC_REGIONS[name];
    if (code === undefined) throw new Error(`Canada, regions: no code known for ${name}`);
    regions.set(code, { code, name, province: cell(r, 'province') });
    median(r, code, 'Canada, regions');
  }
  return { rows, titles, regions: [...regions.values()] };
}

/**
 * us_oews_national_median_history.csv: occupation → [year, median] in dollars of that year, oldest first. Years before 2021
 * are left out: their codes may mean another group of occupations.
 */
export function readUsHistory(
  text: string,
  wanted: ReadonlySet<string>,
  name: string,
): Map<string, [number, number][]> {
  const out = new Map<string, [number, number][]>();
  for (const r of parseTable(text, ['soc', 'year', 'national_median'], name)) {
    const year = Number(cell(r, 'year'));
    const median = figure(cell(r, 'national_median'), name);
    if (!wanted.has(cell(r, 'soc')) || year < 2021 || median === null) continue;
    out.set(cell(r, 'soc'), [...(out.get(cell(r, 'soc')) ?? []), [year, median]]);
  }
  for (const years of out.values()) years.sort(([a], [b]) => a - b);
  return out;
}
