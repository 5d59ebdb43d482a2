/**
 * UK Office for National Statistics, Annual Survey of Hours and Earnings, table 14.7a (annual pay – gross, full-time) saved
 * as CSV: some lines of title, then Description, Code, jobs, Median, change, Mean, change, 10, 20, 25, 30, 40, 60, 70, 75,
 * 80, 90; `x`, `..`, `:` where a figure is withheld.
 */
import { figure, parseCsv } from './csv.js';
import type { WageRow, WageTable } from './tables.js';

/** Reads the publisher's table; the line that starts with Description names the columns. */
export function readAshe(text: string, wanted: ReadonlySet<string>, name = 'ASHE'): WageTable {
  const lines = parseCsv(text).map((cells) => cells.map((c) => c.trim()));
  const start = lines.findIndex((cells) => cells[0] === 'Description' && cells[1] === 'Code');
  const head = lines[start];
  if (head === undefined) throw new Error(`${name}: no line that starts with Description, Code`);
  const at = (column: string): number => {
    const i = head.indexOf(column);
    if (i < 0) throw new Error(`${name}: no column ${column} (found ${head.join(', ')})`);
    return i;
  };
  const columns = { p10: at('10'), p25: at('25'), p50: at('Median'), p75: at('75'), p90: at('90') };
  const rows: WageRow[] = [];
  const titles = new Map<string, string>();
  for (const [i, cells] of lines.slice(start + 1).entries()) {
    const occupation = cells[1] ?? '';
    if (!wanted.has(occupation)) continue;
    const read = (column: number): number | null =>
      figure(cells[column] ?? '', `${name}, row ${String(start + i + 2)}`);
    const p50 = read(columns.p50);
    titles.set(occupation, (cells[0] ?? '').replace(/^\d{2,4}\s+/, ''));
    if (p50 === null) continue;
    rows.push({
      area: 'GB',
      occupation,
      p10: read(columns.p10),
      p25: read(columns.p25),
      p50,
      p75: read(columns.p75),
      p90: read(columns.p90),
    });
  }
  return { rows, titles };
}
