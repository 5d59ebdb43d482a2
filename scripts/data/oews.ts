/**
 * US Bureau of Labor Statistics, Occupational Employment and Wage Statistics, "all data" file saved as CSV: one row per
 * area and occupation; `**` and `*` where a figure is withheld, `#` where it is at or above the top code.
 */
import { cell, figure, parseTable } from './csv.js';
import type { AreaRow, WageRow, WageTable } from './tables.js';

const COLUMNS = [
  'AREA',
  'AREA_TITLE',
  'AREA_TYPE',
  'PRIM_STATE',
  'OCC_CODE',
  'OCC_TITLE',
  'O_GROUP',
  'A_PCT10',
  'A_PCT25',
  'A_MEDIAN',
  'A_PCT75',
  'A_PCT90',
];
const KINDS: Readonly<Record<string, AreaRow['kind']>> = {
  '1': 'country',
  '2': 'state',
  '3': 'state',
  '4': 'metro',
  '6': 'nonmetro',
};

/**
 * Reads the publisher's file. Areas become the codes the product uses: "US", "US-TX", five-digit metro, seven-digit
 * nonmetropolitan code. Rows by industry or ownership are left out where the file has those columns.
 * @param wanted SOC codes to keep.
 */
export function readOews(
  text: string,
  wanted: ReadonlySet<string>,
  name = 'OEWS',
): WageTable & { readonly areas: readonly AreaRow[] } {
  const rows: WageRow[] = [];
  const titles = new Map<string, string>();
  const areas = new Map<string, AreaRow>();
  for (const [i, r] of parseTable(text, COLUMNS, name).entries()) {
    const kind = KINDS[cell(r, 'AREA_TYPE')];
    if (kind === undefined || (r['I_GROUP'] ?? 'cross-industry') !== 'cross-industry') continue;
    const state = cell(r, 'PRIM_STATE');
    const raw = cell(r, 'AREA');
    const area =
      kind === 'country' ? 'US' : kind === 'state' ? `US-${state}` : raw.padStart(kind === 'metro' ? 5 : 7, '0');
    if (!areas.has(area)) {
      const title = cell(r, 'AREA_TITLE');
      areas.set(area, {
        area,
        code: kind === 'country' ? 'US' : `US-${state}`,
        name: kind === 'country' ? 'United States' : title,
        kind,
        alsoIn: furtherStates(title, state),
        parity: null,
      });
    }
    const occupation = cell(r, 'OCC_CODE');
    if (!wanted.has(occupation) || cell(r, 'O_GROUP') !== 'detailed') continue;
    titles.set(occupation, cell(r, 'OCC_TITLE'));
    const at = `${name}, row ${String(i + 2)}`;
    const row = {
      area,
      occupation,
      p10: figure(cell(r, 'A_PCT10'), at),
      p25: figure(cell(r, 'A_PCT25'), at),
      p50: figure(cell(r, 'A_MEDIAN'), at),
      p75: figure(cell(r, 'A_PCT75'), at),
      p90: figure(cell(r, 'A_PCT90'), at),
    };
    if (row.p50 !== null) rows.push(row);
  }
  return { rows, titles, areas: [...areas.values()] };
}

/** "New York-Newark-Jersey City, NY-NJ" with NY → NJ. */
function furtherStates(title: string, state: string): string[] {
  const tail = /, ([A-Z]{2}(?:-[A-Z]{2}){0,5})$/.exec(title)?.[1] ?? '';
  return tail.split('-').filter((s) => s !== '' && s !== state);
}
