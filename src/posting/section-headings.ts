/** What a part of a posting is about. `other`: no heading and no wording tells. */
export type SectionKind = 'duties' | 'requirements' | 'preferred' | 'benefits' | 'company' | 'legal' | 'pay' | 'other';

/** Words that decide what a heading announces; all further words of a heading have to be fillers or other such words. */
const KEY_WORDS: Readonly<Record<SectionKind, string>> = {
  legal:
    'eeo eeoc eeo/aa accommodation accommodations privacy disclaimer disclaimers e-verify everify equal affirmative fraud nondiscrimination non-discrimination ' +
    'notice notices legal statement statements diversity inclusion dei belonging gdpr ccpa agencies scam scams aap transparency',
  pay: 'salary compensation pay wage wages remuneration ote earnings rate bonus bonuses payrate',
  benefits:
    'benefits benefit perks perk rewards offer offers offered wellness insurance pto vacation leave holidays retirement 401k',
  preferred:
    'preferred nice bonus plus pluses plusses desired desirable desirables ideally advantageous advantage asset assets preferable preferences optional beneficial',
  requirements:
    'requirements requirement requires required qualifications qualification qualified skills skill experience experiences education educational knowledge competencies competences competency ' +
    'prerequisites prerequisite abilities ability expertise background profile credentials certifications certification certificates licenses licensure must-have must-haves musts eligibility ' +
    'proficiencies proficiency candidate candidates applicant attributes capabilities expectations training stack toolset technologies degree mandatory needed criteria',
  duties:
    'responsibilities responsibility duties duty accountabilities accountability tasks task functions function activities deliverables objectives role position job opportunity summary overview mission ' +
    'description impact assignment day-to-day purpose workload challenge challenges scope responsible focus responsability responsibilites assignments',
  company:
    'company us mission values culture story history employer organization organisation firm business client customer who-we-are',
  other:
    'apply application process interview interviews location locations department schedule hours travel environment conditions conditional industries industry seniority details information reference contact ' +
    'physical demands demand workplace type employment next steps deadline posting number date id category status shift term duration clearance screening level vacancy openings supervisory supervision reports',
};

/** When several key words stand in one heading, the earlier kind wins: "preferred qualifications", "physical requirements". */
const PRECEDENCE: readonly SectionKind[] = [
  'legal',
  'preferred',
  'benefits',
  'requirements',
  'duties',
  'pay',
  'company',
  'other',
];

const FILLERS = new Set(
  (
    'a an and or the of for to in on at with by as is are be this that your you our we us what who why how will your their it & / - – | key main major primary core general essential ' +
    'principal specific basic minimum min additional other further special technical tech professional personal soft hard functional work working relevant formal desired related ' +
    'detailed full short brief new current typical daily day life things include includes including following follows list total employee team teams more some must have need about ' +
    'area areas up do here expected job role position engineer administrator manager analyst specialist technician candidate ideal successful strong part potential initial most ' +
    'important high-level top overall common leadership management managerial operational ongoing its if not all any note sample'
  ).split(' '),
);

const KIND_OF_WORD = new Map<string, SectionKind>();
for (const kind of [...PRECEDENCE].reverse())
  for (const word of KEY_WORDS[kind].split(' ')) KIND_OF_WORD.set(word, kind);

