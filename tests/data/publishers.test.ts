/** The publishers' own layouts, on small samples with invented figures. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAshe } from '../../scripts/data/ashe.js';
import { buildData } from '../../scripts/data/build.js';
import { figure, parseCsv, parseTable } from '../../scripts/data/csv.js';
import { describeChanges } from '../../scripts/data/diff.js';
import { readJobBank } from '../../scripts/data/jobbank.js';
import { readOews } from '../../scripts/data/oews.js';
import { readOflc, readOflcGeography } from '../../scripts/data/oflc.js';
import { staleAfter } from '../../scripts/data/source-list.js';
import { ROOT } from '../../scripts/material.js';
import { dataText } from './files.js';

const folder = path.join(ROOT, 'tests', 'data', 'samples');
const sample = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

describe("publishers' layouts", () => {
  test('OEWS all data: areas, marks of withheld and top-coded figures, only detailed cross-industry rows', () => {
    const { rows, titles, areas } = readOews(sample('oews.csv'), new Set(['15-1244', '15-1232']));
    expect(rows).toEqual([
      { area: 'US', occupation: '15-1244', p10: 11110, p25: 22220, p50: 33330, p75: 44440, p90: null },
      { area: 'US-TX', occupation: '15-1244', p10: 12000, p25: 23000, p50: 34000, p75: 45000, p90: 56000 },
      { area: '35620', occupation: '15-1244', p10: 13000, p25: 24000, p50: 35000, p75: 46000, p90: 57000 },
      { area: '0100001', occupation: '15-1232', p10: 10000, p25: 20000, p50: 30000, p75: 40000, p90: 50000 },
    ]);
    expect(titles.get('15-1232')).toBe('Computer User Support Specialists');
    expect(areas.map((a) => [a.area, a.code, a.kind, a.alsoIn])).toEqual([
      ['US', 'US', 'country', []],
      ['US-TX', 'US-TX', 'state', []],
      ['12420', 'US-TX', 'metro', []],
      ['35620', 'US-NY', 'metro', ['NJ']],
      ['0100001', 'US-AL', 'nonmetro', []],
    ]);
  });

  test('OFLC: levels by area, rows without levels left out', () => {
    expect(readOflc(sample('ALC_Export.csv'), new Set(['15-1244', '15-1232']))).toEqual([
      { area: '12420', occupation: '15-1244', levels: [10.01, 20.02, 30.03, 40.04] },
      { area: '0100001', occupation: '15-1244', levels: [11.11, 22.22, 33.33, 44.44] },
    ]);
    expect(readOflcGeography(sample('Geography.csv')).get('0100001')).toBe('Northwest Alabama nonmetropolitan area');
  });

  test('ASHE table 14: lines of title before the head, x .. : for withheld, groups without a median left out', () => {
    expect(readAshe(sample('table-14.7a.csv'), new Set(['2137', '2132'])).rows).toEqual([
      { area: 'GB', occupation: '2137', p10: 11000, p25: 22000, p50: 33333, p75: 50000, p90: null },
    ]);
  });

  test('Job Bank: nation with quartiles, province and region with the median, yearly wages left out', () => {
    const { rows, regions } = readJobBank(sample('wages.csv'), new Set(['22220', '22221']));
    expect(rows).toEqual([
      { area: 'CA', occupation: '22220', p10: 11.11, p25: 15.5, p50: 22.22, p75: 33.3, p90: 44.44 },
      { area: 'CA-ON', occupation: '22220', p10: null, p25: null, p50: 23.23, p75: null, p90: null },
      { area: 'ER3530', occupation: '22220', p10: null, p25: null, p50: 24.24, p75: null, p90: null },
    ]);
    expect(regions).toEqual([{ code: 'ER3530', name: 'Toronto', province: 'ON' }]);
  });

  test('a file of another layout is refused with what is missing', () => {
    expect(() => readOews('A,B\n1,2\n', new Set())).toThrow(/no column AREA, .*found A, B/);
    expect(() => readAshe('A,B\n', new Set())).toThrow(/Description, Code/);
    expect(() => figure('12a', 'row 7')).toThrow(/row 7.*12a/);
  });

  test("without the assembled tables a publisher's file makes its own data file and its source, and leaves the rest", () => {
    const file = path.join(folder, 'oews.csv');
    const built = buildData({
      from: null,
      own: { oews: { file, release: 'May 2031', released: '2032-05-15' } },
      current: (name) => dataText(name),
      today: '2032-06-01',
    });
    expect([...built.keys()].sort()).toEqual([
      'areas.json',
      'sources.json',
      'wages/us-history.json',
      'wages/us-oews.json',
    ]);
    expect(built.get('wages/us-history.json')).toMatch(/"15-1244":\[.*\[2025,99130\],\[2031,33330\]\]/);
    type Areas = { areas: [string, string, string, string, string[], number | null][] };
    const [areas, now] = [built.get('areas.json') ?? '', dataText('areas.json')].map(
      (t) => (JSON.parse(t) as Areas).areas,
    );
    const abroad = (rows: Areas['areas'] = []): unknown => rows.filter(([, code]) => !code.startsWith('US'));
    expect(abroad(areas)).toEqual(abroad(now));
    expect(areas?.find(([area]) => area === '12420')).toEqual(now?.find(([area]) => area === '12420'));
    expect(areas?.filter(([, code]) => code.startsWith('US'))).toHaveLength(5);
    expect(JSON.parse(built.get('wages/us-oews.json') ?? '')).toMatchObject({ year: 2031, sourceId: 'bls-oews' });
    const sources = JSON.parse(built.get('sources.json') ?? '') as Record<string, Record<string, string>>;
    expect(sources['bls-oews']).toMatchObject({
      release: 'May 2031',
      released: '2032-05-15',
      retrieved: '2032-06-01',
      staleAfter: '2033-11-15',
    });
    expect(sources['bls-oews']?.['attribution']).toContain('May 2031');
    expect(sources['ons-ashe']).toEqual((JSON.parse(dataText('sources.json')) as Record<string, unknown>)['ons-ashe']);
  });
});

describe('tools of the data script', () => {
  test('CSV: quotes, doubled quotes, commas and line breaks in quotes, byte order mark, no last line break', () => {
    expect(parseCsv('\ufeffa,"b ""c"", d"\r\n"e\nf",')).toEqual([
      ['a', 'b "c", d'],
      ['e\nf', ''],
    ]);
    expect(parseTable('x, y\n1,2', ['x', 'y'], 't')).toEqual([{ x: '1', y: '2' }]);
  });

  test('changes are told with counts and the largest first', () => {
    const before = JSON.stringify({ areas: { A: [100, 200], B: [1] } });
    const after = JSON.stringify({ areas: { A: [110, 100], C: [1] } });
    expect(describeChanges('f', before, after)).toEqual([
      'f: 2 changed, 1 added, 1 gone',
      '    areas › A › 1: 200 → 100 (-50.0 %)',
      '    areas › A › 0: 100 → 110 (+10.0 %)',
      '    median change of a figure: 10.0 %',
    ]);
    expect(describeChanges('f', after, after)).toEqual(['f: unchanged']);
  });

  test('changes of wages are told as figures of an area and an occupation', () => {
    const file = (p25: number): string =>
      JSON.stringify({
        unit: 1,
        columns: [],
        occupations: [['15-1244', 'Admins']],
        areas: { US: [[50, p25 - 50, 100 - p25, 20, 20]] },
      });
    expect(describeChanges('f', file(60), file(66)).slice(0, 2)).toEqual([
      'f: 1 changed, 0 added, 0 gone',
      '    areas › US › 15-1244 Admins › p25: 60 → 66 (+10.0 %)',
    ]);
  });

  test('a release is stale 18 months after it appeared', () => {
    expect(staleAfter('2026-05-15')).toBe('2027-11-15');
    expect(staleAfter('2025-08-31')).toBe('2027-02-28');
    expect(staleAfter('2025-07')).toBe('2027-01-01');
    expect(staleAfter(null)).toBeNull();
  });
});
