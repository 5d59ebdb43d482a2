import weights from '../../data/role-title-weights.json';
import type { DecidingWords, RoleJudgement } from './judgement.js';
import { addFeature, calibrated, linearModel, probabilities, type Calibration } from './linear-model.js';
import { ranking, roleShares, type RoleShares } from './ranking.js';
import type { RoleId } from './roles.js';
import { titleFeatures } from './title-features.js';
import { ruleFor } from './title-rules.js';
import { normalTitle, specificWords } from './title-text.js';

const MODEL = linearModel(weights.model);
const CALIBRATION = weights.calibration as unknown as Calibration;

/** How likely a title must be to name no role of its own before the reading abstains. */
const ABSTAIN_FROM = weights.abstainFrom;

const NOTHING: RoleJudgement = { id: null, confidence: 0, words: [], ranking: [] };

/** A title's reading with the probabilities behind it. */
export interface TitleReading {
  readonly judgement: RoleJudgement;
  readonly shares: RoleShares | null;
  /** The title fits IT and other fields alike ("Systems Engineer"); the employer's field decides. */
  readonly needsContext: boolean;
  /** How many words of the title say more than a rank and a kind of job. */
  readonly specificWords: number;
}

/** Reads a title: the lexicon's rules and a learned model over its words, together. */
export function readTitle(title: string): TitleReading {
  const text = normalTitle(title);
  if (!/[a-z]{2}/.test(text)) return { judgement: NOTHING, shares: null, needsContext: false, specificWords: 0 };
  const found = ruleFor(text);
  const features = titleFeatures(text, found?.rule ?? null);
  const scores = new Float64Array(MODEL.classes.length);
  for (const [name, value] of features) addFeature(MODEL, scores, name, value);
  return readingOf(text, found, roleShares(MODEL.classes, probabilities(MODEL, scores)));
}

/** The reading that follows from the probabilities of a model over a title's words. */
export function titleReading(title: string, shares: RoleShares): TitleReading {
  const text = normalTitle(title);
  return readingOf(text, ruleFor(text), shares);
}

function readingOf(text: string, found: ReturnType<typeof ruleFor>, shares: RoleShares): TitleReading {
  const order = ranking(shares.roles);
  const best = order[0];
  const words: DecidingWords[] = found === null ? [] : [{ text: found.words, weight: 1 }];
  const told = { shares, needsContext: found?.rule.needsContext ?? false, specificWords: specificWords(text) };
  if (best === undefined || shares.untold >= Math.max(ABSTAIN_FROM, best.probability))
    return { judgement: { id: null, confidence: shares.untold, words, ranking: order }, ...told };
  const confidence = calibrated(CALIBRATION, best.probability);
  return { judgement: { id: best.id, confidence, words, ranking: order }, ...told };
}

/**
 * The role that a title alone names. `id` null: it fits several roles or says too little ("IT Specialist"); `other`: a job
 * outside the list. `context.fieldRole`, what the duties say, only counts where a title means different jobs in different industries.
 */
export function judgeTitle(title: string, context: { readonly fieldRole?: RoleId | null } = {}): RoleJudgement {
  const { judgement, needsContext } = readTitle(title);
  if (!needsContext || context.fieldRole === undefined) return judgement;
  return inField(judgement, context.fieldRole);
}

/** A bare "Systems Engineer" is an infrastructure engineer unless the work is plainly something outside IT. */
export function inField(judgement: RoleJudgement, fieldRole: RoleId | null): RoleJudgement {
  const id: RoleId = fieldRole === 'other' ? 'other' : 'infrastructure-engineer';
  return { ...judgement, id, confidence: Math.max(judgement.id === id ? judgement.confidence : 0, 0.8) };
}
