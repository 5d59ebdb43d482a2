import weights from '../../data/role-duties.json';
import type { SectionLine } from '../posting/sections.js';
import { knownFeatures } from './duties-features.js';
import type { RoleJudgement } from './judgement.js';
import { calibrated, type Calibration } from './linear-model.js';
import { classShares, direction, leaning, network, unitsOf } from './network.js';
import { ranking, roleShares, type RoleShares } from './ranking.js';
import type { RoleId } from './roles.js';
import { decidingWords } from './deciding-words.js';

const MODEL = network(weights.model);
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
  const units = unitsOf(MODEL, values);
  const shares = roleShares(MODEL.classes, classShares(MODEL, units));
  const reading = dutiesReading(shares);
  const { id } = reading.judgement;
  if (id === null) return reading;
  return { ...reading, judgement: { ...reading.judgement, words: decidingWords(MODEL, values, units, id) } };
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

/**
 * How much a term of these lines (a word, or two neighbours) speaks for one role against another, in this text; 0 for
 * terms that the reading does not know.
 */
export function termWeights(
  lines: readonly SectionLine[],
  company: string | null,
  role: RoleId,
  against: RoleId,
): (term: string) => number {
  const towards = direction(MODEL, unitsOf(MODEL, featuresOf(lines, company).values), role, against);
  return (term) => {
    const row = MODEL.rows.get(term);
    return row === undefined ? 0 : leaning(MODEL, row, towards);
  };
}
