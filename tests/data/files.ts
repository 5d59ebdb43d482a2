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

/** A small generator of numbers in 0–1 that gives the same row for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