/** Wordings that are no sum of their words, on the lower-cased heading with straight apostrophes; the first match decides. */
const PHRASES: readonly (readonly [RegExp, SectionKind])[] = [
  // Site frames around the whole text: what follows is anything, the company's story as often as the duties.
  [/^(?:(?:the |full |complete )?(?:job |position |role |vacancy )?(?:description|posting|details)|about the job)$/, 'other'],
  [/^why (?:you'll|you will|you should)/, 'benefits'],
  [/^(?:physical|travel|working|conditions of|schedule|hours|work (?:environment|conditions|location|schedule|arrangement)|application|interview|hiring|how to apply|next steps|to apply|job (?:type|id|function|location|category|details|information)|employment type|seniority|industries|department|location)/, 'other'],
  [/^(?:about (?:the |this |your )?(?:role|position|job|opportunity|work|internship|program|project)|the (?:role|job|position|opportunity|work|challenge)\b)/, 'duties'],
  [/^(?:nice[- ]to[- ]have|bonus|extra|good to have|great to have|plus|pluses|preferred|desired|desirable|it would be|even better|ways to stand out|what will (?:make you|set you)|stand out|(?:you may also|you might also|an ideal candidate also|also a plus|not required|would be))/, 'preferred'],
  [/(?:nice[- ]to[- ]have|bonus points|\bpreferred\b|\ba plus\b|stand out|set you apart|extra credit|extra points)/, 'preferred'],
  [/^(?:about you|who you are|you are\b|you're\b|you have|you'll have|you bring|you possess|you should|you need|you must|you might be|you may be|you could be|your (?:background|profile|experience|skills|toolkit|qualif|expertise|strengths)|what (?:you|we) need|what you(?:'ll| will|'d)? (?:bring|need|have|offer|must|should|already)|what (?:we|we're|we are|we'd|are we|i'm)(?: all)? (?:look|want|expect|seek|like|require|value|need)|what it takes|we(?:'re| are)? look(?:ing)? for|we'd love|we want|we expect|who (?:we're|we are|are we) looking|who will|the ideal candidate|the (?:person|right|successful)|ideal candidate|do you have|are you|is this you|must[- ]haves?|to (?:be successful|succeed|qualify|thrive)|how you(?:'ll)? qualify|our (?:tech|technology) stack|tech stack|minimum|basic|required|you('ll)? (?:might )?(?:thrive|fit|be a (?:good|great)|enjoy|love this)|this (?:role|job|position) (?:is for you|may be|requires|might be)|why you|success criteria|what makes you|requirements)/, 'requirements'],
  [/^(?:what (?:you|you'd|you're|we'd|your)(?:'ll| will| can| get| are|'re)?(?: be| get| to| expect)* (?:do|doing|work|own|build|responsib|expect to do|accomplish|achieve|drive|lead|deliver|impact|day|role|job|tackl|contribut)|what (?:the|this) (?:role|job|work|position)|in this (?:role|position|job)|you will|you'll|as an? .{3,40} you(?:'ll| will)|your (?:role|mission|impact|job|tasks|responsib|day|work|challenge|contribution|main|key|new|core|primary|opportunity|missions|focus)|how you(?:'ll| will|'d)? (?:make|contribute|spend|impact|work|help|drive|create|add)|how will you|day[- ]to[- ]day|a (?:typical |day)|a day|typical|the day|main|essential (?:duties|functions)|responsib|duties|key (?:areas|result)|position|role|scope|job (?:summary|description|overview|responsib|duties)|why this role|summary|overview|the details|mission|projects|where you|what's the job|what you will|what will you|day in)/, 'duties'],
  [/^(?:what (?:we|we're|you(?:'ll| will| can)?)(?: can)? (?:offer|give|provide|get|receive|gain|expect from us)|what's in it|why (?:join|work|you'll|you should|us\b|we|be|choose|apply|.{2,25}\?$)|why\b|we offer|our offer|in return|life at|working (?:at|with|here|for)|perks|benefits|total rewards|how we(?:'ll)? (?:take care|support|reward)|join us|our benefits|additional benefits|employee benefits|you'll (?:get|receive|love)|the perks|some of (?:our|the) (?:perks|benefits)|growth|what do we offer|the benefits)/, 'benefits'],
  [/^(?:about|who we are|who are we|what we do|what is |our |meet |company|the company|introduction|we are|we're|at [a-z]|from our|a (?:bit|little) about|more about|learn more|join the|a note|a final note|why we)/, 'company'],
]; // prettier-ignore
const TEAM =
  /^(?:about the team|the team|our team|your team|meet (?:the|your) team|team|about our team|who you(?:'ll| will) work|reports? to|reporting)/;

const MAX_HEADING = 72;
const MAX_WORDS = 10;

/**
 * What a heading announces, or null when the line is no heading that is known. `marked`: it stands before a colon or
 * alone in capitals, so its form already says that it is one.
 */
export function headingKind(line: string, marked: boolean): SectionKind | null {
  if (line.length > MAX_HEADING || line.length < 3) return null;
  const text = line
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('‘', "'")
    .replace(/^[^a-z]+/, '')
    .replace(/[^a-z)]+$/, '');
  if (text.length < 2) return null;
  const words = text.split(/[\s,()/]+/).filter((word) => word !== '');
  if (words.length > MAX_WORDS) return null;
  let allKnown = true;
  const kinds = new Set<SectionKind>();
  for (const word of words) {
    const kind = KIND_OF_WORD.get(word) ?? (word.endsWith("'s") ? KIND_OF_WORD.get(word.slice(0, -2)) : undefined);
    if (kind !== undefined) kinds.add(kind);
    else if (!FILLERS.has(word)) allKnown = false;
  }
  // Lower case and no colon: an item of a list ("experience with Linux"), not a heading.
  const formed = marked || /^[^a-z]*[A-Z]/.test(line);
  if (TEAM.test(text) && words.length <= 6 && formed) return 'other';
  if (allKnown && kinds.size > 0 && formed) {
    for (const [pattern, kind] of PHRASES)
      if (pattern.test(text)) return kind === 'company' && !kinds.has('company') ? first(kinds) : kind;
    return first(kinds);
  }
  if (!formed) return null;
  for (const [pattern, kind] of PHRASES) {
    if (!pattern.test(text)) continue;
    // Sentences begin like headings too; without a mark only short wordings count.
    if (marked || (kind === 'company' ? words.length <= 4 : words.length <= 7 && PHRASE_ALONE.test(text))) return kind;
  }
  if (marked && words.length <= 6 && kinds.size > 0) {
    const last = KIND_OF_WORD.get(words[words.length - 1] ?? '') ?? KIND_OF_WORD.get(words[0] ?? '');
    if (last !== undefined) return last;
  }
  return null;
}

/** Beginnings that make a heading even without a colon. */
const PHRASE_ALONE =
  /^(?:about|who|what|why|how|your|you(?:'ll| will| have| are| bring| should)?(?:$| (?:have|be|need|thrive|do))|in this role|nice|bonus|our|the|key|job|position|role|must|preferred|desired|minimum|basic|required|requirements|responsib|duties|day|a day|ways|we offer|we're looking|we are looking|life|perks|benefits|extra|good to have|is this you|do you have|to be successful|ideal|as an? )/;

function first(kinds: ReadonlySet<SectionKind>): SectionKind | null {
  for (const kind of PRECEDENCE) if (kinds.has(kind)) return kind;
  return null;
}
