import technologies from '../../data/technologies.json';
import type { Posting } from '../posting/posting.js';
import type { Finding } from './analysis.js';
import type { FindingInput } from './findings.js';
import { unnamedEmployer } from './hidden-employer.js';

/** A posting older than this is worth asking about; most openings are filled or withdrawn before. */
const OLD_DAYS = 60;
/** Fewer lines than this are no list. */
const LIST_LINES = 6;
const LONGEST_LINE = 400;
const PARAGRAPH = 150;

/** Signs to check before applying. Each is worded as a question of fact, never as an accusation. */
export function signalFindings(
  _analysis: FindingInput,
  posting: Posting,
  text: string,
  today: string,
): readonly (Finding | null)[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, LONGEST_LINE));
  return [
    toolChecklist(lines),
    hiddenEmployer(posting, text),
    stale(posting, today),
    olderThanTechnology(lines, today),
  ];
}

/** A task: a line that begins with what is done, or that says what the person will do. */
const TASK =
  /^\W{0,4}(?:[a-z]{3,14}ly )?(?:improv|reduc|increas|ensur|deliver|migrat|moderni[sz]|maintain|achiev|automat|resolv|prevent|support|buil[dt]|design|lead|manag|own|implement|develop|troubleshoot|monitor|administ|respon[ds]|configur|provid|creat|perform|work|collaborat|document|install|plan|assist|conduct|defin|deploy|driv|evaluat|help|identif|optimi[sz]|partner|review|participat|writ|analy|coordinat|operat|run|set up|upgrad|patch|serv|act|advis|test|integrat|mentor|research|recommend|diagnos)[a-z]{0,6}\b|\byou(?:['’]ll| will| get to)\b|\bresponsib|\bwho (?:can|will)\b|\bduties\b|\b(?:role|position|candidate|engineer|administrator|analyst|consultant|developer|person) (?:will|is to|involves|includes)\b/i;
const KNOWLEDGE =
  /^(\W{0,4})(strong |good |solid |deep |working |hands-on |proven )?(experience|knowledge|expertise|proficien\w*|familiar\w*|understanding|skills?|\d{1,2}\+? years)\b/i;

/** A list of tools and skills without a sentence about what is done. */
function toolChecklist(lines: readonly string[]): Finding | null {
  const listed = lines.filter((line) => line.length > 3 && line.split(' ').length <= 30);
  const knowledge = listed.filter((line) => KNOWLEDGE.test(line));
  if (knowledge.length < LIST_LINES) return null;
  const tasks = lines.filter((line) => line.length > 25 && !KNOWLEDGE.test(line) && TASK.test(line));
  // One such line may be a stray; a paragraph is none.
  if (tasks.length > 1 || tasks.some((line) => line.length > PARAGRAPH)) return null;
  return {
    kind: 'tool-checklist',
    severity: 'info',
    text: 'The posting lists tools and knowledge, but no task or result.',
    params: { lines: knowledge.length },
    question: 'What should be better after a year because of this person?',
    evidence: knowledge.slice(0, 3),
  };
}

/** An agency's posting that does not name the employer. */
function hiddenEmployer(posting: Posting, text: string): Finding | null {
  const line = unnamedEmployer(text);
  const nameless = posting.company !== null && /\bconfidential\b/i.test(posting.company);
  if (line === null && !nameless) return null;
  return {
    kind: 'hidden-employer',
    severity: 'info',
    text: 'The employer seems not to be named: the posting speaks for a client.',
    params: {},
    question: 'Who is the employer, and is the position with them or with the agency?',
    evidence: line !== null ? [line] : posting.company ? [posting.company] : [],
  };
}

/** A posting that has been up for long. Age alone proves nothing: it is a question. */
function stale(posting: Posting, today: string): Finding | null {
  const posted = posting.datePosted ? Date.parse(posting.datePosted.slice(0, 10)) : NaN;
  const days = Math.round((Date.parse(today) - posted) / 86_400_000);
  if (!Number.isFinite(days) || days < OLD_DAYS || days > 3_650) return null;
  return {
    kind: 'stale-posting',
    severity: 'info',
    text: `It was posted ${days} days ago (${posting.datePosted?.slice(0, 10) ?? ''}).`,
    params: { days },
    question: 'Is the opening still there, and has it been posted before?',
    evidence: [],
  };
}

interface Technology {
  readonly name: string;
  readonly words: readonly string[];
  readonly year: number;
}
const TECHNOLOGIES: readonly Technology[] = technologies.technologies;
const YEARS_ASKED = /\b(\d{1,2})\s?\+?\s?(?:or more )?(?:years|yrs)\b/gi;
/** How far behind the number of years its technology may stand. */
const NEARBY = 70;

/** More years of a technology than it has existed. */
function olderThanTechnology(lines: readonly string[], today: string): Finding | null {
  const year = Number(today.slice(0, 4));
  for (const line of lines) {
    for (const match of line.matchAll(YEARS_ASKED)) {
      const asked = Number(match[1]);
      const after = line.slice(match.index + match[0].length, match.index + match[0].length + NEARBY).toLowerCase();
      // Only the first technology after the number, and only when nothing else is offered beside it.
      const clause = after.split(/[.;]|\bor\b|\band\b|,|\/|\(/)[0] ?? '';
      const found = TECHNOLOGIES.find((tech) => tech.words.some((word) => clause.includes(word)));
      if (found && asked > year - found.year + 1) {
        return {
          kind: 'older-than-technology',
          severity: 'info',
          text: `It asks for ${asked} years of ${found.name}, which came out in ${found.year}.`,
          params: { technology: found.name, asked, year: found.year },
          question: `Which experience would you count for the ${asked} years of ${found.name}?`,
          evidence: [line.slice(0, 160)],
        };
      }
    }
  }
  return null;
}
