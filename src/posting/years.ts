import type { Stated } from './facts.js';
import { preferredInClause, quoteAround, sentenceAround } from './requirement-parts.js';

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  deux: 2,
  trois: 3,
  cinq: 5,
  dos: 2,
  tres: 3,
  cinco: 5,
};
// A digit may be glued to the word before it, where a list lost its breaks; a number word may not.
// "At least a year" is one; any other "a year" is a period.
const NUMBER = `\\d{1,2}(?:\\.\\d)?|(?<!\\p{L})(?:${Object.keys(WORDS).join('|')})|(?<=\\b(?:minimum|minimum of|at least)\\s)an?(?=\\syear\\b)`;
/** "5+ years", "five (5) years", "3-5 yrs", "8 or more years", "minimum of 2–4 years", "5 Jahre", "18 months". */
const YEARS = new RegExp(
  `(?<!\\d[.,]?|[$€£/]|\\d ?[-–] ?)(${NUMBER})(?:(?<=\\(\\d{1,2})\\))?\\s?(?:\\(\\s?(\\d{1,2}|\\p{L}{3,8})\\s?\\+?\\))?\\s{0,2}(?:\\+|plus\\b|\\bor more\\b|\\band (?:above|more|over)\\b)?\\s{0,2}(?:(?:-|–|—|â.{0,2}|', '|to\\b|or\\b|and\\b|/|bis\\b|à\\b)\\s{0,2}(?:${NUMBER})\\s?(?:\\(\\d{1,2}\\))?\\s{0,2}\\+?\\s{0,2})?(?:\\(?\\+\\)?|plus\\b|or more\\b|and more\\b|full\\b|solid\\b|minimum\\b|consecutive\\b|hands-on\\b|continuous\\b|[-–])?\\s{0,2}(years?|yrs?|yoe|jahren?|ans|años|jaar|lat|(?<=\\b(?:12|18|24|36) ?\\+? ?)months?)(?![\\p{L}])['’]?`,
  'giu',
);

const EXPERIENCE =
  /\bexperience|\b(?:exp|expertise|erfahrung|berufserfahrung|expérience|experiencia|ervaring|doświadczenia|background|track record|tenure|practice|knowledge)\b/i;
