import { readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { SCHEMAS } from '../../data/schemas.js';
import { ROOT } from '../../scripts/material.js';
import { isInfrastructureRole, ROLE_IDS } from '../../src/role/roles.js';
import { dataText, valuesOf } from './files.js';

const names = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];
const files = Object.fromEntries(names.map((n) => [n, JSON.parse(dataText(n)) as unknown])) as Record<
  keyof typeof SCHEMAS,
  never
>;
const mapped = ROLE_IDS.filter((r) => isInfrastructureRole(r) || r === 'software-engineer');

describe('shape of the data', () => {
  test.each(names)('%s has its shape', (name) => {
    const result = z.safeParse(SCHEMAS[name], files[name]);
    expect(result.success ? [] : result.error.issues.slice(0, 5)).toEqual([]);
  });

  test('every file below data/wages has a schema', () => {
    const found = readdirSync(path.join(ROOT, 'data', 'wages')).map((f) => `wages/${f}`);
    expect(names).toEqual(expect.arrayContaining(found));
  });

  test('every source that is named exists, and every figure file names one', () => {
    const known = Object.keys(files['sources.json']);
    for (const name of names.filter((n) => n !== 'sources.json')) {
      const ids = [...valuesOf(files[name], 'sourceId'), ...valuesOf(files[name], 'sourceIds').flat()];
      expect(ids.length, name).toBeGreaterThan(0);
      for (const id of ids) expect(known, `${name}: ${String(id)}`).toContain(id);
    }
  });

  test('no source is idle: each is named by some data file, or is that of the places', () => {
    const folder = path.join(ROOT, 'data');
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((f) => f.endsWith('.json') && f !== 'sources.json')
      .map((f) => dataText(f));
    const idle = Object.keys(files['sources.json']).filter((id) => !texts.some((t) => t.includes(`"${id}"`)));
    expect(idle.filter((id) => id !== 'geonames')).toEqual([]);
  });

  test('role ids are the ones of the product, and none is missing', () => {
    const sorted = [...mapped].sort();
    expect(Object.keys((files['occupations.json'] as { roles: object }).roles)).toEqual(sorted);
    expect(Object.keys((files['role-guide.json'] as { roles: object }).roles)).toEqual(sorted);
    for (const role of [
      ...valuesOf(files['guide-bands.json'], 'role'),
      ...valuesOf(files['role-guide.json'], 'role'),
    ]) {
      expect(ROLE_IDS).toContain(role);
    }
  });

  test('certifications that the guide names exist', () => {
    const guide = JSON.parse(dataText('role-guide.json')) as { market: { recognisedCredentials: { items: string[] } } };
    const ids = [...guide.market.recognisedCredentials.items, ...valuesOf(valuesOf(guide, 'certifications'), 'id')];
    expect(ids.length).toBeGreaterThan(10);
    const known = dataText('certifications.json');
    for (const id of ids) expect(known).toContain(`"${String(id)}"`);
  });

  test('entries are in order', () => {
    const areas = (files['areas.json'] as { areas: [string][] }).areas.map(([a]) => a);
    expect(areas).toEqual([...areas].sort());
    expect(new Set(areas).size).toBe(areas.length);
    for (const name of ['wages/us-oews.json', 'wages/uk-ashe.json', 'wages/ca-jobbank.json'] as const) {
      const codes = (files[name] as { occupations: [string, string][] }).occupations.map(([c]) => c);
      expect(codes, name).toEqual([...codes].sort());
    }
    const laws = (files['pay-laws.json'] as { laws: { jurisdiction: string }[] }).laws.map((l) => l.jurisdiction);
    expect(laws).toEqual([...laws].sort());
    expect(Object.keys(files['sources.json'])).toEqual(Object.keys(files['sources.json']).sort());
  });

  test('the files stay small', () => {
    const total = names.reduce((sum, n) => sum + gzipSync(dataText(n), { level: 9 }).length, 0);
    expect(total).toBeLessThan(260_000);
  });
});
