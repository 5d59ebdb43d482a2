import { describe, expect, test } from 'vitest';
import type { Region } from '../../../src/benchmark/benchmark.js';
import { findRegion } from '../../../src/benchmark/areas.js';
import { payLaw } from '../../../src/benchmark/pay-law.js';

const region = (code: string, area: string | null = null): Region => findRegion(code, area)!;
const TODAY = new Date('2026-11-21');
const law = (where: Region, hasRange = false, remote = false, city: string | null = null) =>
  payLaw(where, hasRange, remote, TODAY, city);

describe('pay-transparency laws', () => {
  test('a state that asks for a range, named with date and threshold', () => {
    expect(law(region('US-CO'))).toEqual({
      jurisdiction: 'CO',
      name: 'Colorado pay transparency law',
      rangeRequired: true,
      satisfied: false,
      since: '2021-01-01',
      threshold: 'employers with at least 1 employee in state',
      confidence: 'high',
    });
    expect(law(region('US-CO'), true)?.satisfied).toBe(true);
    expect(law(region('US-WA', '42660'))?.jurisdiction).toBe('WA');
  });

  test('a border metro is judged by the state that was told', () => {
    expect(law(region('US-NJ', '35620'))?.jurisdiction).toBe('NJ');
    expect(law(region('US-NY', '35620'))?.jurisdiction).toBe('NY');
  });

  test('a law of the future asks for nothing yet', () => {
    expect(law(region('US-DE'))).toMatchObject({ rangeRequired: false, satisfied: true, since: '2027-09-26' });
    expect(payLaw(region('US-DE'), false, false, '2027-09-26')).toMatchObject({
      rangeRequired: true,
      satisfied: false,
    });
    expect(payLaw(region('US-CT'), false, false, '2026-09-30')?.rangeRequired).toBe(false);
    expect(law(region('US-CT'))?.rangeRequired).toBe(true);
  });

  test('a law that asks for pay only on request asks for no range in the posting', () => {
    expect(law(region('US-NV'))).toMatchObject({ rangeRequired: false, satisfied: true });
  });

  test('a city’s law: sure when the city is told, weak by its metropolitan area, silent for another city', () => {
    expect(law(region('US-OH', '17410'), false, false, 'Cleveland')).toMatchObject({
      jurisdiction: 'Cleveland',
      confidence: 'high',
    });
    expect(law(region('US-OH', '17410'))).toMatchObject({ jurisdiction: 'Cleveland', confidence: 'low' });
    expect(law(region('US-OH', '17410'), false, false, 'Lakewood')).toBeNull();
    expect(law(region('US-OH', '17140'))).toBeNull();
  });

  test('remote anywhere in the US: Colorado’s law reaches there, with low confidence', () => {
    expect(law(region('US'), false, true)).toMatchObject({ jurisdiction: 'CO', confidence: 'low' });
    expect(law(region('US'), false, false)).toBeNull();
  });

  test('places without a known law', () => {
    expect(law(region('US-TX'))).toBeNull();
    expect(law(region('GB'))).toBeNull();
    expect(law(region('CA-BC'))?.jurisdiction).toBe('CA-BC');
    expect(law(region('CA-ON'))).toBeNull();
  });
});
