/** The form every publisher's table is brought into before it is written. */

/** Percentiles of one occupation in one area; null where the publisher gives none. At least one is given. */
export interface WageRow {
  readonly area: string;
  readonly occupation: string;
  readonly p10: number | null;
  readonly p25: number | null;
  readonly p50: number | null;
  readonly p75: number | null;
  readonly p90: number | null;
}

export const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

/** An area that wages are published for; `code` as in `Region.code`, `area` as in `Region.area`. */
export interface AreaRow {
  readonly area: string;
  readonly code: string;
  readonly name: string;
  readonly kind: 'metro' | 'nonmetro' | 'state' | 'province' | 'region' | 'country';
  /** Further states of an area that crosses a border. */
  readonly alsoIn: readonly string[];
  /** Regional price parity, nation = 100; null where none is published. */
  readonly parity: number | null;
}

/** Prevailing wage levels I–IV in an area, dollars an hour. */
export interface LevelRow {
  readonly area: string;
  readonly occupation: string;
  readonly levels: readonly [number, number, number, number];
}

/** One publisher's table, whatever layout it came in. */
export interface WageTable {
  readonly rows: readonly WageRow[];
  /** Title of each occupation that occurs. */
  readonly titles: ReadonlyMap<string, string>;
}
