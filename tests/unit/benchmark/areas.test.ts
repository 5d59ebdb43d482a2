import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areas,
  findAreas,
  findRegion,
  marketFacts,
  priceParity,
  publishedBands,
  roleGuide,
  sameBuyingPower,
  sourceOf,
  sources,
  staleness,
} from '../../../src/benchmark/index.js';
import { ROLE_IDS } from '../../../src/role/roles.js';

describe('regions', () => {
  test('are found by area, else by code', () => {
    expect(findRegion('US-TX', '12420')).toEqual({
      code: 'US-TX',
      area: '12420',
      name: 'Austin-Round Rock-San Marcos, TX',
      kind: 'metro',
    });
    expect(findRegion('US-NJ', '35620')?.code).toBe('US-NJ');
    expect(findRegion('US', '35620')).toMatchObject({ code: 'US-NY', area: '35620' });
    expect(findRegion('US-TX', null)).toEqual({ code: 'US-TX', area: 'US-TX', name: 'Texas', kind: 'state' });
    expect(findRegion('GB', null)).toEqual({ code: 'GB', area: null, name: 'United Kingdom', kind: 'country' });
    expect(findRegion('CA-ON', 'ER3530')?.name).toBe('Toronto');
  });

  test('an area of another state is not used, an unknown code is not found', () => {
    expect(findRegion('US-TX', '35620')).toMatchObject({ area: 'US-TX' });
    expect(findRegion('XX', null)).toBeNull();
    expect(findRegion('US-ZZ', '00000')).toBeNull();
  });

  test('every area is found again by its code and area', () => {
    for (const a of areas()) expect(findRegion(a.code, a.area)?.name, a.area).toBe(a.name);
  });

  test('typing finds areas, wider ones first, without accents, and nothing for nothing', () => {
    expect(findAreas('austin', 5).map((r) => r.area)).toEqual(['12420']);
    expect(findAreas('tex', 1)[0]?.name).toBe('Texas');
    expect(findAreas('montreal', 3).map((r) => r.area)).toEqual(['ER2440']);
    expect(findAreas('united', 9).map((r) => r.code)).toContain('GB');
    expect(findAreas('  ', 5)).toEqual([]);
    fc.assert(fc.property(fc.string(), (s) => findAreas(s, 3).length <= 3));
  });
});

describe('price parity', () => {
  const at = (code: string, area: string | null = null) => findRegion(code, area)!;
  test('of the metro, else of its state, with the way told; none outside the US', () => {
    expect(priceParity(at('US-NY', '35620'))).toMatchObject({
      index: 112.563,
      area: '35620',
      fallback: [],
      year: 2024,
    });
    expect(priceParity(at('US-AL', '0100001'))).toMatchObject({
      area: 'US-AL',
      fallback: ['no price parity for the area → state'],
    });
    expect(priceParity(at('US'))?.index).toBe(100);
    expect(priceParity(at('US-PR'))).toBeNull();
    expect(priceParity(at('GB'))).toBeNull();
  });
  test('amounts carry over and back', () => {
    const [a, b] = [at('US-NY', '35620'), at('US-TX', '12420')];
    const there = sameBuyingPower(100_000, a, b)!;
    expect(there).toBeLessThan(100_000);
    expect(sameBuyingPower(there, b, a)).toBeCloseTo(100_000, 6);
    expect(sameBuyingPower(1, a, at('GB'))).toBeNull();
  });
});

describe('sources and guide', () => {
  test('a release is stale after 18 months and says so', () => {
    const oews = sourceOf('bls-oews');
    expect(staleness(oews, new Date('2027-11-15'))).toEqual({ stale: false, note: null });
    expect(staleness(oews, new Date('2027-11-16')).note).toContain('May 2025');
    expect(staleness(sourceOf('bea-rpp'), new Date('2099-01-01')).stale).toBe(false);
    expect(sources().map((s) => s.id)).toContain('geonames');
    expect(() => sourceOf('none')).toThrow();
  });

  test('every role has its guide; neighbours are roles', () => {
    for (const role of ROLE_IDS.filter((r) => r !== 'other')) {
      const guide = roleGuide(role)!;
      expect(guide.duties.items.length, role).toBeGreaterThan(2);
      expect(guide.neighbours.length, role).toBeGreaterThan(0);
      for (const n of guide.neighbours) expect(n.role).not.toBe(role);
    }
    expect(roleGuide('other')).toBeNull();
    expect(roleGuide('infrastructure-manager')?.duties.items).toHaveLength(10);
    expect(marketFacts().smallCompanies.employeesBelow).toBe(200);
  });

  test('the bands of both guides stand side by side', () => {
    expect(publishedBands('infrastructure-engineer').map((b) => b.sourceId)).toEqual([
      'guide-letshunt',
      'guide-manager-page',
    ]);
    expect(publishedBands('it-director')).toEqual([]);
  });
});
