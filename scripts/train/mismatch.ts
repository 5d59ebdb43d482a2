/** Learns from held-out readings how likely a title does not tell the truth, and from when on that is worth a warning. */
import combination from '../../data/role-combination.json';
import { roleDistance } from '../../src/role/distance.js';
import { dutiesReading } from '../../src/role/duties.js';
import { mismatchSigns, titleRoleShare, withoutDoubt } from '../../src/role/mismatch.js';
import type { RoleShares } from '../../src/role/ranking.js';
import type { RoleId } from '../../src/role/roles.js';
import type { SignWeights } from '../../src/role/signs.js';
import { titleReading } from '../../src/role/title.js';
import { comparison } from '../../src/role/verdict.js';
import { seeded } from '../random.js';
import { heldOutLikelihoods, shortWeights, trainBinary, type BinaryCase } from './binary.js';
import type { Example, Label } from './corpus.js';

/** Held-out probabilities of one posting. */
export interface HeldOutReadings {
  readonly title: RoleShares;
  readonly duties: RoleShares;
}

export interface MismatchWeights extends SignWeights {
  readonly farFrom: number;
  readonly titleRoleAtMost: number;
  readonly doubtFrom: number;
  readonly warnFrom: number;
  readonly sureFrom: number;
  /** The same where the duties are of a job outside the list, which holds whatever is read badly. */
  readonly warnOfOtherFrom: number;
}

const RIDGE = 10;
const GOLD_WEIGHT = 2;
/**
 * What is said must be right this often on postings that taught nothing of it: a doubt, a warning, one for careful users. The
 * measure is strict: one in four of the wrong ones has a title that is half the truth, one in four a title that fits several jobs.
 */
const RIGHT_AT_LEAST = { doubt: 0.33, warning: 0.5, sure: 0.65 } as const;
/** Fewer warnings than this are no measure. */
const FEWEST = 12;
/** Shares of the duties that the title's own role may have where a warning is given; the one that finds most is taken. */
const AT_MOST = [0.01, 0.02, 0.04, 0.08] as const;

/** From when on a warning is given, and how many of those on held-out postings are right. */
interface Limit {
  readonly atMost: number;
  readonly from: number;
  readonly right: number;
  readonly said: string;
}

/** What the labels say: another role, not near, that does not hold a third of the duties. */
function untrue({ title, duties, also }: Label): boolean {
  if (title === 'ambiguous' || title === 'other' || duties === 'unclear') return false;
  if (title === duties || also.includes(title)) return false;
  const { near, whole } = roleDistance(title as RoleId, duties as RoleId);
  return !near && whole >= combination.mismatch.farFrom;
}

/** Weights of the signs and the limit of warning, with a report of held-out warnings. */
export function trainMismatch(
  examples: readonly Example[],
  readings: ReadonlyMap<string, HeldOutReadings>,
): { readonly data: MismatchWeights; readonly report: string } {
  let all = 0;
  const cases: (BinaryCase & { readonly other: boolean; readonly share: number })[] = [];
  for (const { id, title, lines, label, fold, gold, mismatch } of examples) {
    const reading = readings.get(id);
    if (label === null || reading === undefined) continue;
    const yes = mismatch ?? untrue(label);
    if (yes) all += 1;
    const input = comparison(titleReading(title, reading.title), dutiesReading(reading.duties), lines);
    if (withoutDoubt(input) !== null) continue;
    cases.push({
      inputs: mismatchSigns(input),
      yes,
      weight: gold ? GOLD_WEIGHT : 1,
      fold,
      other: input.duties.id === 'other',
      share: titleRoleShare(input),
    });
  }
  const swapped = swappedCases(examples, readings);
  const lessons: readonly BinaryCase[] = [...cases, ...swapped];
  const p = heldOutLikelihoods(lessons, RIDGE);
  const ofSwapped = p.subarray(cases.length);
  const limitOf = (other: boolean, atMost: number, least: number): Limit => {
    const order = [...cases.keys()]
      .filter((i) => cases[i]!.other === other && cases[i]!.share <= atMost)
      .sort((a, b) => p[b]! - p[a]!);
    let right = 0;
    let limit: Limit = { atMost, from: 1, right: 0, said: 'never: no limit is right often enough' };
    order.forEach((i, at) => {
      if (cases[i]!.yes) right += 1;
      const warned = at + 1;
      if (warned < FEWEST || right / warned < least) return;
      const swaps = (ofSwapped.filter((x) => x >= p[i]!).length / swapped.length).toFixed(2);
      const said = `from ${p[i]!.toFixed(3)}, title’s role at most ${atMost}: ${warned} warned, right ${(right / warned).toFixed(2)}, found ${(right / all).toFixed(2)} of ${all}, swapped ${swaps} of ${swapped.length}`;
      limit = { atMost, from: Number(p[i]!.toFixed(3)), right, said };
    });
    return limit;
  };
  const listed = AT_MOST.map((atMost) => limitOf(false, atMost, RIGHT_AT_LEAST.warning)).reduce((a, b) =>
    b.right > a.right ? b : a,
  );
  const [doubt, sure, other] = [
    limitOf(false, listed.atMost, RIGHT_AT_LEAST.doubt),
    limitOf(false, listed.atMost, RIGHT_AT_LEAST.sure),
    limitOf(true, listed.atMost, RIGHT_AT_LEAST.warning),
  ];
  return {
    data: {
      farFrom: combination.mismatch.farFrom,
      titleRoleAtMost: listed.atMost,
      doubtFrom: doubt.from,
      warnFrom: listed.from,
      sureFrom: sure.from,
      warnOfOtherFrom: other.from,
      ...shortWeights(trainBinary(lessons, RIDGE)),
    },
    report: `mismatch: ${cases.length} to decide\n  duties of the list ${listed.said}\n  a doubt ${doubt.said}\n  surely ${sure.said}\n  other duties ${other.said}`,
  };
}

/** All swapped titles together weigh as much as so many real cases. */
const SWAPPED_WEIGHT = 60;

/** Postings whose title tells the truth, read with a title of another posting that names a far role. */
function swappedCases(examples: readonly Example[], readings: ReadonlyMap<string, HeldOutReadings>): BinaryCase[] {
  const truthful = examples.filter(({ id, label }) => {
    const role = label?.title;
    return readings.has(id) && role !== undefined && role === label?.duties && role !== 'other';
  });
  const random = seeded(3);
  const cases: { inputs: readonly number[]; fold: number }[] = [];
  for (const { id, lines, fold } of truthful) {
    const other = truthful[Math.floor(random() * truthful.length)]!;
    if (other.label!.title === 'software-engineer' && random() < 0.8) continue;
    const input = comparison(
      titleReading(other.title, readings.get(other.id)!.title),
      dutiesReading(readings.get(id)!.duties),
      lines,
    );
    if (withoutDoubt(input) === null) cases.push({ inputs: mismatchSigns(input), fold });
  }
  return cases.map((one) => ({ ...one, yes: true, weight: SWAPPED_WEIGHT / cases.length }));
}
