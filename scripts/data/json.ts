/** Writing of data files: sorted, byte-stable, one entry a line, so that a change of one figure is a change of one line. */

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Objects down to `depth` are spread over lines, one entry each; what lies deeper stays on its line. */
export function writeJson(value: Json, depth: number, indent = ''): string {
  if (depth > 0 && value !== null && typeof value === 'object') {
    const inner = `${indent} `;
    const entries = Array.isArray(value)
      ? (value as readonly Json[]).map((v) => inner + writeJson(v, depth - 1, inner))
      : Object.entries(value).map(([k, v]) => `${inner}${JSON.stringify(k)}:${writeJson(v, depth - 1, inner)}`);
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    return entries.length === 0 ? open + close : `${open}\n${entries.join(',\n')}\n${indent}${close}`;
  }
  return JSON.stringify(value);
}

/** Entries of a map as an object in order of their keys (code units, so that every machine agrees). */
export function sortedObject<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}

export type { Json };
