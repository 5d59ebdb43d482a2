import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import expectations from '../../data/certification-expectations.json';
import guide from '../../data/certification-guide.json';
import data from '../../data/certifications.json';
import sources from '../../data/sources.json';
import { material } from '../../scripts/material.js';
import { LEVELS } from '../../src/posting/posting.js';
import { isInfrastructureRole, type RoleId } from '../../src/role/roles.js';

const text = z.string().check(z.minLength(1));
const slug = z.string().check(z.regex(/^[a-z0-9-]{2,45}$/));
const certification = z.strictObject({
  id: slug,
  name: text,
  issuer: text,
  level: z.enum(['entry', 'associate', 'professional', 'expert']),
  validityMonths: z.nullable(z.int().check(z.minimum(6), z.maximum(72))),
  status: z.enum(['active', 'retired']),
  successor: z.nullable(slug),
  names: z.array(text),
  guarded: z.array(z.strictObject({ name: text, near: z.array(text), notNear: z.array(text) })),
});

const ids = data.certifications.map(({ id }) => id);
const known = new Set(ids);

describe('certifications.json', () => {
  test('has its shape', () => {
    const wrong = data.certifications.filter((entry) => !z.safeParse(certification, entry).success).map(({ id }) => id);
    expect(wrong).toEqual([]);
  });

  test('is sorted, and no id stands twice', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('successors and vendors resolve; only the retired have a successor', () => {
    for (const { id, successor, status } of data.certifications) {
      if (successor !== null) expect([id, known.has(successor), status]).toEqual([id, true, 'retired']);
    }
    for (const { name, id } of data.vendors) expect([name, known.has(id)]).toEqual([name, true]);
  });

  test('a name belongs to one certification', () => {
    const owner = new Map<string, string>();
    const twice: string[] = [];
    for (const { id, names } of data.certifications) {
      for (const name of names) {
        const key = name.replace(/^=/, '').toLowerCase();
        const other = owner.get(key);
        if (other !== undefined && other !== id) twice.push(`${name}: ${other}, ${id}`);
        owner.set(key, id);
      }
    }
    expect(twice).toEqual([]);
  });

  test('words of guards are lower case, as they are compared with lower case', () => {
    for (const { guarded } of data.certifications) {
      for (const { near, notNear } of guarded)
        for (const word of [...near, ...notNear]) expect(word).toBe(word.toLowerCase());
    }
  });

  const list = material('gold', 'certifications.tsv');
  test.skipIf(list === null)('holds every id of the list', () => {
    const rows = readFileSync(list ?? '', 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    expect(rows.map((row) => row.split('\t')[0]).filter((id) => id === undefined || !known.has(id))).toEqual([]);
  });
});

describe('certification-expectations.json', () => {
  test('ids, roles, levels and sources resolve', () => {
    for (const entry of expectations.guide) {
      expect(known.has(entry.id)).toBe(true);
      expect(isInfrastructureRole(entry.role as RoleId)).toBe(true);
      for (const level of entry.levels) expect(LEVELS).toContain(level);
      for (const id of entry.sourceIds) expect(Object.keys(sources)).toContain(id);
    }
    for (const rule of expectations.overAsking) {
      expect(known.has(rule.id)).toBe(true);
      expect(rule.minimumYears).toBeGreaterThan(0);
      expect(rule.reason.endsWith('.')).toBe(true);
    }
  });

  test('shares are counts of enough postings, largest first', () => {
    for (const [role, bands] of Object.entries(expectations.postings)) {
      expect(isInfrastructureRole(role as RoleId)).toBe(true);
      for (const { n, named } of Object.values(bands) as { n: number; named: [string, number, string][] }[]) {
        expect(n).toBeGreaterThanOrEqual(25);
        const counts = named.map(([, times]) => times);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        for (const [id, times, standing] of named) {
          expect(known.has(id)).toBe(true);
          expect(times).toBeLessThanOrEqual(n);
          expect(['expected', 'useful']).toContain(standing);
        }
      }
    }
  });

  test('holds the guide as it stands', () => {
    expect(expectations.guide).toEqual(guide.roles);
    expect(expectations.overAsking).toEqual(guide.overAsking);
  });
});
