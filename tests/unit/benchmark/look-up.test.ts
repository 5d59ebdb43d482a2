import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Region } from '../../../src/benchmark/benchmark.js';
import { areas, benchmark, findRegion, occupationOf } from '../../../src/benchmark/index.js';
import { US_WAGES } from '../../../src/benchmark/wage-tables.js';
import { LEVELS, type Level } from '../../../src/posting/posting.js';
import { ROLE_IDS, type RoleId } from '../../../src/role/roles.js';

function region(code: string, area: string | null = null): Region {
  const found = findRegion(code, area);
  if (found === null) throw new Error(`no region ${code}`);
  return found;
}
function ask(role: RoleId, where: Region, level: Level | null = null) {
  const { benchmark: b, reason } = benchmark({ role, level, region: where });
  if (b === null) throw new Error(reason);
  return b;
}
const us = (kind: Region['kind']) => areas().filter((a) => a.code.startsWith('US') && a.kind === kind);
const withheld = (kind: Region['kind'], soc: string) => us(kind).filter((a) => US_WAGES.figures(a.area, soc) === null);

describe('US', () => {
  test('the metropolitan area’s own figure, with source, year and area', () => {
    const b = ask('systems-administrator', region('US-TX', '12420'));
    expect(b).toMatchObject({ currency: 'USD', period: 'year', postedPosition: null });
    expect(b.official).toMatchObject({
      occupation: '15-1244',
      title: 'Network and Computer Systems Administrators',
      p10: 65_600,
      p25: 83_150,
      p50: 104_520,
      p75: 132_390,
      p90: 162_440,
      area: '12420',
      areaKind: 'metro',
      fallback: [],
      source: 'BLS OEWS',
      year: 2025,
      selfReported: false,
      standsIn: null,
    });
  });

  test('a withheld metro falls back to its state and says so', () => {
    const metro = withheld('metro', '15-1244')[0]!;
    const b = ask('systems-administrator', region(metro.code, metro.area));
    expect(b.official).toMatchObject({ area: metro.code, areaKind: 'state', fallback: ['metro suppressed → state'] });
  });

  test('a metro that crosses a border falls back to the state that was asked', () => {
    const metro = withheld('metro', '15-1242').find((a) => a.alsoIn.length > 0)!;
    const other = `US-${metro.alsoIn[0]!}`;
    expect(ask('database-administrator', region(other, metro.area)).official.area).toBe(other);
    expect(ask('database-administrator', region(metro.code, metro.area)).official.area).toBe(metro.code);
  });

  test('a withheld state falls back to the nation, a nonmetropolitan area step by step', () => {
    const state = withheld('state', '15-1212')[0]!;
    expect(ask('security-engineer', region(state.code)).official).toMatchObject({
      area: 'US',
      fallback: ['state suppressed → nation'],
    });
    const guam = ask('it-compliance-manager', region('US-GU', '6600001'));
    expect(guam.official.p50).toBeGreaterThan(0);
    const far = ask('database-administrator', region('US-GU', '6600001')).official;
    expect(far).toMatchObject({
      area: 'US',
      fallback: ['nonmetro suppressed → state', 'state not published → nation'],
    });
  });

  test('an area the data does not hold is said, and the state speaks', () => {
    const b = ask('systems-administrator', { code: 'US-TX', area: '99999', name: 'Nowhere, TX', kind: 'metro' });
    expect(b.official).toMatchObject({ area: 'US-TX', fallback: ['metro not published → state'] });
  });

  test('an area of another state is not trusted', () => {
    const b = ask('systems-administrator', { code: 'US-TX', area: '35620', name: 'New York', kind: 'metro' });
    expect(b.official).toMatchObject({ area: 'US-TX', areaName: 'Texas' });
    expect(b.levels).toBeNull();
  });

  test('a metro whose state was not told', () => {
    const b = ask('systems-administrator', { code: 'US', area: '12420', name: 'Austin', kind: 'metro' });
    expect(b.official).toMatchObject({ area: '12420', fallback: [] });
    expect(b.levels?.area).toBe('12420');
  });

  test('remote in the US is the nation; a state may come without its area code', () => {
    expect(ask('cloud-engineer', region('US')).official).toMatchObject({
      area: 'US',
      fallback: [],
      areaName: 'United States',
    });
    expect(ask('cloud-engineer', { code: 'US-TX', area: null, name: 'Texas', kind: 'state' }).official).toMatchObject({
      area: 'US-TX',
      fallback: [],
    });
  });

  test('prevailing wage levels of the area, and the one that fits', () => {
    const austin = region('US-TX', '12420');
    const fits = (level: Level | null, role: RoleId = 'systems-administrator') => ask(role, austin, level).levels?.fits;
    expect(ask('systems-administrator', austin).levels).toMatchObject({
      levels: [67_205, 86_029, 104_832, 123_656],
      fits: null,
      area: '12420',
      year: 2025,
    });
    expect(LEVELS.map((l) => fits(l))).toEqual([1, 1, 2, 3, 4, null, null]);
    expect(fits('manager', 'infrastructure-manager')).toBe(3);
    expect(fits('director', 'it-director')).toBe(4);
    expect(ask('systems-administrator', region('US-TX')).levels).toBeNull();
  });

  test('guide bands stand beside the figure with their source and the area’s index', () => {
    const austin = ask('infrastructure-engineer', region('US-TX', '12420'));
    const nation = ask('infrastructure-engineer', region('US'));
    const index = austin.official.p50 / nation.official.p50;
    expect(austin.guides.map((g) => [g.low, g.high, g.sourceId])).toEqual([
      [110_000, 140_000, 'guide-letshunt'],
      [85_000, 145_000, 'guide-manager-page'],
    ]);
    for (const g of austin.guides) expect(g.areaIndex).toBeCloseTo(index, 3);
    for (const g of nation.guides) expect(g.areaIndex).toBe(1);
    expect(ask('systems-administrator', region('US'), 'entry').guides.map((g) => g.high)).toEqual([73_000]);
    expect(ask('systems-administrator', region('US'), 'mid').guides.map((g) => g.low)).toEqual([96_800]);
    expect(ask('systems-administrator', region('US')).guides).toHaveLength(2);
    expect(ask('network-engineer', region('US')).guides).toEqual([]);
  });

  test('a lead in networks is held against network architects', () => {
    expect(occupationOf('network-engineer', 'us', 'mid')?.code).toBe('15-1244');
    expect(ask('network-engineer', region('US'), 'lead').official).toMatchObject({
      occupation: '15-1241',
      standsIn: null,
    });
  });

  test('a role without an occupation of its own says which one stands in', () => {
    const own: RoleId[] = [
      'systems-administrator',
      'infrastructure-manager',
      'it-support-specialist',
      'database-administrator',
      'software-engineer',
    ];
    for (const role of ROLE_IDS.filter((r) => r !== 'other')) {
      const { standsIn } = ask(role, region('US')).official;
      if (own.includes(role)) expect(standsIn, role).toBeNull();
      else expect(standsIn, role).toMatch(/\.$/);
    }
  });
});

