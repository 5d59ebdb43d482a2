/** Chooses how the two readings of a role are put together, on postings that neither reading was trained on. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { combined } from '../../src/role/verdict.js';
import { ROLE_IDS } from '../../src/role/roles.js';
import { material, ROOT } from '../material.js';
import { readGold, readLabels, type Label } from './corpus.js';
import { calibrationCurve } from './fit.js';

const FILE = path.join(ROOT, 'data', 'role-combination.json');

function heldOut(name: string): ReadonlyMap<string, number[]> {
  const file = path.join(ROOT, '.cache', `held-out-${name}.json`);
  return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, number[]][]);
}

/** Writes the strength of the title and the calibration of the joint verdict to data/role-combination.json. */
export function trainCombination(): string {
  const [titles, duties] = [heldOut('titles'), heldOut('duties')];
  const file = material('gold', 'dev.jsonl');
  const gold = (file === null ? [] : readGold(file)).map(({ id, label }): [string, Label] => [id, label!]);
  const cases = [...readLabels(), ...gold].flatMap(([id, label]) => {
    const [t, d] = [titles.get(id), duties.get(id)];
    if (t === undefined || d === undefined || label.duties === 'unclear') return [];
    const title = { roles: Float64Array.from(t.slice(0, ROLE_IDS.length)), untold: t[ROLE_IDS.length]! };
    return [{ label, title, duties: { roles: Float64Array.from(d), untold: 0 } }];
  });
  let best = { power: 0, right: 0, told: [] as { raw: number; right: boolean }[] };
  for (const power of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
    const told = cases.map(({ label, title, duties: shares }) => {
      const p = combined(title, shares, power);
      const top = p.indexOf(Math.max(...p));
      const role = ROLE_IDS[top]!;
      return { raw: p[top]!, right: role === label.duties || label.also.includes(role) };
    });
    const right = told.filter((one) => one.right).length;
    if (right > best.right) best = { power, right, told };
  }
  const data = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>;
  data['titlePower'] = best.power;
  data['calibration'] = calibrationCurve(best.told, 12);
  writeFileSync(FILE, `${JSON.stringify(data, null, 2)}\n`);
  return `together: right or also ${(best.right / cases.length).toFixed(4)} of ${cases.length} with title power ${best.power}`;
}
