/** Chooses how the two readings of a role are put together, on postings that neither reading was trained on. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { combined } from '../../src/role/verdict.js';
import { ROLE_IDS } from '../../src/role/roles.js';
import { sharesOf } from '../held-out.js';
import { ROOT } from '../material.js';
import type { Example } from './corpus.js';
import { calibrationCurve } from './fit.js';
import { trainInfrastructure } from './infrastructure.js';
import { trainMismatch, type HeldOutReadings } from './mismatch.js';

const FILE = path.join(ROOT, 'data', 'role-combination.json');

function heldOut(name: string): ReadonlyMap<string, number[]> {
  const file = path.join(ROOT, '.cache', `held-out-${name}.json`);
  return new Map(JSON.parse(readFileSync(file, 'utf8')) as [string, number[]][]);
}

/** The readings of a title and of duties, of models that have not seen the posting. */
function readings(): ReadonlyMap<string, HeldOutReadings> {
  const [titles, duties] = [heldOut('titles'), heldOut('duties')];
  const both = new Map<string, HeldOutReadings>();
  for (const [id, t] of titles) {
    const d = duties.get(id);
    if (d === undefined) continue;
    both.set(id, { title: sharesOf(t), duties: sharesOf(d) });
  }
  return both;
}

/** Writes the strength of the title, the calibration of the joint verdict and the mismatch to data/role-combination.json. */
export function trainCombination(examples: readonly Example[]): string {
  const read = readings();
  const cases = examples.flatMap(({ id, label }) => {
    const reading = read.get(id);
    return reading === undefined || label === null || label.duties === 'unclear' ? [] : [{ label, ...reading }];
  });
  let best = { power: 0, right: 0, told: [] as { raw: number; right: boolean }[] };
  for (const power of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
    const told = cases.map(({ label, title, duties }) => {
      const p = combined(title, duties, power);
      const top = p.indexOf(Math.max(...p));
      const role = ROLE_IDS[top]!;
      return { raw: p[top]!, right: role === label.duties || label.also.includes(role) };
    });
    const right = told.filter((one) => one.right).length;
    if (right > best.right) best = { power, right, told };
  }
  const infrastructure = trainInfrastructure(examples, read);
  const mismatch = trainMismatch(examples, read);
  const data = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>;
  data['titlePower'] = best.power;
  data['calibration'] = calibrationCurve(best.told, 12);
  data['infrastructure'] = infrastructure.data;
  data['mismatch'] = mismatch.data;
  // A row of numbers is one line.
  writeFileSync(
    FILE,
    `${JSON.stringify(data, null, 2).replace(/\[[-\d.e,\s]+\]/g, (row) => row.replace(/\s+/g, ' '))}\n`,
  );
  return `together: right or also ${(best.right / cases.length).toFixed(4)} of ${cases.length} with title power ${best.power}\n${infrastructure.report}\n${mismatch.report}`;
}
