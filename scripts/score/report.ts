/** Prints a score for people. */
import targets from './targets.json';
import type { Figure, Score } from './figures.js';

interface Target {
  readonly least?: number;
  readonly most?: number;
  readonly readers?: number;
}
const TARGETS: Readonly<Record<string, Target>> = targets.figures;

function shown(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–';
  return Number.isInteger(value) && value > 1 ? String(value) : value.toFixed(3);
}

function verdictOf(value: number | null, target: Target | undefined): string {
  if (target === undefined || value === null) return '';
  if (target.least !== undefined) return value >= target.least ? 'met' : 'short';
  if (target.most !== undefined) return value <= target.most ? 'met' : 'short';
  return '';
}

/** A table of figures with number of cases, the readers' agreement and the target. */
export function figureTable(figures: ReadonlyMap<string, Figure>): string {
  const head = ['figure', 'value', 'n', 'readers', 'target', ''];
  const rows = [...figures].map(([name, { value, n }]) => {
    const target = TARGETS[name];
    const goal =
      target?.least === undefined ? (target?.most === undefined ? '' : `≤ ${target.most}`) : `≥ ${target.least}`;
    return [name, shown(value), String(n), shown(target?.readers), goal, verdictOf(value, target)];
  });
  return table([head, ...rows]);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Gold duties role by row, what was told most often instead, and how often. */
export function confusionTable(confusion: Score['confusion']): string {
  const rows = [...confusion]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([gold, told]) => {
      const n = [...told.values()].reduce((sum, count) => sum + count, 0);
      const right = told.get(gold) ?? 0;
      const rest = [...told]
        .filter(([role]) => role !== gold)
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([role, count]) => `${role} ${count}`);
      return `${gold.padEnd(34)}${String(right).padStart(4)} of ${String(n).padStart(3)}   ${rest.join(', ')}`;
    });
  return ['duties role (gold)               right         told instead', ...rows].join('\n');
}

/** The worst mistakes with title and the beginning of the text. */
export function mistakeList(mistakes: Score['mistakes'], count: number): string {
  return mistakes
    .slice(0, count)
    .map(({ posting, answer, wrong }) => {
      const { gold } = posting;
      const text = (posting.description ?? '').replace(/\s+/g, ' ').slice(0, 300);
      return [
        `${posting.id}  ${posting.title}  — wrong: ${wrong.join(', ')}`,
        `  gold: title ${gold.title_role}, duties ${gold.duties_role}${gold.also?.length ? ` (also ${gold.also.join(', ')})` : ''}, mismatch ${gold.mismatch}, pay ${JSON.stringify(gold.pay)}, certs ${gold.certs.join(' ')}`,
        `  told: title ${answer.title_role?.id ?? 'not told'}, duties ${answer.duties_role?.id ?? 'not told'}, mismatch ${answer.mismatch?.verdict ?? '–'}, pay ${JSON.stringify(answer.pay ?? null)}, certs ${(answer.certs_asked ?? []).join(' ')}`,
        `  ${text}`,
      ].join('\n');
    })
    .join('\n');
}
