import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../scripts/material.js';

/** Text of a data file by its path below data/. */
export function dataText(name: string): string {
  return readFileSync(path.join(ROOT, 'data', name), 'utf8');
}

/** Every value of the key `name` anywhere in a JSON value. */
export function valuesOf(value: unknown, name: string): unknown[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([k, v]) => [
    ...(k === name ? [v] : []),
    ...valuesOf(v, name),
  ]);
}