describe('other countries', () => {
  test('the United Kingdom as a whole, whatever the part', () => {
    expect(ask('network-engineer', region('GB')).official).toMatchObject({
      occupation: '2137',
      title: 'IT network professionals',
      p10: 36_407,
      p50: 48_907,
      p90: null,
      area: 'GB',
      fallback: [],
    });
    const glasgow = ask('network-engineer', { code: 'GB-SCT', area: null, name: 'Glasgow', kind: 'region' });
    expect(glasgow.official).toMatchObject({ p50: 48_907, fallback: ['region not published → nation'] });
    expect(glasgow).toMatchObject({ currency: 'GBP', levels: null, guides: [] });
  });

  test('Canada: percentiles of the nation, medians of province and region, by the hour', () => {
    const canada = ask('systems-administrator', region('CA'));
    expect(canada).toMatchObject({ currency: 'CAD', period: 'hour' });
    expect(canada.official).toMatchObject({ p10: 21, p25: 27.5, p50: 36, p75: 47, p90: 55 });
    const montreal = ask('systems-administrator', region('CA-QC', 'ER2440'));
    expect(montreal.official).toMatchObject({
      area: 'ER2440',
      areaName: 'Montréal',
      p25: null,
      p50: 35.53,
      fallback: [],
    });
    expect(montreal.nation?.p75).toBe(47);
    expect(canada.nation).toBeUndefined();
    expect(ask('systems-administrator', region('CA-YT')).official.fallback).toEqual([
      'province not published → nation',
    ]);
    const unknown = ask('systems-administrator', { code: 'CA-ON', area: 'ER3595', name: 'Northwest', kind: 'region' });
    expect(unknown.official).toMatchObject({ area: 'CA-ON', fallback: ['region not published → province'] });
  });

  test('elsewhere the survey speaks, labelled, with its number of answers', () => {
    const b = ask('devops-engineer', region('DE'));
    expect(b).toMatchObject({ currency: 'USD', period: 'year', guides: [], levels: null });
    expect(b.official).toMatchObject({
      occupation: 'devops',
      selfReported: true,
      sampleSize: 110,
      p50: 82_370,
      area: 'DE',
      areaName: 'Germany',
      standsIn: null,
    });
    const wider = ask('cloud-engineer', region('IN')).official;
    expect(wider).toMatchObject({ occupation: 'cloud_devops_sre', selfReported: true });
    expect(wider.standsIn).toContain('cloud, DevOps');
  });

  test('no figure is made up: countries, roles and groups without one give a reason', () => {
    const nowhere: Region = { code: 'ZZ', area: null, name: 'Nowhere', kind: 'country' };
    expect(benchmark({ role: 'cloud-engineer', level: null, region: nowhere })).toEqual({
      benchmark: null,
      reason: 'There are no figures for this country.',
    });
    expect(benchmark({ role: 'it-director', level: null, region: region('DE') }).reason).toContain('Too few people');
    expect(benchmark({ role: 'other', level: null, region: region('US') }).reason).toContain('not one of the roles');
  });
});

describe('any question', () => {
  const anyRegion = fc.oneof(
    fc.constantFrom(...areas()).map((a) => findRegion(a.code, a.area)!),
    fc.record({
      code: fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.constantFrom('US', 'US-ZZ', 'GB-', 'CA-XX', '__proto__', 'constructor'),
      ),
      area: fc.option(
        fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('__proto__', 'toString', '12420', 'ER3530')),
      ),
      name: fc.string(),
      kind: fc.constantFrom('metro', 'nonmetro', 'state', 'province', 'region', 'country'),
    }),
  );
  test('is answered with a figure that has its source and year, or with a reason', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ROLE_IDS),
        fc.option(fc.constantFrom(...LEVELS)),
        anyRegion,
        (role, level, where) => {
          const answer = benchmark({ role, level, region: where });
          if (answer.benchmark === null) expect(answer.reason).toMatch(/\.$/);
          else {
            expect(answer.benchmark.official.p50).toBeGreaterThan(0);
            expect(answer.benchmark.official.source).not.toBe('');
            expect(answer.benchmark.official.year).toBeGreaterThan(2020);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
