/** Medians and the table that the benchmark prints. */

export interface Figure {
  readonly what: string;
  readonly value: string;
  /** What it should be; empty: no goal, only known. */
  readonly goal: string;
  /** Null: no goal. */
  readonly met: boolean | null;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** A figure with an upper bound. */
export function atMost(what: string, value: number, bound: number, unit: string, digits = 1): Figure {
  return { what, value: `${value.toFixed(digits)} ${unit}`, goal: `≤ ${bound} ${unit}`, met: value <= bound };
}

export function known(what: string, value: string): Figure {
  return { what, value, goal: '', met: null };
}

export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, goal, met }) => [what, value, goal, met === null ? '' : met ? 'yes' : 'NO']);
  const all = [['Figure', 'Measured', 'Goal', 'Met'], ...rows];
  const widths = [0, 1, 2, 3].map((i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(all[0] ?? []), rule, ...rows.map(line)].join('\n');
}
