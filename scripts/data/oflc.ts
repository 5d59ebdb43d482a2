/**
 * US Department of Labor, OFLC prevailing wage levels: ALC_Export.csv (one row per area and occupation) and
 * Geography.csv (areas). Figures are dollars an hour.
 */
import { cell, figure, parseTable } from './csv.js';
import type { LevelRow } from './tables.js';

/**
 * Reads ALC_Export.csv. Columns: Area, SocCode, GeoLvl, Level1–Level4, Average, Label.
 * GeoLvl 1 is the area itself; 2–4 mean that figures of a wider area were filled in by the publisher.
 * @param wanted SOC codes to keep.
 */
export function readOflc(text: string, wanted: ReadonlySet<string>, name = 'ALC_Export.csv'): LevelRow[] {
  const out: LevelRow[] = [];
  for (const [i, r] of parseTable(
    text,
    ['Area', 'SocCode', 'GeoLvl', 'Level1', 'Level2', 'Level3', 'Level4'],
    name,
  ).entries()) {
    const occupation = cell(r, 'SocCode');
    if (!wanted.has(occupation)) continue;
    const at = `${name}, row ${String(i + 2)}`;
    const [a, b, c, d] = [1, 2, 3, 4].map((n) => figure(cell(r, `Level${String(n)}`), at));
    if (a == null || b == null || c == null || d == null) continue;
    const raw = cell(r, 'Area');
    out.push({ area: raw.padStart(raw.length > 5 ? 7 : 5, '0'), occupation, levels: [a, b, c, d] });
  }
  return out;
}

/** Reads Geography.csv: area code → name. Columns: Area, AreaName, StateAb, State, CountyTownName. */
export function readOflcGeography(text: string, name = 'Geography.csv'): Map<string, string> {
  const out = new Map<string, string>();
  for (const r of parseTable(text, ['Area', 'AreaName'], name)) {
    const raw = cell(r, 'Area');
    out.set(raw.padStart(raw.length > 5 ? 7 : 5, '0'), cell(r, 'AreaName'));
  }
  return out;
}
