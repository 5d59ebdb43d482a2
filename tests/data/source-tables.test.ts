/** Figures read back against the tables they came from, with a reader of its own; skipped where the tables are not at hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildData } from '../../scripts/data/build.js';
import { parseCsv } from '../../scripts/data/csv.js';
import { wagesFile } from '../../scripts/data/files.js';
import { readOews } from '../../scripts/data/oews.js';
import { material } from '../../scripts/material.js';
import { CA_WAGES, hourlyLevels, surveyFigures, UK_WAGES, US_WAGES } from '../../src/benchmark/wage-tables.js';
import { SURVEY_COUNTRIES } from '../../scripts/data/survey.js';
import { areas, occupationsOf } from '../../src/benchmark/index.js';
import { ROLE_IDS } from '../../src/role/roles.js';
import { seeded } from '../../scripts/random.js';
import { dataText } from './files.js';

const wages = material('wages');
const onet = material('onet', 'alternate_titles.csv');

function table(name: string): Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(readFileSync(material('wages', name) ?? '', 'utf8'));
  return rows.map((r) => Object.fromEntries(head.map((h, i) => [h, r[i] ?? ''])));
}
function pick<T>(rows: readonly T[], n: number, seed: number): T[] {
  const random = seeded(seed);
  return Array.from({ length: n }, () => rows[Math.floor(random() * rows.length)]!);
}
const number = (s: string | undefined): number | null => (s === undefined || s === '' ? null : Number(s));
const bundled = (country: 'us' | 'uk' | 'ca'): Set<string> =>
  new Set(
    ROLE_IDS.flatMap((r) => {
      const o = occupationsOf(r)?.[country];
      return o === undefined ? [] : [o.code, ...(o.byLevel ?? []).map((b) => b.code)];
    }),
  );

describe.skipIf(wages === null)('figures against their source tables', () => {
  test('200 cells of US wages', () => {
    const rows = table('us_oews_may2025.csv').filter((r) => bundled('us').has(r['soc']!));
    for (const r of pick(rows, 200, 20260515)) {
      const area = r['area_type'] === 'state' ? `US-${r['area_code']!}` : r['area_code']!;
      const want = Object.fromEntries(['p10', 'p25', 'p50', 'p75', 'p90'].map((p) => [p, number(r[p])]));
      expect(US_WAGES.figures(area, r['soc']!), `${area} ${r['soc']!}`).toEqual(want);
      expect(US_WAGES.title(r['soc']!)).toBe(r['soc_title']);
    }
  });

  test('100 withheld cells of US wages have no figure', () => {
    for (const r of pick(table('us_oews_may2025_suppressed.csv'), 100, 7)) {
      const area = r['area_type'] === 'state' ? `US-${r['area_code']!}` : r['area_code']!;
      expect(US_WAGES.figures(area, r['soc']!)).toBeNull();
    }
  });

  test('100 cells of prevailing wage levels', () => {
    const rows = table('us_oflc_levels_2025_26.csv').filter((r) => bundled('us').has(r['soc']!));
    for (const r of pick(rows, 100, 11)) {
      const want = [1, 2, 3, 4].map((n) => Number(r[`l${String(n)}_hourly`]));
      expect(hourlyLevels(r['area_code']!, r['soc']!)).toEqual(want);
    }
  });

  test('all UK figures', () => {
    const rows = table('uk_ashe_2025_fulltime.csv').filter((r) => bundled('uk').has(r['soc2020']!));
    expect(rows).toHaveLength(bundled('uk').size);
    for (const r of rows) {
      const want = Object.fromEntries(['p10', 'p25', 'p50', 'p75', 'p90'].map((p) => [p, number(r[p])]));
      expect(UK_WAGES.figures('GB', r['soc2020']!), r['title']).toEqual(want);
      expect(UK_WAGES.title(r['soc2020']!)).toBe(r['title']);
    }
  });

  test('all Canadian figures', () => {
    const wanted = (r: Record<string, string>): boolean => bundled('ca').has(r['noc2021']!);
    for (const r of table('ca_jobbank_2025_national.csv').filter(wanted)) {
      const want = {
        p10: Number(r['low_p10_hourly_cad']),
        p25: Number(r['p25']),
        p50: Number(r['median']),
        p75: Number(r['p75']),
        p90: Number(r['high_p90']),
      };
      expect(CA_WAGES.figures('CA', r['noc2021']!), r['title']).toEqual(want);
    }
    for (const r of table('ca_jobbank_2025_province.csv').filter(wanted)) {
      expect(CA_WAGES.figures(`CA-${r['province']!}`, r['noc2021']!)?.p50).toBe(Number(r['median_hourly_cad']));
    }
    for (const r of table('ca_jobbank_2025_region.csv').filter((x) => wanted(x) && x['economic_region_code'] !== '')) {
      expect(CA_WAGES.figures(r['economic_region_code']!, r['noc2021']!)?.p50).toBe(Number(r['median_hourly_cad']));
    }
  });

  test('all pooled survey figures of the groups in use', () => {
    const groups = new Set(ROLE_IDS.flatMap((r) => occupationsOf(r)?.survey.groups ?? []));
    const rows = table('so_survey_country_role.csv').filter(
      (r) => r['survey_year'] === '2024+2025' && groups.has(r['role_group']!),
    );
    let seen = 0;
    for (const r of rows) {
      const iso = SURVEY_COUNTRIES[r['country']!]?.[0];
      if (iso === undefined) continue;
      seen++;
      const got = surveyFigures(iso, r['role_group']!);
      expect([got?.answers, got?.p10, got?.p25, got?.p50, got?.p75, got?.p90]).toEqual(
        ['n', 'p10', 'p25', 'p50', 'p75', 'p90'].map((k) => Number(r[k])),
      );
    }
    expect(seen).toBeGreaterThan(50);
  });

  test('building twice gives identical bytes, and those of data/', () => {
    const current = (name: string): string => dataText(name);
    const build = (): Map<string, string> => buildData({ from: wages, own: {}, current, today: '2000-01-01' });
    const [once, again] = [build(), build()];
    expect([...once]).toEqual([...again]);
    for (const [name, text] of once) expect(dataText(name) === text, `${name} is as npm run data writes it`).toBe(true);
  });
});

describe.skipIf(wages === null)("the same figures in the publisher's layout", () => {
  test('OEWS: give the same bytes of wages, and the same areas', () => {
    const types: Record<string, string> = { national: '1', state: '2', metro: '4', nonmetro: '6' };
    const quote = (v: string): string => `"${v}"`;
    const head =
      'AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,OCC_CODE,OCC_TITLE,O_GROUP,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90';
    const cells = table('us_oews_may2025.csv').map((r) => {
      const state = r['area_type'] === 'national' ? 'US' : r['states']!.split('|')[0]!;
      const area = r['area_type'] === 'nonmetro' ? String(Number(r['area_code'])) : r['area_code']!;
      const figures = ['p10', 'p25', 'p50', 'p75', 'p90'].map((p) => quote(Number(r[p]).toLocaleString('en-US')));
      return [
        area,
        quote(r['area_name']!),
        types[r['area_type']!],
        state,
        r['soc'],
        quote(r['soc_title']!),
        'detailed',
        ...figures,
      ].join(',');
    });
    const read = readOews([head, ...cells].join('\n'), bundled('us'));
    expect(wagesFile('bls-oews', 2025, 'USD', 'year', read)).toBe(dataText('wages/us-oews.json'));
    const known = new Map(areas().map((a) => [a.area, a]));
    for (const a of read.areas) {
      const want = known.get(a.area)!;
      expect([a.code, a.name, a.kind]).toEqual([want.code, want.name, want.kind]);
      expect([...a.alsoIn].sort(), a.name).toEqual([...want.alsoIn].sort());
    }
  });
});

describe.skipIf(onet === null)('occupations against O*NET', () => {
  test('every title that a mapping cites stands in O*NET under that code', () => {
    const titles = new Set<string>();
    for (const file of ['alternate_titles.csv', 'sample_of_reported_titles.csv']) {
      for (const [code = '', , title = ''] of parseCsv(readFileSync(material('onet', file) ?? '', 'utf8')))
        titles.add(`${code} ${title}`);
    }
    for (const role of ROLE_IDS) {
      for (const cited of occupationsOf(role)?.us.onetTitles ?? [])
        expect(titles, `${role}: ${cited}`).toContain(cited);
    }
  });
});
