import type { SectionLine } from '../posting/sections.js';
import { ruleFor } from './title-rules.js';
import { normalTitle } from './title-text.js';

/**
 * Where a posting's own text says what job it offers: after "seeking a", "as a", "role:" and the like, up to a word that
 * ends a job's name. Plural names ("work with software engineers") are colleagues and no match.
 */
const MENTION =
  /\b(?:seek(?:s|ing)?|looking for|look(?:ing)? to hire|hir(?:e|es|ing)|search(?:ing)? for|need(?:s|ed)?|recruiting|as|is|becom(?:e|ing)|for|this|the|our|role:?|position:?|title:?|opportunity:?|opening:?|of)(?: (?:an?|our|the|your|one|another|its|their|next|for|highly|passionate|talented|skilled|experienced|motivated|self-motivated|senior|sr\.?|junior|dedicated|full-time|strong|new|level|qualified|exceptional|hands-on|full time|remote)){0,5}[ ,]+((?:[a-z][a-z0-9&/.+#-]{0,18}[ ,]+){0,4}?(?:engineer|administrator|admin|technician|architect|analyst|manager|director|developer|specialist|auditor|programmer|consultant|operator|dba|sre|officer|scientist|coordinator|representative|associate|assistant|intern|owner|lead|designer|tech|nurse|teacher|tester|supervisor|agent|electrician|mechanic)(?:[ ,]+(?:i{1,3}|iv|v))?)\b(?!s)/gi;
/** Who one works with or for is not who one is. */
const COLLEAGUE =
  /\b(?:report(?:s|ing)? (?:\w+ )?to|work(?:s|ing)? (?:\w+ )?with|collaborat\w+ with|partner\w* with|support(?:s|ing)?|assist(?:s|ing)?|supervision of|guidance of|direction of|alongside|under|contact|by|from|to)(?: the| an?| our)?$/i;

const FILLER =
  /^(?:a|an|the|our|as|and|or|to|in|with|for|of|is|be|that|who|this|you|will|ideal|successful|right|new|person|candidate)\b/;

/** Roles that the text says it is about, and how often, requirements counting half. */
export function mentionedRoles(lines: readonly SectionLine[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of lines) {
    if (line.kind === 'benefits' || line.kind === 'legal' || line.kind === 'pay' || line.kind === 'preferred') continue;
    for (const match of line.text.matchAll(MENTION)) {
      if (COLLEAGUE.test(line.text.slice(Math.max(0, match.index - 24), match.index).trimEnd())) continue;
      const phrase = normalTitle(match[1] ?? '');
      if (FILLER.test(phrase) || !phrase.includes(' ')) continue;
      const rule = ruleFor(phrase)?.rule;
      const role = rule === undefined ? 'unknown' : (rule.role ?? 'ambiguous');
      found.set(role, (found.get(role) ?? 0) + (line.kind === 'requirements' ? 0.5 : 1));
    }
  }
  return found;
}
