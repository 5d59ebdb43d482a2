import type { Finding } from './analysis.js';
import { overAsking } from './certifications.js';
import type { FindingInput } from './findings.js';

/** Years from which a posting that calls itself entry level asks for more than that. */
const TOO_MANY_FOR_ENTRY = 4;
/** Years up to which "senior" is a word only. */
const TOO_FEW_FOR_SENIOR = 1;
const LONGEST_QUOTE = 400;

/**
 * Years of experience as such. "1+ year of SQL", "one year of experience leading projects" and the year at the next lower grade that
 * public employers ask for are asked beside it and say nothing of the whole.
 */
const IN_GENERAL =
  /\byears?\)?(?:['’]| of)?(?: (?:total|overall|professional|relevant|related|work|working|industry|IT|field|hands-on|practical)){0,3} experience(?: (?:is )?(?:required|needed|preferred|or (?:less|more|equivalent))| in (?:the )?(?:IT|industry|field)\b)?[^\w\n]{0,3}$/i;

/** The years of those who hire, not of whom they seek. */
const OF_THE_EMPLOYER =
  /\b(?:team|company|firm|we|our \w{1,20}|management|founders?)\b.{0,40}\b(?:has|have|had|brings?|with)\b/i;

/** "Entry level" that asks for years, or "senior" that asks for next to none. */
export function levelFinding({ facts }: FindingInput): Finding | null {
  const years = facts.yearsMin;
  if (!years || OF_THE_EMPLOYER.test(years.quote.slice(0, LONGEST_QUOTE))) return null;
  const level = facts.level.value;
  const params = { level, years: years.value };
  const evidence = [...new Set([facts.level.quote, years.quote])].filter((quote) => quote !== '');
  if ((level === 'entry' || level === 'intern') && years.value >= TOO_MANY_FOR_ENTRY) {
    return {
      kind: 'level-mismatch',
      severity: 'warn',
      text: `It is called entry level but asks for ${years.value} years of experience.`,
      params,
      question: 'Is this an entry-level opening, or is the pay entry level and the work is not?',
      evidence,
    };
  }
  if (
    (level === 'senior' || level === 'lead') &&
    years.value <= TOO_FEW_FOR_SENIOR &&
    IN_GENERAL.test(years.quote.slice(0, LONGEST_QUOTE))
  ) {
    return {
      kind: 'level-mismatch',
      severity: 'info',
      text: `It is called ${level} but asks for ${years.value === 0 ? 'no' : 'one year of'} experience.`,
      params,
      question: 'What makes this a senior opening: the scope, the team, or the title alone?',
      evidence,
    };
  }
  return null;
}

/** Certifications that a posting of this level asks for too early, with the issuer's own rule as the reason. */
export function certificationFindings({ facts }: FindingInput): readonly Finding[] {
  return overAsking(facts.certifications, facts.level.value, facts.yearsMin?.value ?? null).map(
    ({ id, name, reason }) => ({
      kind: 'certification-over-asking',
      severity: 'info',
      text: `${name} is much to ask at this level: ${reason}`,
      params: { certification: id, name, level: facts.level.value, reason },
      question: `Is ${name} a condition, or would you support earning it on the job?`,
      evidence: facts.certifications.filter((mention) => mention.id === id).map((mention) => mention.quote),
    }),
  );
}
