import type { Stated } from './facts.js';
import type { Level } from './posting.js';

/** Title words in order of force; the first that matches decides. */
const TITLE_LEVELS: readonly (readonly [Level, RegExp])[] = [
  [
    'intern',
    /\b(?:interns?|internship|co-?op|werkstudent(?:in)?|praktikant(?:in)?|stagiaire|becari[oa]|placement student|student worker|praktikum)\b/i,
  ],
  [
    'director',
    /\b(?:director|vice president|[SE]?VP|head of|chief (?:information|technology|security|digital|data|operating|executive|product|infrastructure)\w{0,3}|C[TI]S?O|CISO|direktor|leiter(?:in)? (?:der )?IT)\b/i,
  ],
  [
    'lead',
    /\b(?:(?:technical|product|project|program|programme|account|engagement|customer success|sales) managers?[, -]{1,3}(?:lead|principal|staff))\b/i,
  ],
  [
    'manager',
    /\b(?:manager|supervisor|mgr|teamleiter(?:in)?|abteilungsleiter|team lead(?:er)? manager|superintendent|managing)\b/i,
  ],
  [
    'lead',
    /\b(?:lead|leader|staff|principal|architects?|distinguished|fellow|chief engineer|tech lead|team lead|expert level)\b/i,
  ],
  [
    'senior',
    /\b(?:senior|sr\.?|snr\.?|experienced|expert|III|IV|lvl ?[345]|level ?[345]|[34](?=$| ?[,(-])|advanced|master)\b|\bSr\b|\(Senior/i,
  ],
  [
    'entry',
    /\b(?:junior|jr\.?|entry[- ]?level|entry|graduate|trainee|apprentice(?:ship)?|assistant|associate|new grad|early career|student|I(?=$| ?[,(-])|level ?1|tier ?1|L1|beginner)\b/i,
  ],
  ['mid', /\b(?:II|mid(?:-|\s)?(?:level|senior)?|intermediate|journeyman|level ?2|tier ?2)\b/i],
];
/** Managers of a thing, not of people. */
const MANAGES_THINGS =
  /\b(?:product|project|program|programme|account|customer success|engagement|sales|technical|change|incident|problem|release|delivery|service delivery|risk|compliance|case|community|alliance|territory|relationship|marketing|asset|configuration|vendor|construction|contracts?|category|property|office|event|portfolio|success|partner|order|procurement|sourcing|knowledge|content|campaign|resilience|privacy|database|data|systems security|security|issm?) manager\b|\bmanager of (?:projects?|programs?)\b/i;
const ENTRY_TEXT =
  /\b(?:entry[- ]level|recent graduates?|new graduates?|no (?:prior |previous )?experience (?:is )?(?:necessary|required|needed)|career starters?|0 ?[-–to]{1,3} ?[12] years|berufseinsteiger|training (?:is )?provided|will train)\b/i;

/** What the level is by the title alone; null when the title does not say. */
export function levelOfTitle(title: string): Stated<Level> | null {
  const head = title.slice(0, 200);
  for (const [level, pattern] of TITLE_LEVELS) {
    const match = pattern.exec(head);
    if (match === null) continue;
    if (level === 'manager' && MANAGES_THINGS.test(head)) continue;
    return { value: level, quote: match[0] };
  }
  return null;
}

/** The level that a number of required years stands for where no word says it. */
export function levelOfYears(years: number): Level {
  if (years >= 6) return 'senior';
  return years >= 2 ? 'mid' : 'entry';
}

/** Level from title and requirements together; the middle where neither says anything. */
export function readLevel(title: string, text: string, yearsMin: Stated<number> | null): Stated<Level> {
  const byTitle = levelOfTitle(title);
  if (byTitle !== null) return byTitle;
  if (yearsMin !== null) return { value: levelOfYears(yearsMin.value), quote: yearsMin.quote };
  const entry = ENTRY_TEXT.exec(text.slice(0, 60_000));
  if (entry !== null) return { value: 'entry', quote: entry[0] };
  return { value: 'mid', quote: '' };
}
