import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import distances from '../../data/role-distances.json';
import duties from '../../data/role-duties.json';
import lexicon from '../../data/role-lexicon.json';
import titles from '../../data/role-title-weights.json';
import rules from '../../data/role-titles.json';
import combination from '../../data/role-combination.json';
import { LINEAR_PACKING } from '../../src/role/linear-model.js';
import { NETWORK_PACKING } from '../../src/role/network.js';
import { INFRASTRUCTURE_SIGNS } from '../../src/role/infrastructure.js';
import { MISMATCH_SIGNS } from '../../src/role/mismatch.js';
import { ROLE_IDS } from '../../src/role/roles.js';

const roles: ReadonlySet<string> = new Set(ROLE_IDS);
const roleOf = (name: string): string => name.split(':')[0] ?? '';

describe('data of the role judgement', () => {
  it.each([
    ['role-duties.json', duties.model, duties.model.unitBias.length, NETWORK_PACKING],
    ['role-title-weights.json', titles.model, titles.model.classes.length, LINEAR_PACKING],
  ])('%s holds a weight for every class or unit of every feature', (_, model, width, { zero, most }) => {
    for (const name of model.classes)
      expect(roles.has(roleOf(name)) || ['unclear', 'ambiguous'].includes(name)).toBe(true);
    expect(model.bias).toHaveLength(model.classes.length);
    const { names, columns } = model.features;
    expect(new Set(names).size).toBe(names.length);
    expect(columns).toHaveLength(width);
    const wrong = columns.filter(
      (codes) =>
        codes.length !== names.length ||
        Array.from(codes, (_, i) => codes.charCodeAt(i)).some((x) => Math.abs(x - zero) > most),
    );
    expect(wrong).toEqual([]);
  });

  it('has a weight of every unit for every class', () => {
    expect(duties.model.outputs).toHaveLength(duties.model.unitBias.length);
    for (const row of duties.model.outputs) expect(row).toHaveLength(duties.model.classes.length);
  });

  it('has a weight for every sign, and limits in order', () => {
    expect(combination.infrastructure.weights).toHaveLength(INFRASTRUCTURE_SIGNS.length);
    expect(combination.mismatch.weights).toHaveLength(MISMATCH_SIGNS.length);
    const { doubtFrom, warnFrom, sureFrom } = combination.mismatch;
    expect([doubtFrom, warnFrom, sureFrom]).toEqual([doubtFrom, warnFrom, sureFrom].sort((a, b) => a - b));
  });

  it('has calibrations that rise', () => {
    for (const { calibration } of [duties, titles, combination]) {
      calibration.forEach(([x = 0, y = 0], i) => {
        const [before = 0, low = 0] = calibration[i - 1] ?? [];
        expect(x).toBeGreaterThanOrEqual(before);
        expect(y).toBeGreaterThanOrEqual(low);
      });
    }
  });

  it('keeps all weights together under 150 kB gzipped', () => {
    const size = ['role-duties.json', 'role-title-weights.json'].reduce(
      (sum, name) => sum + gzipSync(readFileSync(new URL(`../../data/${name}`, import.meta.url)), { level: 9 }).length,
      0,
    );
    expect(size).toBeLessThanOrEqual(150 * 1024);
  });

  it('names known roles only', () => {
    expect(Object.keys(distances.roles).sort()).toEqual([...ROLE_IDS].sort());
    for (const pair of distances.near) for (const id of pair) expect(roles.has(id)).toBe(true);
    for (const topic of Object.keys(lexicon.phrases)) expect(roles.has(roleOf(topic))).toBe(true);
    for (const { role } of rules.rules) expect(role === null || roles.has(role)).toBe(true);
  });
});
