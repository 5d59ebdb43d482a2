/** Learns from held-out readings which postings are infrastructure listings. */
import combination from '../../data/role-combination.json';
import { infrastructureSigns } from '../../src/role/infrastructure.js';
import { isInfrastructureRole, type RoleId } from '../../src/role/roles.js';
import type { SignWeights } from '../../src/role/signs.js';
import { titleReading } from '../../src/role/title.js';
import { heldOutLikelihoods, shortWeights, trainBinary, type BinaryCase } from './binary.js';
import type { Example } from './corpus.js';
import type { HeldOutReadings } from './mismatch.js';

export interface InfrastructureWeights extends SignWeights {
  readonly titleAlone: number;
  readonly dutiesAlone: number;
  readonly from: number;
}

const RIDGE = 5;
const GOLD_WEIGHT = 3;
/** This much of F1 is worth fewer false alarms. */
const WORTH = 0.003;

/** A label may also be "ambiguous" or "unclear", which mark nothing. */
function marks(role: string): boolean {
  return role !== 'ambiguous' && role !== 'unclear' && isInfrastructureRole(role as RoleId);
}

/** Weights of the signs and the limit from which a posting is marked. */
export function trainInfrastructure(
  examples: readonly Example[],
  readings: ReadonlyMap<string, HeldOutReadings>,
): { readonly data: InfrastructureWeights; readonly report: string } {
  const cases: (BinaryCase & { readonly other: boolean })[] = [];
  for (const { id, title, label, fold, gold } of examples) {
    const reading = readings.get(id);
    if (label === null || reading === undefined) continue;
    const { needsContext } = titleReading(title, reading.title);
    cases.push({
      inputs: infrastructureSigns(reading.title, reading.duties, needsContext),
      yes: marks(label.title) || marks(label.duties),
      weight: gold ? GOLD_WEIGHT : 1,
      fold,
      other: label.title === 'other' && label.duties === 'other',
    });
  }
  const p = heldOutLikelihoods(cases, RIDGE);
  const figures = Array.from({ length: 17 }, (_, step) => {
    const from = Number((0.1 + 0.05 * step).toFixed(2));
    let [right, marked, all, alarms, others] = [0, 0, 0, 0, 0];
    cases.forEach(({ yes, weight, other }, i) => {
      const told = p[i]! >= from;
      if (yes) all += weight;
      if (told) marked += weight;
      if (told && yes) right += weight;
      if (other) others += weight;
      if (other && told) alarms += weight;
    });
    return { from, f1: (2 * right) / (marked + all), alarms: alarms / others };
  });
  const best = Math.max(...figures.map(({ f1 }) => f1));
  const chosen = figures.filter(({ f1 }) => f1 >= best - WORTH).sort((a, b) => a.alarms - b.alarms)[0]!;
  const { titleAlone, dutiesAlone } = combination.infrastructure;
  return {
    data: { titleAlone, dutiesAlone, from: chosen.from, ...shortWeights(trainBinary(cases, RIDGE)) },
    report: `infrastructure: from ${chosen.from}, held out F1 ${chosen.f1.toFixed(3)}, false alarms on other ${chosen.alarms.toFixed(3)}`,
  };
}
