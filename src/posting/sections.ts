import { headingKind, type SectionKind } from './section-headings.js';

export type { SectionKind } from './section-headings.js';

/** One line or sentence of a posting, taken verbatim, with the part of the posting it belongs to. */
export interface SectionLine {
  readonly text: string;
  readonly kind: SectionKind;
  /** True for the line that announces a part. */
  readonly heading: boolean;
}

/** Longer lines are running text that may hold headings and several kinds of sentences. */
const LONG_LINE = 220;
/** A sentence's end before a capital; the look-behind keeps "U.S." and single initials together. */
const SENTENCE_END = /(?<=[a-z0-9)%”"][.!?]["”)]?) (?=[A-Z“"•])/g;
/** Headings inside running text: a known one with its colon, or in capitals before a new sentence. */
const INLINE_HEADING =
  / (?=(?:(?:Key |Job |Essential |Primary |Core |Main |Major |Basic |Minimum |Required |Preferred |Additional |Desired |Technical |Position |General )?(?:Responsibilities|Duties|Qualifications|Requirements|Skills|Benefits|Experience|Education|Summary|Overview|Compensation|Salary)(?: and [A-Z][a-z]{3,15})?:|(?:Responsibilities|Qualifications|Requirements|RESPONSIBILITIES|QUALIFICATIONS|REQUIREMENTS|DUTIES|BENEFITS) [A-Z]|(?:What [Yy]ou(?:['’]ll| [Ww]ill) (?:[Dd]o|[Bb]ring|[Nn]eed)|What [Ww]e [Oo]ffer|Nice [Tt]o [Hh]ave|About [Uu]s|About the [Rr]ole|Who [Ww]e [Aa]re|Who [Yy]ou [Aa]re|Equal Opportunity Employer)\b))/g;
const BARE_HEADING =
  /^(?:Job Description|Job Summary|Position Summary|Responsibilities|Qualifications|Requirements|Duties|Benefits|RESPONSIBILITIES|QUALIFICATIONS|REQUIREMENTS|DUTIES|BENEFITS|What [Yy]ou(?:['’]ll| [Ww]ill) (?:[Dd]o|[Bb]ring|[Nn]eed)|What [Ww]e [Oo]ffer|Nice [Tt]o [Hh]ave|About [Uu]s|About the [Rr]ole|Who [Ww]e [Aa]re|Who [Yy]ou [Aa]re)(?= [A-Z“"])/;

/** Wordings that tell the kind of a line whatever heading stands above it. */
const LEGAL =
  /equal (?:employment )?opportunity|equal[- ]opportunities|regardless of (?:race|gender|age|their)|without regard to|race, (?:color|religion|creed|ethnic|national|sex|gender)|sexual orientation|gender identity|protected (?:veteran|class|characteristic|by law)|veteran status|reasonable accommodation|e-verify|affirmative action|privacy (?:policy|notice|statement)|background (?:check|investigation|screening)|drug (?:test|screen)|applicants? with disabilit|individuals with disabilit|fair chance|arrest (?:and|or) conviction|criminal histor|unsolicited resum|recruitment (?:scam|fraud)|staffing agenc|does not discriminate|do not discriminate|personal (?:data|information) (?:will|is|may)|nothing in this job description|not (?:an )?(?:all-inclusive|exhaustive|a comprehensive)|at-will|terms of use|cookie/i;
const BENEFITS =
  /401\s?\(?k\)?|dental|health (?:insurance|care plan|benefits|coverage)|medical,? (?:dental|insurance|vision)|vision (?:insurance|coverage)|paid (?:time off|holidays?|vacation|parental|sick|leave|family|volunteer)|parental leave|maternity|tuition (?:reimbursement|assistance)|life insurance|disability insurance|unlimited (?:pto|vacation|time off)|\bpto\b|stock options|equity (?:package|grant|in the)|wellness|gym (?:membership|reimburse)|commuter benefit|employee (?:assistance|discount|stock)|retirement (?:plan|savings|match)|competitive (?:salary|compensation|pay|benefits)|flexible (?:spending|pto|time off|working hours|work schedule)|free (?:lunch|snacks|food|meals)|home office (?:stipend|budget|setup)|annual leave|pension|private health|bonus (?:scheme|program|plan)|learning (?:budget|stipend)|pet insurance|days? (?:of )?(?:paid )?(?:holiday|vacation|pto)/i;
const PAY =
  /(?:salary|pay|compensation|wage|base|hourly|rate)[^.$€£]{0,80}(?:[$€£]\s?\d|\d{2,3},\d{3}|\d{2,3}k\b)|[$€£]\s?\d{2,3}(?:,\d{3}|k)[^.]{0,40}(?:per|\/|a) ?(?:year|yr|annum|hour|hr)|pay (?:range|transparency|rate)|salary (?:range|is|will|offered|band)|compensation (?:range|will|is|for this)|base (?:pay|salary) (?:range|for|will|is|offered)/i;
const COMPANY =
  /is (?:a|an|the) (?:[\w-]{2,20},? ){0,4}(?:leader|leading|provider|company|platform|firm|startup|start-up|organization|pioneer|non-?profit|business|agency|manufacturer|developer of|team of)|founded in|headquartered|fortune \d|our (?:mission|vision|values|culture|story|customers include|investors)|we(?:['’]re| are) (?:a |an |the |on a mission|building|backed|proud|committed)|backed by|(?:nasdaq|nyse)|offices in|\d[\d,+.]{0,14} (?:employees|customers|countries|people|companies)|best places? to work|great place to work|join (?:us|our) (?:in|and|on|as we)|world['’]s (?:leading|largest|most)|trusted by|we believe|award/i;
const PREFERRED =
  /\b(?:is|are|be|as) (?:a |an )?(?:strong |big |huge |definite )?(?:plus|bonus|asset|advantage)\b|nice to have|a plus\b|\bpreferred\b|desirable|bonus points|\bideally\b|not required/i;
const REQUIREMENT =
  /years? (?:of )?(?:[\w-]{2,20} ){0,4}experience|\d\+? ?years|yrs|experience (?:with|in|using|working|of|as|managing|developing|building|supporting)|bachelor|master['’]?s degree|\bdegree\b|diploma|knowledge of|understanding of|familiar(?:ity)? with|proficien|ability to|able to|\bskills\b|certifi(?:ed|cation)|fluen(?:t|cy)|expertise (?:in|with)|must (?:have|be|possess)|required|background in|track record|hands-on|clearance|self-starter|communicat(?:or|ion) skill|strong (?:knowledge|understanding|experience)/i;
const DUTY =
  /^(?:you(?:['’]ll| will)|responsible for|the (?:successful )?(?:candidate|engineer|administrator|incumbent|ideal candidate|individual|person|analyst|manager|role|position) (?:will|is responsible|is)|this (?:role|position|job|individual|person) (?:will|is|requires)|as an? |in this (?:role|position)|reporting to|we(?:['’]re| are) (?:looking|seeking|searching|hiring))|\b(?:you will|you['’]ll|will be responsible|responsible for|in this role|is seeking|is looking for|looking for an?|seeking an?)\b/i;
const DUTY_VERB =
  /^(?:act|adher|administ|advis|advoca|align|analy[sz]|apply|architect|assess|assist|assur|audit|authoriz|automat|backup|build|captur|carry|champion|check|coach|code|collaborat|collect|communicat|compil|complet|conduct|configur|consult|contribut|control|coordinat|creat|debug|defin|deliver|deploy|design|determin|develop|diagnos|direct|document|drive|driving|educat|enabl|engag|engineer|enforc|enhanc|ensur|establish|estimat|evaluat|execut|extend|facilitat|follow|foster|gather|generat|guid|handl|harden|help|identif|implement|improv|influenc|install|integrat|interact|interfac|investigat|keep|lead|leverag|liais|log|maintain|mak|manag|map|measur|meet|mentor|migrat|model|monitor|negotiat|operat|optimi[sz]|orchestrat|order|overse|own|partner|participat|patch|perform|plan|prepar|present|prevent|prioriti[sz]|produc|program|promot|propos|provid|provision|rack|recommend|refactor|refin|remediat|repair|replac|report|represent|research|resolv|respond|review|run|scal|schedul|secur|select|serv|set up|shape|ship|simplif|solv|spearhead|streamlin|strengthen|supervis|support|take|test|track|train|translat|transform|triag|troubleshoot|tun|updat|upgrad|use|utili[sz]|validat|verif|visit|work|writ)(?:e|es|s|ing|ies|y|ting|ning|ping|ring|ate|ates|ating|er|ers|ish|ishes)?\b/i;

function splitLong(line: string): string[] {
  const withBreaks = line.replace(INLINE_HEADING, '\n').replace(SENTENCE_END, '\n');
  const parts: string[] = [];
  for (const part of withBreaks.split('\n')) {
    const bare = BARE_HEADING.exec(part);
    if (bare) parts.push(bare[0], part.slice(bare[0].length + 1));
    else if (part !== '') parts.push(part);
  }
  return parts;
}

/** What a line without help from a heading says by its wording; `other` when nothing does. */
function kindByWording(text: string): SectionKind {
  if (PREFERRED.test(text)) return 'preferred';
  if (DUTY_VERB.test(text)) return 'duties';
  if (DUTY.test(text)) return 'duties';
  if (REQUIREMENT.test(text)) return 'requirements';
  if (COMPANY.test(text)) return 'company';
  return 'other';
}

/** The kind of a line under a heading of kind `under`: boilerplate stays boilerplate wherever it stands. */
function kindOfLine(text: string, under: SectionKind): SectionKind {
  if (under !== 'legal' && LEGAL.test(text)) return 'legal';
  if (under === 'legal' || under === 'benefits') return PAY.test(text) ? 'pay' : under;
  if (PAY.test(text)) return 'pay';
  if (BENEFITS.test(text)) return 'benefits';
  if (under === 'requirements') return PREFERRED.test(text) ? 'preferred' : under;
  if (under === 'duties')
    return text.length > 60 && COMPANY.test(text) && !DUTY.test(text) && !DUTY_VERB.test(text) ? 'company' : under;
  if (under === 'other' || under === 'pay') return kindByWording(text);
  if (under === 'company') return DUTY.test(text) && !/^we\b/i.test(text) ? 'duties' : under;
  return under;
}

function isCapitals(text: string): boolean {
  return text.length > 5 && text === text.toUpperCase() && /[A-Z]{3}/.test(text);
}

/**
 * Cuts a posting's plain text (see toPlainText) into lines and sentences and says to which part each belongs: by the
 * headings, whatever their wording, and by the line's own wording where no heading helps. Equal-opportunity, benefit and
 * pay lines are known wherever they stand. Lines are verbatim. Linear in the length of the text.
 */
export function readSections(plainText: string): SectionLine[] {
  const out: SectionLine[] = [];
  let under: SectionKind = 'other';
  for (const line of plainText.split('\n')) {
    if (line === '') continue;
    for (const text of line.length > LONG_LINE ? splitLong(line) : [line]) {
      const colon = text.lastIndexOf(':', 74);
      const alone = colon === text.length - 1 || isCapitals(text);
      const heading = /[.;,]$/.test(text) ? null : headingKind(text, alone);
      if (heading !== null) {
        under = heading;
        out.push({ text, kind: heading, heading: true });
        continue;
      }
      if (colon > 2 && colon < text.length - 1) {
        const before = headingKind(text.slice(0, colon), true);
        const after = text.slice(colon + 1).trim();
        if (before !== null && after !== '') {
          // "Education: BSc" inside a list announces itself only; a heading in running text opens a part.
          if (line.length > LONG_LINE || under === 'other') under = before;
          out.push({ text, kind: kindOfLine(text, before), heading: false });
          continue;
        }
      }
      out.push({ text, kind: kindOfLine(text, under), heading: false });
    }
  }
  return out;
}
