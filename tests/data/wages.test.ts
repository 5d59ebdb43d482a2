import { describe, expect, test } from 'vitest';
import { areas, benchmark, findRegion } from '../../src/benchmark/index.js';
import { CA_WAGES, hourlyLevels, medianHistory, UK_WAGES, US_WAGES } from '../../src/benchmark/wage-tables.js';
import { isInfrastructureRole, ROLE_IDS } from '../../src/role/roles.js';
import { dataText } from './files.js';

const tables = [
  ['wages/us-oews.json', US_WAGES],
  ['wages/uk-ashe.json', UK_WAGES],
  ['wages/ca-jobbank.json', CA_WAGES],
] as const;
const roles = ROLE_IDS.filter((r) => isInfrastructureRole(r) || r === 'software-engineer');

function occupationsOf(name: string): string[] {
  return (JSON.parse(dataText(name)) as { occupations: [string, string][] }).occupations.map(([c]) => c);
}
function areasOf(name: string): string[] {
  return Object.keys((JSON.parse(dataText(name)) as { areas: object }).areas);
}

describe('wages', () => {
  test.each(tables)(
    '%s: percentiles never fall, and every row is as long as the list of occupations',
    (name, table) => {
      const occupations = occupationsOf(name);
      for (const [area, cells] of Object.entries(
        (JSON.parse(dataText(name)) as { areas: Record<string, unknown[]> }).areas,
      )) {
        expect(cells, area).toHaveLength(occupations.length);
      }
      for (const area of areasOf(name)) {
        for (const occupation of occupations) {
          const f = table.figures(area, occupation);
          if (f === null) continue;
          const known = [f.p10, f.p25, f.p50, f.p75, f.p90].filter((v) => v !== null);
          expect(known, `${area} ${occupation}`).toEqual([...known].sort((a, b) => a - b));
        }
      }
    },
  );

  test('prevailing wage levels rise, for every metropolitan and nonmetropolitan area and occupation', () => {
    const local = areas().filter((a) => a.kind === 'metro' || a.kind === 'nonmetro');
    for (const { area } of local) {
      for (const occupation of occupationsOf('wages/us-oews.json')) {
        const levels = hourlyLevels(area, occupation);
        expect(levels, `${area} ${occupation}`).not.toBeNull();
        expect(levels).toEqual([...(levels ?? [])].sort((a, b) => a - b));
      }
    }
  });

  test('survey percentiles never fall', () => {
    const { countries } = JSON.parse(dataText('wages/survey.json')) as {
      countries: Record<string, Record<string, number[]>>;
    };
    for (const groups of Object.values(countries)) {
      for (const [, , ...figures] of Object.values(groups)) expect(figures).toEqual([...figures].sort((a, b) => a - b));
    }
  });

  test('medians of areas are plausible beside the nation’s, and beside the prevailing wage levels', () => {
    const ratios: number[] = [];
    for (const occupation of occupationsOf('wages/us-oews.json')) {
      const nation = US_WAGES.figures('US', occupation)!.p50;
      for (const area of areasOf('wages/us-oews.json')) {
        const p50 = US_WAGES.figures(area, occupation)?.p50;
        if (p50 === undefined) continue;
        expect(p50 / nation, `${area} ${occupation}`).toBeGreaterThan(0.3);
        expect(p50 / nation, `${area} ${occupation}`).toBeLessThan(2);
        const levels = hourlyLevels(area, occupation);
        if (levels !== null) ratios.push((((levels[1] + levels[2]) / 2) * 2080) / p50);
      }
    }
    ratios.sort((a, b) => a - b);
    expect(ratios.length).toBeGreaterThan(4000);
    expect(ratios[Math.floor(ratios.length * 0.02)]).toBeGreaterThan(0.7);
    expect(ratios[Math.floor(ratios.length * 0.98)]).toBeLessThan(1.2);
  });

  test('the newest median of the history is the one of the table', () => {
    for (const occupation of occupationsOf('wages/us-oews.json')) {
      const years = medianHistory(occupation);
      expect(years.length, occupation).toBeGreaterThanOrEqual(5);
      expect(years.at(-1)?.year).toBe(US_WAGES.year);
      expect(years.at(-1)?.median).toBe(US_WAGES.figures('US', occupation)?.p50);
    }
  });

  test('every area of the wage tables is an area of the product', () => {
    const known = new Set(areas().map((a) => a.area));
    for (const [name] of tables) for (const area of areasOf(name)) expect(known, area).toContain(area);
  });

  test('every area of the US, the UK and Canada reaches a figure for every role', () => {
    const official = areas().filter((a) => /^(US|GB|CA)/.test(a.code));
    expect(official.length).toBeGreaterThan(600);
    for (const { area, code } of official) {
      const region = findRegion(code, area);
      expect(region, area).not.toBeNull();
      for (const role of roles) {
        const answer = benchmark({ role, level: null, region: region! });
        expect(answer.benchmark?.official.p50, `${area} ${role}`).toBeGreaterThan(0);
      }
    }
  });

  test('the figure is of the asked area, or the way to it is told', () => {
    for (const { area, code, kind } of areas().filter((a) => a.code.startsWith('US'))) {
      const region = findRegion(code, area)!;
      for (const role of roles) {
        const official = benchmark({ role, level: null, region }).benchmark!.official;
        expect(official.fallback.length > 0, `${area} ${role}`).toBe(official.area !== area);
        if (kind === 'country') expect(official.fallback).toEqual([]);
      }
    }
  });

  test('counts: nation, 52 states, 393 metropolitan and 137 other areas', () => {
    const us = areas().filter((a) => a.code.startsWith('US'));
    const count = (kind: string): number => us.filter((a) => a.kind === kind).length;
    expect([count('country'), count('state'), count('metro'), count('nonmetro')]).toEqual([1, 52, 393, 137]);
  });
});
