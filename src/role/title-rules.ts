import data from '../../data/role-titles.json';
import type { RoleId } from './roles.js';

/** What a rule says about a title; `role` null: the title is ambiguous. */
export interface TitleRule {
  /** Place in the list, its name in the learned weights. */
  readonly index: number;
  readonly role: RoleId | null;
  /** The employer's field decides ("Systems Engineer" in IT or in aerospace). */
  readonly needsContext: boolean;
}
interface CompiledRule extends TitleRule {
  readonly pattern: RegExp;
  readonly unless: RegExp | null;
  readonly peer: boolean;
}
interface RuleData {
  readonly role: string | null;
  readonly pattern: string;
  readonly unless?: string;
  readonly peer?: boolean;
  readonly confidence?: string;
}

const RULES: readonly CompiledRule[] = (data.rules as readonly RuleData[]).map((rule, index) => ({
  index,
  role: rule.role as RoleId | null,
  needsContext: rule.confidence === 'context',
  pattern: new RegExp(rule.pattern),
  unless: rule.unless === undefined ? null : new RegExp(rule.unless),
  peer: rule.peer === true,
}));

/** The rule that decides a normalised title and the words it matched; null when none does. */
export function ruleFor(title: string): { readonly rule: TitleRule; readonly words: string } | null {
  let best: { readonly rule: TitleRule; readonly words: string } | null = null;
  let earliest = Infinity;
  for (const rule of RULES) {
    if (!rule.peer && best !== null) return best;
    const match = rule.pattern.exec(title);
    if (match === null || (rule.unless !== null && rule.unless.test(title))) continue;
    if (!rule.peer) return { rule, words: match[0].trim() };
    if (match.index < earliest) {
      earliest = match.index;
      best = { rule, words: match[0].trim() };
    }
  }
  return best;
}

/** Every role that some rule finds in a normalised title, whether or not it is the one that decides. */
export function rolesNamed(title: string): ReadonlySet<RoleId | 'ambiguous'> {
  const found = new Set<RoleId | 'ambiguous'>();
  for (const { role, pattern, unless } of RULES) {
    const name = role ?? 'ambiguous';
    if (!found.has(name) && pattern.test(title) && !(unless !== null && unless.test(title))) found.add(name);
  }
  return found;
}
