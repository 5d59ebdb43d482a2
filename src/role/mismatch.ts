import combination from '../../data/role-combination.json';
import type { SectionLine } from '../posting/sections.js';
import { payOrder, roleDistance } from './distance.js';
import { PART_WEIGHT } from './duties-features.js';
import { termWeights } from './duties.js';
import type { Mismatch, RoleJudgement } from './judgement.js';
import { roleIndex, type RoleShares } from './ranking.js';
import type { RoleId } from './roles.js';
import { wordsOf } from './words.js';

/** How sure each side must be; chosen on held-out postings. */
const LIMITS = combination.mismatch;
const MOST_EVIDENCE = 4;
const LONGEST_EVIDENCE = 160;

const NONE = { direction: null, evidence: [] } as const;

/** What the mismatch is decided from. */
export interface MismatchInput {
  readonly title: RoleJudgement;
  /** The title names its role without any doubt: rules and learned reading agree, and no other field uses it. */
  readonly titlePlain: boolean;
  readonly duties: RoleJudgement;
  readonly shares: RoleShares | null;
  readonly also: readonly RoleId[];
  readonly lines: readonly SectionLine[];
}

/** Whether the title tells the truth; `yes` only where title and duties are sure and the roles are far apart. */
export function judgeMismatch({ title, titlePlain, duties, shares, also, lines }: MismatchInput): Mismatch {
  if (title.id === null || title.id === 'other' || duties.id === null || shares === null) {
    return { verdict: title.id === 'other' ? 'no' : 'unsure', confidence: 0, ...NONE };
  }
  const titleShare = shares.roles[roleIndex(title.id)] ?? 0;
  if (title.id === duties.id) return { verdict: 'no', confidence: duties.confidence, ...NONE };
  if (also.includes(title.id)) return { verdict: 'blend', confidence: Math.min(1, titleShare + 0.3), ...NONE };
  const distance = roleDistance(title.id, duties.id);
  if (distance.near || distance.whole < LIMITS.farFrom)
    return { verdict: 'blend', confidence: duties.confidence, ...NONE };
  const confidence = title.confidence * Math.min(duties.confidence, 1 - titleShare);
  const dutiesShare = shares.roles[roleIndex(duties.id)] ?? 0;
  const sure =
    titlePlain &&
    (title.ranking[0]?.probability ?? 0) >= LIMITS.titleAtLeast &&
    dutiesShare >= (duties.id === 'other' ? LIMITS.otherAtLeast : LIMITS.dutiesAtLeast) &&
    titleShare <= LIMITS.titleRoleAtMost;
  if (!sure) return { verdict: 'unsure', confidence, ...NONE };
  const order = payOrder(title.id, duties.id);
  return {
    verdict: 'yes',
    confidence,
    direction: order > 0 ? 'promises-more' : order < 0 ? 'promises-less' : 'sideways',
    evidence: evidenceLines(lines, duties.id, title.id),
  };
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

/** True when title or duties, or both a little, put a posting among the infrastructure listings. */
export function isInfrastructure(title: number, duties: number | null): boolean {
  const limits = combination.infrastructure;
  if (duties === null) return title >= limits.titleAlone;
  return title >= limits.title || duties >= limits.duties || title + duties >= limits.together;
}
