/** The benchmark of a role, at a level, in a region. */
import type { Level } from '../posting/posting.js';
import { areaWithin } from './areas.js';
import type { Benchmark, BenchmarkAnswer, BenchmarkQuestion, LevelFigures, OfficialFigure } from './benchmark.js';
import { guideBands } from './guide-bands.js';
import { officialFigure, type FoundFigure } from './official.js';
import { convertPeriod } from './pay-position.js';
import { sourceOf } from './sources.js';
import { hourlyLevels, LEVELS_SOURCE, LEVELS_YEAR } from './wage-tables.js';

/** Levels of a posting as prevailing wage levels: entry, qualified, experienced, fully competent. */
const LEVEL_FITS: Readonly<Record<Level, 1 | 2 | 3 | 4 | null>> = {
  intern: 1,
  entry: 1,
  mid: 2,
  senior: 3,
  lead: 4,
  manager: null,
  director: null,
};
/**
 * Within Computer and Information Systems Managers a manager has the experience of level III (eight to twelve years in IT
 * by the manager page) and a director that of level IV. Elsewhere a manager's place among the managed is not told.
 */
const MANAGERIAL: Readonly<Partial<Record<Level, 3 | 4>>> = { manager: 3, director: 4 };
const MANAGERIAL_OCCUPATION = '11-3021';

function levelFigures(q: BenchmarkQuestion, occupation: string): LevelFigures | null {
  const area = areaWithin(q.region)?.area ?? null;
  const hourly = area === null ? null : hourlyLevels(area, occupation);
  if (area === null || hourly === null) return null;
  const [a, b, c, d] = hourly.map((v) => Math.round(convertPeriod(v, 'hour', 'year')));
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  const fits =
    q.level === null
      ? null
      : ((occupation === MANAGERIAL_OCCUPATION ? MANAGERIAL[q.level] : undefined) ?? LEVEL_FITS[q.level]);
  return {
    levels: [a, b, c, d],
    fits,
    area,
    sourceId: LEVELS_SOURCE,
    source: sourceOf(LEVELS_SOURCE).short,
    year: LEVELS_YEAR,
  };
}

/** Median of the area over the median of the nation for the same occupation, to four decimals. */
function areaIndexOf(official: OfficialFigure, nation: number | null): number {
  return nation === null ? 1 : Math.round((official.p50 / nation) * 10_000) / 10_000;
}

/**
 * What the role pays at the place: the official figure with every step away from the asked area, the prevailing wage
 * levels of the area, and the guides' bands beside it. Amounts are in `currency` per `period` as published (US, UK: year;
 * Canada: hour; survey: US dollars a year). Guide bands and levels exist for the US only. `postedPosition` is null: see
 * {@link positionOf}.
 */
export function benchmark(q: BenchmarkQuestion): BenchmarkAnswer {
  const found = officialFigure(q);
  if (typeof found === 'string') return { benchmark: null, reason: found };
  const { currency, period, official } = found;
  const nation = nationFigure(q, found);
  const us = q.region.code.startsWith('US');
  const answer: Benchmark = {
    currency,
    period,
    official,
    levels: us ? levelFigures(q, official.occupation) : null,
    guides: us ? guideBands(q.role, q.level, areaIndexOf(official, nation?.p50 ?? null)) : [],
    postedPosition: null,
  };
  return {
    benchmark: official.p25 === null && nation !== null && nation.p25 !== null ? { ...answer, nation } : answer,
    reason: null,
  };
}

/** The nation's figure of the same occupation, when `found` is of a smaller area. */
function nationFigure(q: BenchmarkQuestion, { official, table }: FoundFigure): OfficialFigure | null {
  if (table === null || official.areaKind === 'country') return null;
  const code = q.region.code.slice(0, 2);
  const wide = officialFigure({ ...q, region: { code, area: null, name: code, kind: 'country' } });
  return typeof wide === 'string' ? null : wide.official;
}
