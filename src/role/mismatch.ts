import combination from '../../data/role-combination.json';
import type { SectionLine } from '../posting/sections.js';
import { payOrder, roleDistance } from './distance.js';
import { PART_WEIGHT } from './duties-features.js';
import { termWeights } from './duties.js';
import type { Mismatch, RoleJudgement } from './judgement.js';
import { roleIndex, type RoleShares } from './ranking.js';
import { ROLE_IDS, type RoleId } from './roles.js';
import { likelihood, odds } from './signs.js';
import { wordsOf } from './words.js';

const LIMITS = combination.mismatch;
/** How likely a mismatch must be for a line of doubt, and for a warning to those who only want sure ones. */
export const MISMATCH_FROM = { doubt: LIMITS.doubtFrom, sure: LIMITS.sureFrom } as const;
const MOST_EVIDENCE = 4;
const LONGEST_EVIDENCE = 160;

const NONE = { direction: null, evidence: [] } as const;

/** What the mismatch is decided from. */
export interface MismatchInput {
  readonly title: RoleJudgement;
  readonly titleShares: RoleShares | null;
  /** How many words of the title say more than a rank and a kind of job. */
  readonly titleWords: number;
  readonly duties: RoleJudgement;
  readonly shares: RoleShares | null;
  readonly also: readonly RoleId[];
  readonly lines: readonly SectionLine[];
}

/** Whether the title tells the truth; `yes` only where that is likely enough and the roles are far apart. */
export function judgeMismatch(input: MismatchInput): Mismatch {
  const { title, duties, lines } = input;
  const plain = withoutDoubt(input);
  if (plain !== null || title.id === null || duties.id === null)
    return plain ?? { verdict: 'unsure', confidence: 0, ...NONE };
  const confidence = likelihood(LIMITS, mismatchSigns(input));
  const from = duties.id === 'other' ? LIMITS.warnOfOtherFrom : LIMITS.warnFrom;
  if (confidence < from || titleRoleShare(input) > LIMITS.titleRoleAtMost)
    return { verdict: 'unsure', confidence, ...NONE };
  const order = payOrder(title.id, duties.id);
  return {
    verdict: 'yes',
    confidence,
    direction: order > 0 ? 'promises-more' : order < 0 ? 'promises-less' : 'sideways',
    evidence: evidenceLines(lines, duties.id, title.id),
  };
}

/** The verdict where no warning can follow: a side that says nothing, the same role, or one near it; else null. */
export function withoutDoubt({ title, duties, shares, also }: MismatchInput): Mismatch | null {
  if (title.id === null || title.id === 'other' || duties.id === null || shares === null) {
    return { verdict: title.id === 'other' ? 'no' : 'unsure', confidence: 0, ...NONE };
  }
  if (title.id === duties.id) return { verdict: 'no', confidence: duties.confidence, ...NONE };
  if (also.includes(title.id))
    return { verdict: 'blend', confidence: Math.min(1, titleRoleShare({ title, shares }) + 0.3), ...NONE };
  const { near, whole } = roleDistance(title.id, duties.id);
  return near || whole < LIMITS.farFrom ? { verdict: 'blend', confidence: duties.confidence, ...NONE } : null;
}

/** How likely the duties are the title's own role. */
export function titleRoleShare({ title, shares }: Pick<MismatchInput, 'title' | 'shares'>): number {
  return title.id === null ? 0 : (shares?.roles[roleIndex(title.id)] ?? 0);
}

/** Names of what {@link mismatchSigns} measures, in its order; their weights stand in data/role-combination.json. */
export const MISMATCH_SIGNS = [
  'title sure',
  'title’s role in duties',
  'roles near the title’s in duties',
  'duties’ role in title',
  'distance',
  'words of the title',
  'length of the text',
] as const;

/** Shares below this are all alike. */
const LEAST_SHARE = 1e-4;
/** Roles that are closer than this do each other's work. */
const NEIGHBOUR = 0.25;

/** What speaks for and against a title that does not tell the truth; each side judged by itself. */
export function mismatchSigns({ title, titleShares, titleWords, duties, shares, lines }: MismatchInput): number[] {
  if (title.id === null || duties.id === null || shares === null) return MISMATCH_SIGNS.map(() => 0);
  const [named, done] = [title.id, duties.id];
  const within = (of: RoleShares | null, role: RoleId): number => of?.roles[roleIndex(role)] ?? 0;
  const near = ROLE_IDS.filter((id) => {
    const distance = roleDistance(id, named);
    return distance.near || distance.whole < NEIGHBOUR;
  });
  const small = (p: number): number => Math.log(p + LEAST_SHARE);
  return [
    odds(title.ranking[0]?.probability ?? 0, LEAST_SHARE),
    small(within(shares, named)),
    small(near.reduce((sum, id) => sum + within(shares, id), 0)),
    small(within(titleShares, done)),
    roleDistance(named, done).whole,
    titleWords,
    Math.log1p(lengthOf(lines)),
  ];
}

/** Words of the lines that say what the work is; of a short text less is to be trusted. */
function lengthOf(lines: readonly SectionLine[]): number {
  const telling = lines.filter(({ kind, heading }) => !heading && PART_WEIGHT[kind] > PART_WEIGHT.preferred);
  return telling.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
}

/** The posting's lines that speak most for one role against another, in order of weight, verbatim. */
export function evidenceLines(lines: readonly SectionLine[], role: RoleId, against: RoleId): string[] {
  const weightOf = termWeights(lines, null, role, against);
  const scored: { text: string; weight: number }[] = [];
  for (const line of lines) {
    const part = line.heading ? 0 : PART_WEIGHT[line.kind];
    if (part < PART_WEIGHT.preferred) continue;
    const words = wordsOf(line.text);
    let weight = 0;
    for (let i = 0; i < words.length; i += 1) {
      weight += weightOf(words[i] ?? '');
      if (i + 1 < words.length) weight += weightOf(`${words[i] ?? ''} ${words[i + 1] ?? ''}`);
    }
    // Long lines gather weight by length alone.
    if (weight > 0) scored.push({ text: shortened(line.text), weight: (part * weight) / Math.sqrt(words.length + 4) });
  }
  scored.sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1));
  return [...new Set(scored.map(({ text }) => text))].slice(0, MOST_EVIDENCE);
}

function shortened(text: string): string {
  if (text.length <= LONGEST_EVIDENCE) return text;
  const end = text.lastIndexOf(' ', LONGEST_EVIDENCE);
  return text.slice(0, end > LONGEST_EVIDENCE / 2 ? end : LONGEST_EVIDENCE);
}
