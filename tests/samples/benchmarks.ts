/** Regions, and made-up figures for them, as realistic as a view needs them. */
import type { Benchmark, Region } from '../../src/benchmark/benchmark.js';

export const austin: Region = { code: 'US-TX', area: '12420', name: 'Austin-Round Rock-San Marcos, TX', kind: 'metro' };
export const texas: Region = { code: 'US-TX', area: null, name: 'Texas', kind: 'state' };
export const fargo: Region = { code: 'US-ND', area: '22020', name: 'Fargo, ND-MN', kind: 'metro' };
export const london: Region = { code: 'GB', area: 'E12000007', name: 'London', kind: 'region' };
export const bengaluru: Region = { code: 'IN', area: null, name: 'India', kind: 'country' };
export const regions: readonly Region[] = [
  austin,
  texas,
  fargo,
  london,
  { code: 'US-TX', area: '19100', name: 'Dallas-Fort Worth-Arlington, TX', kind: 'metro' },
  { code: 'CA-ON', area: 'ER3530', name: 'Toronto', kind: 'region' },
  { code: 'DE', area: null, name: 'Germany', kind: 'country' },
];

export const austinBenchmark: Benchmark = {
  currency: 'USD',
  period: 'year',
  official: {
    occupation: '15-1241',
    title: 'Computer Network Architects',
    p10: 81_240,
    p25: 105_600,
    p50: 136_540,
    p75: 165_980,
    p90: 198_300,
    area: '12420',
    areaName: austin.name,
    areaKind: 'metro',
    fallback: [],
    sourceId: 'bls-oews-2025',
    source: 'BLS OEWS',
    year: 2025,
    selfReported: false,
    standsIn: null,
  },
  levels: {
    levels: [88_000, 109_500, 131_000, 152_400],
    fits: 2,
    area: '12420',
    sourceId: 'oflc-2025',
    source: 'US DOL OFLC',
    year: 2025,
  },
  guides: [
    {
      low: 130_000,
      high: 180_000,
      sourceId: 'guide-l',
      source: 'Infrastructure roles guide',
      year: 2026,
      areaIndex: 1.04,
    },
  ],
  postedPosition: { percentileLow: 8, percentileHigh: 16, verdict: 'below' },
};

/** A smaller place whose figure is that of its state. */
export const fargoBenchmark: Benchmark = {
  ...austinBenchmark,
  official: {
    ...austinBenchmark.official,
    p10: 71_200,
    p25: 88_400,
    p50: 110_900,
    p75: 134_200,
    p90: 160_100,
    area: 'US-ND',
    areaName: 'North Dakota',
    areaKind: 'state',
    fallback: ['metro suppressed → state'],
  },
  levels: null,
  guides: [],
  postedPosition: null,
};
