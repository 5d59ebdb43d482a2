import type { Stated } from './facts.js';
import { quoteAround } from './requirement-parts.js';
import type { Level } from './posting.js';

/** Title words in order of force; the first that matches decides. Those that leave it to the requirements stand in {@link BY_YEARS}. */
const TITLE_LEVELS: readonly (readonly [Level, RegExp])[] = [
  [
    'intern',
    /\b(?:interns?|internships?|co-?op|werkstudent(?:in)?|praktikant(?:in)?|stagiaire|alternant(?:e|s)?|alternance|duales studium|becari[oa]|placement student|student(?! (?:success|affairs|information|services|systems|services))|praktikum)\b/i,
  ],
  ['mid', /\bmid(?:-|\s|\/|\s?to\s?)?(?:level|senior|sr)\b/i],
  ['lead', /\b(?:associate|deputy|assistant) (?:technical )?director$/i],
  [
    'director',
    /\b(?:director|head (?:\([\w ]{1,12}\) )?of|assoc\. dir|chief (?:information|technology|security|digital|data|operating|executive|product|infrastructure)\w{0,3}|(?:C[TI]S?O|CISO|(?<!\w[^\n]{0,80})C[EFO]O)(?! office)|direktor|(?:VP|vice president)(?: of|, ?(?:information|IT|engineering|infrastructure|technology|cloud|security|platform)))\b/i,
  ],
  [
    'manager',
    /\b(?:manager|supervisor|supervisory|mgr|teamleiter(?:in)?|abteilungsleiter(?:in)?|leiter(?:in)?|responsable|superintendent|site lead|managing)\b/i,
  ],
  // Two levels at once: the lower one is what is enough to apply.
  [
    'senior',
    /\b(?:senior|sr\.?)\s?(?:\/|or|to|-)\s?(?:staff|principal|lead)\b|\b(?:staff|principal) or senior\b|\bstaff ?\/ ?senior(?! staff)/i,
  ],
  [
    'lead',
    /\b(?:lead(?! ?(?:gen\b|generation|free|paint|poison|abatement|magnet))|leader|leadership(?! (?:training|academy|develop|program))|principal|(?<!landscape )architects?|distinguished|(?:engineering|technical|technology|software|systems?) fellow|fellow engineer|chief engineer|tech lead|team lead)\b|(?<!\bof (?:\w{2,16} )?)\bstaff\b(?! ?(?:\(|accountant|nurse|auditor|attorney|writer|assistant|member|augment|officer|physician|associate|therapist|support|training|[|]|$))|(?:engineer|developer|scientist|[,(–-]|\bsenior|\bsr\.?) ?staff\b(?! attorney)/i,
  ],
  ['mid', /\bsenior associate\b|^([\w ]{5,40})\/ ?senior \1/i],
  [
    'senior',
    /\b(?:senior|sr|snr|advanced(?! (?:practice|services?|analytics|technolog))|3rd line|third line|tier ?3|level ?3)\b|\bL3\b/i,
  ],
  [
    'entry',
    /\b(?:junior|jr|entry[- ]?level|(?<!data )entry|graduate|trainee|apprentice(?:ship)?|(?:new|fresh) grads?|early career|level ?1|tier ?[1I]\b|1st line|first line|beginner)\b|\bL1\b/i,
  ],
  ['mid', /\b(?:II|intermediate|journeyman|level ?2|tier ?2|2nd line|second line)\b|\bL2\b/i],
];
/** Managers of a thing, not of people: their level follows from the years. */
const MANAGES_THINGS =
  /\b(?:product|project|program|programme|account|customer success|engagement|change|incident|problem|release|case|community|alliance|territory|relationship|marketing|asset|configuration|vendor|contracts?|category|property|client|business development|office|event|portfolio|partner|order|procurement|sourcing|knowledge|content|campaign|communications?|operations manager, people|compute) (?:manager|mgr)\b/i;
/** Titles whose rank words say little: a bank's "associate" and "vice president", a numbered grade. */
const BY_YEARS =
  /\b(?:associate|assistant|VP|[SEA]VP|vice president|III|IV|V)\b|(?<![\d$/.–-] ?|\w)[345](?![\w%+–-]|[.,]\d| ?(?:[-–] ?\d|[+%]|x\b|years?\b|yrs?\b|months?\b|days?\b|weeks?\b|hours?\b|openings?\b|positions?\b))|\bmember of technical staff\b/i;
/** Work that is learned on the job: without stated years it is entry level. */
const BEGINNERS_WORK =
  /\b(?:technicians?|techs?(?=$| ?[,(|/:–-]| (?:I{1,3}|[1-4]|support)\b)|coordinator|help ?desk|service desk|navigator|organizer|clerk|receptionist|customer support|operator|installer|trainee|assistant)\b/i;

const SENIOR_TEXT =
  /\b(?:seeking|looking for|hiring|targeting|need|for|as) an? (?:[\w-]{3,14},? ){0,2}?(?:senior|seasoned|highly experienced|very experienced|advanced|master)[ ,-]|\b(?:seeking|looking for|hiring|need) an? (?:[\w-]{3,14},? ){0,2}?expert[ ,-]/i;
/** The rank itself, where neither title nor years say one. */
const SENIOR_SOUGHT =
  /\b(?:seeking|looking for|hiring|targeting) an? (?:(?!for |rising |college )[\w-]{3,14},? ){0,2}?(?:senior|sr\.?)[ ,-](?!(?:living|citizen|care|services|or recent|in )\b)|\bjob title: ?(?:senior|sr)\b/i;
const ENTRY_TEXT =
  /\bentry[- ]level(?:, [\w-]{3,14})? (?:[\w-]{2,14} )?(?:position|role|job|opportunit\w{1,3}|candidates?|(?:engineer|analyst|technician|developer|administrator|specialist|associate)\b)|\b(?:recent|new) (?:college |university )?graduates?\b|\bno (?:prior |previous )?(?:\w{2,12} )?experience (?:is )?(?:necessary|required|needed)|\bearly[- ]career\b|\b0 ?[-–] ?[12] years|\bberufseinsteiger|\bwe(?:['’]ll| will)? train\b/i;
const GRADE = /\bGS-?(?:2210-)?(\d{1,2})\b/g;

/** Level by the highest federal pay grade the text names; the years of such postings ("one year at the next lower grade") say nothing. */
function levelOfGrade(text: string): Stated<Level> | null {
  if (!/\bspecialized experience\b/i.test(text)) return null;
  let top = 0;
  let at = 0;
  let n = 0;
  for (const match of text.matchAll(GRADE)) {
    if (++n > 100) break;
    const grade = Number(match[1]);
    const said = text.slice(Math.max(0, match.index - 90), match.index);
    // "equivalent to the GS-11 level": the grade below the job's.
    const lower =
      /(?:equivalent|at least|next lower|comparable)[^.\n]{0,60}$/i.test(said) &&
      !/\b(?:salary|pay|paid)\b[^.\n]{0,60}$/i.test(said);
    const value = lower ? grade + 1 : grade;
    if (grade <= 15 && value > top) {
      top = value;
      at = match.index;
    }
  }
  if (top === 0) return null;
  const level: Level = top >= 14 ? 'lead' : top >= 13 ? 'senior' : top >= 8 ? 'mid' : 'entry';
  return { value: level, quote: quoteAround(text, at, at + 5) };
}

/** What the level is by the title alone; null when the title does not say. */
export function levelOfTitle(title: string): Stated<Level> | null {
  const head = title.slice(0, 200);
  for (const [level, pattern] of TITLE_LEVELS) {
    const match = pattern.exec(head);
    if (match === null) continue;
    if (level === 'manager' && MANAGES_THINGS.test(head)) continue;
    if (level === 'lead' && /staff/i.test(match[0]) && /member of technical staff/i.test(head)) continue;
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
  const opening = text.slice(0, 12_000);
  const byGrade = levelOfGrade(text.slice(0, 60_000));
  if (byGrade !== null) return byGrade;
  const ranked = BY_YEARS.exec(title.slice(0, 200));
  if (yearsMin !== null) {
    const years = yearsMin.value;
    // A numbered third grade or a bank's rank is no beginner's, whatever the least number of years.
    if (ranked !== null)
      return {
        value: years >= 6 || (/III|IV|[345]/.test(ranked[0]) && years >= 3) ? 'senior' : 'mid',
        quote: yearsMin.quote,
      };
    const senior = years >= 4 && years < 6 ? SENIOR_TEXT.exec(opening) : null;
    if (senior !== null)
      return { value: 'senior', quote: quoteAround(text, senior.index, senior.index + senior[0].length) };
    return { value: levelOfYears(years), quote: yearsMin.quote };
  }
  const sought = SENIOR_SOUGHT.exec(opening);
  if (sought !== null)
    return { value: 'senior', quote: quoteAround(text, sought.index, sought.index + sought[0].length) };
  if (BEGINNERS_WORK.test(title)) return { value: 'entry', quote: title.slice(0, 160) };
  const entry = ENTRY_TEXT.exec(opening);
  if (entry !== null && ranked === null)
    return { value: 'entry', quote: quoteAround(text, entry.index, entry.index + entry[0].length) };
  if (ranked !== null) return { value: /vp|vice/i.test(ranked[0]) ? 'senior' : 'mid', quote: ranked[0] };
  return { value: 'mid', quote: '' };
}
