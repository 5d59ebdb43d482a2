/** A readable account of what a new release changes. */
import { levelsOf, percentilesOf, type LevelCell, type WageCell } from '../../src/benchmark/wage-cells.js';

interface WageFileLike {
  readonly unit: number;
  readonly columns?: unknown;
  readonly occupations: readonly (string | readonly [string, string])[];
  readonly areas: Readonly<Record<string, readonly WageCell[]>>;
}

/** Figures of wage files under the names of area, occupation and percentile or level; other files as they are. */
function named(json: string): unknown {
  const file = JSON.parse(json) as WageFileLike;
  if (typeof file.unit !== 'number') return file;
  const titles = file.occupations.map((o) => (typeof o === 'string' ? o : o.join(' ')));
  const areas = Object.entries(file.areas).map(([area, cells]): [string, unknown] => [
    area,
    Object.fromEntries(
      cells.map((cell, i) => {
        const levels = file.columns === undefined ? levelsOf(cell as LevelCell, file.unit) : null;
        const figures =
          levels === null
            ? percentilesOf(cell, file.unit)
            : { I: levels[0], II: levels[1], III: levels[2], IV: levels[3] };
        return [titles[i], figures];
      }),
    ),
  ]);
  return { ...file, areas: Object.fromEntries(areas) };
}

/** Every leaf of a JSON value with the path that leads to it. */
function leaves(value: unknown, path: string, out: Map<string, string | number | boolean | null>): void {
  if (value !== null && typeof value === 'object') {
    for (const [k, v] of Object.entries(value)) leaves(v, path === '' ? k : `${path} › ${k}`, out);
  } else out.set(path, value as string | number | boolean | null);
}

/** Lines that say how many values were added, taken away and changed, with the largest changes of figures first. */
export function describeChanges(file: string, before: string | null, after: string, largest = 8): string[] {
  if (before === after) return [`${file}: unchanged`];
  if (before === null) return [`${file}: new, ${String(after.length)} characters`];
  const old = new Map<string, string | number | boolean | null>();
  const now = new Map<string, string | number | boolean | null>();
  leaves(named(before), '', old);
  leaves(named(after), '', now);
  const added = [...now.keys()].filter((k) => !old.has(k)).length;
  const gone = [...old.keys()].filter((k) => !now.has(k)).length;
  const changed = [...now].filter(([k, v]) => old.has(k) && old.get(k) !== v);
  const figures = changed.flatMap(([k, v]) => {
    const was = old.get(k);
    return typeof v === 'number' && typeof was === 'number' && was > 0 && v > 0 ? [{ k, v, was, ratio: v / was }] : [];
  });
  figures.sort((a, b) => Math.abs(Math.log(b.ratio)) - Math.abs(Math.log(a.ratio)) || (a.k < b.k ? -1 : 1));
  const lines = [`${file}: ${String(changed.length)} changed, ${String(added)} added, ${String(gone)} gone`];
  for (const { k, v, was, ratio } of figures.slice(0, largest)) {
    lines.push(`    ${k}: ${String(was)} → ${String(v)} (${ratio >= 1 ? '+' : ''}${((ratio - 1) * 100).toFixed(1)} %)`);
  }
  const middle = figures.map((f) => f.ratio).sort((a, b) => a - b)[Math.floor(figures.length / 2)];
  if (middle !== undefined) lines.push(`    median change of a figure: ${((middle - 1) * 100).toFixed(1)} %`);
  return lines;
}
