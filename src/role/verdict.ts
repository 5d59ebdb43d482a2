import combination from '../../data/role-combination.json';
import { readSections, type SectionLine } from '../posting/sections.js';
import { readDuties, type DutiesReading } from './duties.js';
import { isInfrastructure } from './infrastructure.js';
import type { RoleJudgement, RoleVerdict } from './judgement.js';
import { calibrated, type Calibration } from './linear-model.js';
import { judgeMismatch, type MismatchInput } from './mismatch.js';
import { roleIndex, type RoleShares } from './ranking.js';
import { ROLE_IDS, type RoleId } from './roles.js';
import { inField, readTitle, type TitleReading } from './title.js';

const CALIBRATION = combination.calibration as unknown as Calibration;

/** What is judged. `description`: plain text (see toPlainText). */
export interface RoleQuestion {
  readonly title: string;
  readonly description: string;
  readonly company?: string | null;
}

/** The duties' reading alone, the title covered. */
export function judgeDuties(
  description: string | readonly SectionLine[],
  company: string | null = null,
): RoleJudgement {
  return readDuties(typeof description === 'string' ? readSections(description) : description, company).judgement;
}

/**
 * Reads a posting's role from its title and from its duties, apart from each other and together. Never throws; an empty
 * text is judged by its title alone, an ambiguous title by the duties alone, and neither: null.
 */
export function judgeRole({ title, description, company = null }: RoleQuestion): RoleVerdict {
  const lines = readSections(description);
  return verdictOf(readTitle(title), readDuties(lines, company), lines);
}

/** The verdict that follows from the two readings; `lines` are quoted as evidence. */
export function verdictOf(
  titleReading: TitleReading,
  dutiesReading: DutiesReading,
  lines: readonly SectionLine[],
): RoleVerdict {
  const compared = comparison(titleReading, dutiesReading, lines);
  const { title, duties, also } = compared;
  return {
    infrastructure: isInfrastructure(titleReading.shares, dutiesReading.shares, titleReading.needsContext),
    title,
    duties,
    role: together(titleReading, title, dutiesReading),
    also,
    mismatch: judgeMismatch(compared),
  };
}

/** What the two readings give to compare. */
export function comparison(
  titleReading: TitleReading,
  dutiesReading: DutiesReading,
  lines: readonly SectionLine[],
): MismatchInput {
  const duties = dutiesReading.judgement;
  return {
    title: titleReading.needsContext ? inField(titleReading.judgement, duties.id) : titleReading.judgement,
    titleShares: titleReading.shares,
    titleWords: titleReading.specificWords,
    duties,
    shares: dutiesReading.shares,
    also: alsoHeld(dutiesReading, duties.id),
    lines,
  };
}

/** The verdict of both: the product of the two readings, each as strong as it has proved to be. */
function together(title: TitleReading, judged: RoleJudgement, duties: DutiesReading): RoleVerdict['role'] {
  if (duties.shares === null || duties.judgement.id === null) {
    return judged.id === null
      ? { id: null, confidence: 0 }
      : { id: judged.id, confidence: judged.confidence * combination.titleAlone };
  }
  const p = combined(judged.id === title.judgement.id ? title.shares : null, duties.shares);
  let best = 0;
  for (let k = 1; k < p.length; k += 1) if ((p[k] ?? 0) > (p[best] ?? 0)) best = k;
  return { id: ROLE_IDS[best] ?? null, confidence: calibrated(CALIBRATION, p[best] ?? 0) };
}

/** Duties' probabilities, moved by the title's as far as the title names anything. */
export function combined(
  title: RoleShares | null,
  duties: RoleShares,
  power: number = combination.titlePower,
): Float64Array {
  const named = title === null ? 0 : 1 - title.untold;
  const p = duties.roles.map((share, k) => {
    const says = title === null ? 0 : (title.roles[k] ?? 0);
    const mixed = named * says + (1 - named) / ROLE_IDS.length;
    return Math.max(share, 1e-6) * Math.pow(mixed + combination.floor, title === null ? 0 : power);
  });
  let sum = 0;
  for (const x of p) sum += x;
  return p.map((x) => x / sum);
}

/** Further roles with at least about a third of the duties. */
function alsoHeld(reading: DutiesReading, main: RoleId | null): RoleId[] {
  const { shares } = reading;
  if (shares === null || main === null) return [];
  const top = shares.roles[roleIndex(main)] ?? 0;
  return ROLE_IDS.filter(
    (id) =>
      id !== main &&
      id !== 'other' &&
      (shares.roles[roleIndex(id)] ?? 0) >= Math.max(combination.alsoFrom, top * combination.alsoOfMain),
  );
}
