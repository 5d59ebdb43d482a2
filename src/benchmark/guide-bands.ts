/** Pay bands of published guides: another source beside the official figure, never mixed with it. */
import type { Level } from '../posting/posting.js';
import type { RoleId } from '../role/roles.js';
import type { GuideBand } from './benchmark.js';
import { sourceOf } from './sources.js';
import data from '../../data/guide-bands.json';

interface BandEntry {
  readonly role: RoleId;
  readonly low: number;
  readonly high: number;
  readonly levels: readonly Level[];
  /** Whom the band is for, in words; empty where the source does not say. */
  readonly experience: string;
  readonly sourceId: string;
}

const BANDS = data.bands as unknown as readonly BandEntry[];

/**
 * Bands of a role, US dollars a year: where a guide parts them by experience the ones for the level, all of them when the
 * level is not known. Amounts are as published; `areaIndex` is for the reader to apply.
 * @param areaIndex Median of the area ÷ median of the nation for the role's occupation.
 */
export function guideBands(role: RoleId, level: Level | null, areaIndex = 1): readonly GuideBand[] {
  return BANDS.filter((b) => b.role === role && (level === null || b.levels.includes(level))).map((b) => {
    const source = sourceOf(b.sourceId);
    const band = { low: b.low, high: b.high, sourceId: b.sourceId, source: source.short, year: source.year, areaIndex };
    return b.experience === '' ? band : { ...band, experience: b.experience };
  });
}
