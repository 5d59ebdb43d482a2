import weights from '../../data/role-duties.json';
import type { SectionLine } from '../posting/sections.js';
import { dutiesFeatures } from './duties-features.js';
import type { RoleJudgement } from './judgement.js';
import { addFeature, calibrated, linearModel, probabilities, type Calibration } from './linear-model.js';
import { ranking, roleShares, type RoleShares } from './ranking.js';
import { decidingWords } from './deciding-words.js';

const MODEL = linearModel(weights.model);
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
  const features = dutiesFeatures(lines, company, MODEL.rows);
  if (features.size < FEWEST_TERMS)
    return { judgement: { id: null, confidence: 0, words: [], ranking: [] }, shares: null };
  // In the order of the features' names: the sum must not depend on the order of the lines.
  const scores = new Float64Array(MODEL.classes.length);
  const names = [...features.keys()].sort();
  for (const name of names) addFeature(MODEL, scores, name, features.get(name) ?? 0);
  const shares = roleShares(MODEL.classes, probabilities(MODEL, scores));
  const reading = dutiesReading(shares);
  const { id } = reading.judgement;
  if (id === null) return reading;
  return { ...reading, judgement: { ...reading.judgement, words: decidingWords(MODEL, features, id) } };
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