const WORK_AFTER =
  /^\s?(?:\)\s?)?(?:[a-z]{3,14}ing\b|of|in|as|at|with|working|building|designing|managing|leading|developing|supporting|administering|operating|hands[- ]on|professional|progressive|progressively|relevant|related|direct|proven|industry|full[- ]time|post|total|solid|recent|general|prior|previous|overall|within|on|and|or\b|administ\w{3,8}|running|spent|doing|performing|demonstrated|applied|practical|managerial|technical|commercial|[–—-] ?\(?[A-Z]|\()/i;
/** Ages, histories, terms and plans: years that are nobody's experience. */
const OTHER_BEFORE =
  /(?:\b(?:for|over|past|last|next|within|every|first|celebrat\w{2,4}|after|nearly|than|in|founded|established|history|company|we(?:['’]ve| have)?|our|business|been|least|age|aged|warranty|up to|than|a|the|(?:GS|grade)\W?\d{1,2})\s)$/i;
const OTHER_AFTER =
  /^\s{0,2}(?:of age|of (?:[a-z]{4,12} )?(?:recovery|sobriety)\b|old\b|ago\b|in business\b(?! (?:development|analy|intelligence|systems|process|admin))|background (?:investigation|check)|of (?:history|innovation|service to|excellence|growth\b|age\b|success\b|trust\b|heritage|continuous growth|operation\b|progressively higher[- ]level|retail data|college|graduate|study|undergraduate)|degree|college|university|course|program|contract|plan\b|warranty|anniversary|term\b|probation|in a row|running\b(?=\s?(?:[.,;!)]|$))|strong\b|young|later|history|of our\b|from (?:now|the date)|with (?:us|our)|since|mark\b|strategic|roadmap|post[- ]high|(?:of )?residen|full[- ]time student|prior to|per\b|renew|initial|base\b|assignment|limited|apprentice|graduate|work authoriz|journey|rental|lease|period|long|record|vesting|of (?:revenue|profit|stability|coverage|tenure)\b)/i;
const COMPANY_BEFORE =
  /\b(?:we(?:['’]ve| have| are)|our|company|firm|founded|established|business|serving|served|family[- ]owned|clients?|leader|celebrating|history|brings?|with (?:over|more than|nearly|almost))\b[^.\n]{0,80}$/i;
/** "A two year technical degree", "a four-year diploma": time of study. */
const OF_STUDY =
  /^[- ]{0,2}(?:(?:equivalent|technical|college|university|accredited|vocational|trade|related|relevant|high|school) ){1,3}(?:degree|diploma|program|certificate)\b/i;
/** How long the company's people have been there. */
const OF_STAFF =
  /\b(?:average(?: of)?|have been (?:here|with us|with the company)(?: for)?(?: over| more than)?)\s{0,2}$/i;
/** "Less than 2 years", "almost 14 years": no least number, or a history. */
const NO_LEAST = /(?:(?<!\b(?:no|not)\s)\b(?:less|fewer) than|\b(?:almost|nearly|combining|someone may have))\s{0,2}$/i;
const PERSON =
  /\b(?:you|candidate|must|minimum|min|at least|require[sd]?|requirements?|qualifications?|experience:|applicants?|need|bring|should|have|ideal|proven)\b/i;

const LEAST = /(?:minimum of|at least|experience:)\s$/i;
/** What the job will give, not what it asks for. */
const GAINED = /\b(?:you|will|gain|giving)\b/i;

/** "About us / 25+ years of experience / 500+ clients": a line of the company's own. */
function ofCompany(text: string, start: number, near: string): boolean {
  return (
    /\b(?:we|our|us|clients|customers)\b/i.test(near) ||
    /\b(?:about us|we|our|why|in business)\b[^\n]{0,60}\n$/i.test(text.slice(Math.max(0, start - 80), start))
  );
}

interface Mention {
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

function valueOf(word: string, bracket: string | undefined): number {
  if (bracket !== undefined && /^\d/.test(bracket)) return Number(bracket);
  if (/^an?$/i.test(word)) return 1;
  return WORDS[word.toLowerCase()] ?? Math.floor(Number(word));
}

const DEGREE =
  /\b(?:degree|bachelor|master|ph\.?d|B\.?S\.?|B\.?A\.?|M\.?S\.?|diploma|education|college|university|discipline|related field|technology)\b/i;

/** "4 years of experience with a Bachelor's degree": the years that go with a degree. */
const WITH_DEGREE = /^[^.,;\n]{0,24}\bwith (?:an? |the )?(?:bachelor|master|associate|degree|ph\.?d|B\.?S\b|M\.?S\b)/i;

/** Years that a candidate without the degree may show instead: "or 5 years of experience", a line "OR …", "Option 2: …". */
function insteadOfDegree(text: string, start: number, end: number, before: string): boolean {
  if (/^\s{0,3}option [2-9b-d]\b/i.test(before)) return true;
  if (DEGREE.test(before) && /\bor (?:an )?equivalent [^.]{0,50}\bexperience \($/i.test(before)) return true;
  const or = /\bor\b([^.]{0,60})$/i.exec(before);
  if (or === null || WITH_DEGREE.test(text.slice(end, end + 60))) return false;
  const rest = or[1] ?? '';
  const head = before.slice(0, or.index);
  // "A high school diploma or GED and 8+ years": one way in, not two.
  if (/^\s{0,2}GED\b/i.test(rest) && /\b(?:high school|HS)\b[^.;]{0,20}$/i.test(head)) return false;
  const previous =
    head.trim().length > 3 ? head : text.slice(Math.max(0, start - before.length - 160), start - before.length);
  const bare =
    /^[\s:]{0,3}(?:(?:at least|minimum(?: of)?|a minimum of|over|the|an|equivalent|of|to)\s{1,2}){0,4}$/i.test(rest);
  return DEGREE.test(previous) && (bare || /\b(?:high school|GED|HS diploma|associate)/i.test(rest));
}

/** "… a baccalaureate and two years of …; or 2. a high school diploma and six years of …": the second way in. */
function insteadOfBachelor(text: string, start: number, before: string, known: boolean): boolean {
  if (!known || !/\b(?:high school|GED|HS) ?(?:diploma|degree|graduate)?\b[^.]{0,90}$/i.test(before)) return false;
  return /\b(?:or|and\/or)\b/i.test(text.slice(Math.max(0, start - before.length - 60), start));
}

/** An alternative to the requirement just before it: "8 years with a BS or 6 years with an MS", "or 10 years in lieu of a degree". */
function isAlternative(between: string): boolean {
  return (
    between.length < 280 &&
    /(?:\bor\b|\/|;|\bwith an? (?:MS|master))/i.test(between) &&
    !/\n[^\n]{25}/.test(between) &&
    /\b(?:degree|bachelor|master|ph\.?d|(?:BS|BA|MS|MA|HS|GED)\b|B\.S|M\.S|diploma|equivalent|associate|(?<! or )training)/i.test(
      between,
    ) &&
    /\bor\b/i.test(between)
  );
}

/**
 * The years of experience required for the job as such: the largest of the required statements, as several overall
 * requirements mean the longest; of alternatives by degree ("BS and 8 or MS and 6") the first; of a range its lower end.
 * Preferences, ages and the company's own years are not read. Null when none is stated.
 */
export function readYears(text: string, preferredAt: (offset: number) => boolean): Stated<number> | null {
  const mentions: Mention[] = [];
  let lastEnd = -1000;
  for (const match of text.matchAll(YEARS)) {
    const [whole, word = '', bracket, unit = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    const inMonths = /^m/i.test(unit);
    const years = inMonths ? Math.floor(valueOf(word, bracket) / 12) : valueOf(word, bracket);
    if (!Number.isFinite(years) || years > 25 || (inMonths && years < 1)) continue;
    // "A bachelor's (4-year) degree".
    const tail = text.slice(end, end + 40).replace(/^\)/, '');
    if (OTHER_AFTER.test(tail) || OF_STUDY.test(tail)) continue;
    // "8+ years total" is asked; "1 year cliff; 4 years total" is a plan for shares.
    const least = whole.includes('+') || LEAST.test(text.slice(Math.max(0, start - 14), start));
    if (!least && /^\s{0,2}total\s{0,2}(?:$|[.;,\n])/i.test(tail)) continue;
    const { before, after } = sentenceAround(text, start, end);
    const near = after.slice(0, 130);
    const saysExperience = EXPERIENCE.test(near) || /\b(?:experience|erfahrung|exp)\b[^.]{0,60}$/i.test(before);
    // "Kubernetes - 3+ years", "Experience" on the line above: the label stands before.
    const labelled =
      (/[-–:]\s{0,2}$/.test(before) && before.length < 70 && /^\s{0,2}(?:\((?:required|minimum)\)|$)/i.test(after)) ||
      (before.trim() === '' && /experience[^\n]{0,20}\n$/i.test(text.slice(Math.max(0, start - 34), start)));
    const asked = /(?:minimum(?: of)?|at least|requires?|a minimum)\s{0,2}$/i.test(before);
    // "What We Look For 5+ years administering …": a heading that lost its break.
    const headed =
      whole.includes('+') &&
      /^ (?:[a-z]{4,12}ing|in|of|with|as)\b/.test(tail) &&
      /\b(?:[Ll]ook(?:ing)? [Ff]or|Bring|Have|Need|[Pp]rofile|[Qq]ualifications|[Rr]equirements)\s$/.test(before);
    const open =
      headed ||
      before.trim().length <= 3 ||
      /(?:minimum|at least|min\.?|over|more than|through|gained|requires?|required|have|with|bring|least|of|[:(,+&•-]|and|or|\bo)\s{0,2}$/i.test(
        before,
      );
    // Months and "a year" are mostly terms and plans: experience must be said at once.
    if ((inMonths || /^an?$/i.test(word)) && !/^[^.,;]{0,40}\b(?:experience|exp)\b/i.test(near)) continue;
    if (inMonths && !asked && (OTHER_BEFORE.test(before.slice(-14)) || GAINED.test(near.slice(0, 50)))) continue;
    if (!saysExperience && !labelled && !asked && !(WORK_AFTER.test(tail) && open)) continue;
    // "With over 75 years of experience we …", "for more than 20 years": the company speaks of itself.
    if (years >= 10 && COMPANY_BEFORE.test(before) && !PERSON.test(before.replace(/\bwe(?:['’]ve| have)/gi, '')))
      continue;
    if (
      !saysExperience &&
      !labelled &&
      !asked &&
      !headed &&
      OTHER_BEFORE.test(before.slice(-14)) &&
      !PERSON.test(before)
    )
      continue;
    if (insteadOfDegree(text, start, end, before) || insteadOfBachelor(text, start, before, mentions.length > 0))
      continue;
    const bullet = before.trim() === '' && whole.includes('+') && !ofCompany(text, start, near);
    if (years >= 20 && !asked && !bullet && !PERSON.test(before)) continue;
    if (/^\s{0,3}with(?: over| more than)?\s{0,2}$/i.test(before) && /\b(?:we|our)\b/i.test(near)) continue;
    if (years >= 10 && /\b(?:combined|collective)\b/i.test(near + before.slice(-24))) continue;
    if (OF_STAFF.test(before) || NO_LEAST.test(before)) continue;
    // A text told twice, the second time as a torn list: "Experience: 0', '3 years of experience …".
    const told = text.slice(end, end + 28).toLowerCase();
    if (/['"], ['"]$/.test(before) && mentions.some((m) => text.slice(m.end, m.end + 28).toLowerCase() === told))
      continue;
    if (/(?<!\bor )\bwithout (?:an? )?(?:\w{2,12} )?degree/i.test(near.split(/\d/)[0] ?? '')) continue;
    // Years that stand in for a degree are no requirement of their own; "an MBA in lieu of some experience" is said of the degree.
    if (
      /\bsubstitut(?!\w{1,5} for (?:up to )?(?:some|one|two|\d)\b)|\bin lieu\b(?! of (?:some|up to|one|two|\d|(?:the )?(?:required |work |years))\b)/i.test(
        near,
      ) ||
      /\b(?:equivalent (?:of|to)|in lieu of)[^.,]{0,30}$/i.test(before) ||
      /\bup to\s{0,2}$/i.test(before)
    )
      continue;
    if (preferredAt(start) || preferredInClause(text, start, end)) continue;
    const alternative = mentions.length > 0 && isAlternative(text.slice(lastEnd, start));
    lastEnd = end;
    if (alternative) continue;
    mentions.push({ years, start, end });
    if (mentions.length >= 200) break;
  }
  const longest = mentions.reduce<Mention | null>(
    (best, m) => (best === null || m.years > best.years ? m : best),
    null,
  );
  return longest === null ? null : { value: longest.years, quote: quoteAround(text, longest.start, longest.end) };
}
