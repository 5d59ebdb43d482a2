/** How the cells of the wage files are written, read back. */

/**
 * P10 and what P25, P50, P75, P90 each add to the last one before (null: not published); the median alone; or 0: withheld
 * or not published for the area.
 */
export type WageCell = readonly (number | null)[] | number;

/** Percentiles of one occupation in one area, in the table's currency per the table's period. */
export interface Percentiles {
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p50: number;
  readonly p75: number | null;
  readonly p90: number | null;
}

/** @param unit Amounts in the cell are divided by it. */
export function percentilesOf(cell: WageCell, unit: number): Percentiles | null {
  if (cell === 0) return null;
  if (typeof cell === 'number') return { p10: null, p25: null, p50: cell / unit, p75: null, p90: null };
  let sum = 0;
  const [p10 = null, p25 = null, p50 = null, p75 = null, p90 = null] = cell.map((step) => {
    if (step === null) return null;
    sum += step;
    return sum / unit;
  });
  return p50 === null ? null : { p10, p25, p50, p75, p90 };
}

/** Levels I and IV, or all four where II and III are not the thirds between them that the law makes them; 0: none. */
export type LevelCell = readonly number[] | 0;

/** @param unit Amounts in the cell are divided by it. */
export function levelsOf(cell: LevelCell, unit: number): readonly [number, number, number, number] | null {
  if (cell === 0) return null;
  const [first = 0, second = 0, third, fourth] = cell;
  if (third !== undefined && fourth !== undefined) return [first / unit, second / unit, third / unit, fourth / unit];
  const width = second - first;
  return [
    first / unit,
    Math.round(first + width / 3) / unit,
    Math.round(first + (2 * width) / 3) / unit,
    second / unit,
  ];
}
