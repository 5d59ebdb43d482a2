import weights from '../../data/role-duties.json';
import type { SectionLine } from '../posting/sections.js';
import { knownFeatures } from './duties-features.js';
import type { RoleJudgement } from './judgement.js';
import { addRow, calibrated, linearModel, probabilities, type Calibration } from './linear-model.js';
import { ranking, roleShares, type RoleShares } from './ranking.js';
import { decidingWords } from './deciding-words.js';

const MODEL = linearModel(weights.model);
const featuresOf = knownFeatures(MODEL.rows);
const CALIBRATION = weights.calibration as unknown as Calibration;
/** Fewer known words than this say nothing about a job. */
const FEWEST_TERMS = 8;

/** The duties' reading with what the other readings need of it. */
export interface DutiesReading {
  readonly judgement: RoleJudgement;
  readonly shares: RoleShares | null;
}

/** Reads what the work is from the lines that tell of duties and requirements, the title covered. */
export function readDuties(lines: readonly SectionLine[], company: string | null): DutiesReading {
  const { values, said } = featuresOf(lines, company);
  if (said < FEWEST_TERMS) return { judgement: { id: null, confidence: 0, words: [], ranking: [] }, shares: null };
  // In the order of the rows: the sum must not depend on the order of the lines.
  const scores = new Float64Array(MODEL.classes.length);
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? 0;
    if (value !== 0) addRow(MODEL, scores, row, value);
  }
  const shares = roleShares(MODEL.classes, probabilities(MODEL, scores));
  const reading = dutiesReading(shares);
  const { id } = reading.judgement;
  if (id === null) return reading;
  return { ...reading, judgement: { ...reading.judgement, words: decidingWords(MODEL, values, id) } };
}

/** The reading that follows from the probabilities of a model over a posting's words. */
export function dutiesReading(shares: RoleShares): DutiesReading {
  const order = ranking(shares.roles);
  const best = order[0];
  if (best === undefined || shares.untold > best.probability) {
    return { judgement: { id: null, confidence: shares.untold, words: [], ranking: order }, shares };
  }
  const confidence = calibrated(CALIBRATION, best.probability);
  return { judgement: { id: best.id, confidence, words: [], ranking: order }, shares };
}

export { MODEL as DUTIES_MODEL };
