/** Reading of comma-separated tables as statistical offices write them (RFC 4180, with or without a byte order mark). */

/** Rows of cells; quotes, doubled quotes and line breaks inside quotes are understood. Linear in the text. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const endRow = (): void => {
    row.push(cell);
    cell = '';
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  for (let i = text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i++) {
    const c = text.charAt(i);
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text.charAt(i + 1) === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') {
      row.push(cell);
      cell = '';
    } else if (c === '\n') endRow();
    else if (c !== '\r') cell += c;
  }
  if (cell !== '' || row.length > 0) endRow();
  return rows;
}

/** A row that is asked by column name. */
export type Record_ = Readonly<Record<string, string>>;

/**
 * Rows of a table whose first row names the columns.
 * @throws when one of `required` is missing, naming it and what was found.
 */
export function parseTable(text: string, required: readonly string[], name: string): Record_[] {
  const [head, ...rows] = parseCsv(text);
  const columns = (head ?? []).map((c) => c.trim());
  const missing = required.filter((c) => !columns.includes(c));
  if (missing.length > 0) {
    throw new Error(`${name}: no column ${missing.join(', ')} (found ${columns.slice(0, 12).join(', ')})`);
  }
  return rows.map((cells) => Object.fromEntries(columns.map((c, i) => [c, (cells[i] ?? '').trim()])));
}

/** The cell of a column that {@link parseTable} has checked. */
export function cell(row: Record_, column: string): string {
  return row[column] ?? '';
}

/**
 * A figure, or null where the publisher gives none: blank, `*` and `**` (BLS), `#` (BLS: at or above the top code),
 * `x`, `..`, `:`, `-` (ONS). Thousands separators are taken out.
 * @throws on anything else that is not a number, so that a shifted column is noticed.
 */
export function figure(text: string, where: string): number | null {
  const t = text.trim().replaceAll(',', '');
  if (['', '*', '**', '#', 'x', '..', ':', '-', '~', 'NA', 'N/A'].includes(t)) return null;
  const n = Number(t);
  if (!Number.isFinite(n)) throw new Error(`${where}: "${text}" is not a figure`);
  return n;
}
