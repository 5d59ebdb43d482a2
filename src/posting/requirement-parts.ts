/**
 * Which stretches of a posting list what is merely preferred. Works on text with lines and on text that lost them
 * ("… Preferred Qualifications: 5+ years …"), as a heading is known by its words and by what follows.
 */

const PREFERRED_WORDS =
  "preferred|preferably|preferences?|desired|desirable|desirables|nice[- ]to[- ]haves?|nice if you have|good[- ]to[- ]haves?|bonus(?: points)?(?: if)?|it(?:['’]|i)?s a bonus|extra credit|pluses|a plus|would be a plus|what sets you apart|what will set you apart|even better|" +
  "stand out|great if you|ideally|additional (?:qualifications|skills|experience)|optional|we(?:['’]d| would) (?:also )?love (?:it if|to see)|wünschenswert|von vorteil|atouts?|deseable|wenselijk|mile widziane|brownie points|added advantage|advantageous|other (?:desired|preferred)";
const REQUIRED_WORDS =
  "minimum|basic|required|requirements|must[- ]haves?|mandatory|essential|qualifications|what you(?:['’]ll)? (?:need|bring|have)|what we(?:['’]re| are)? (?:looking|need|require)|you (?:have|bring|need)|who you are|skills|responsibilities|duties|about|benefits|education|experience|what we offer|perks|compensation|salary|why join|how to apply|key|job|position|role|work|your|our|the|knowledge|technical|physical|certifications?|background|expertise|who we are|ideal candidates?|an ideal|we(?:['’]d| would)|you(?:['’]ll|['’]re)?|additional information|anforderungen|profil|aufgaben";
/** At a line's start, or where one sentence or glued bullet ended and a capital begins. */
const HEADING = new RegExp(
  String.raw`(?:^|(?<=[\n.;:)!?]\s{0,3})|(?<=[a-z0-9)][.;]?\s{1,3})(?=[A-Z]))(?:(${PREFERRED_WORDS})|(?:${REQUIRED_WORDS}))\b`,
  'gimu',
);
const HEADING_TAIL =
  /^[^\n.:;!?]{0,60}(?::|\n|$)|^ - |^ ?(?:qualifications?|skills?|experience|requirements?|attributes|knowledge|education)\b|^ You(?:['’]d| would| will|['’]ll)? Have\b/i;

/** Answers whether an offset lies in a part under a heading of preferences. Built once per text, in linear time. */
export function preferredParts(text: string): (offset: number) => boolean {
  const starts: number[] = [];
  const preferred: boolean[] = [];
  for (const match of text.matchAll(HEADING)) {
    const at = match.index;
    const lineStart = at === 0 || text[at - 1] === '\n';
    const rest = text.slice(at + match[0].length, at + match[0].length + 64);
    const wide = match[1] !== undefined;
    // "Preferred Qualifications": its second word begins nothing new.
    const last = starts[starts.length - 1] ?? -100;
    if (
      !wide &&
      !lineStart &&
      preferred[preferred.length - 1] === true &&
      at - last < 50 &&
      !/[\n.:]/.test(text.slice(last, at))
    )
      continue;
    // In running text only a word of preference with a heading's tail counts; "Required" resets on its own line or before ":".
    if (!HEADING_TAIL.test(rest)) continue;
    if (
      !lineStart &&
      !wide &&
      !/^[^\n.:;!?]{0,40}:/.test(rest) &&
      !/^ ?(?:qualifications?|skills|requirements?)\b/i.test(rest)
    )
      continue;
    if (!lineStart && text[at] !== text[at]?.toUpperCase()) continue;
    // "Required and preferred", "Preferred, not required": the words after decide nothing.
    starts.push(at);
    preferred.push(
      wide ||
        (/^[^\n.:;]{0,40}\b(?:preferred|desired|nice[- ]to[- ]have|a plus|bonus)\b/i.test(rest) &&
          !/\b(?:required|requirements|minimum|basic|must)/i.test(match[0])),
    );
    // "Optional: a degree in …": a label with its own words holds for its line alone.
    const label = wide && lineStart ? /^[^\n:]{0,50}:[^\n]{20,}/.exec(text.slice(at, at + 100)) : null;
    const lineEnd = label === null ? -1 : text.indexOf('\n', at);
    if (lineEnd > 0) {
      starts.push(lineEnd);
      preferred.push(preferred[preferred.length - 2] ?? false);
    }
  }
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return preferred[low - 1] ?? false;
  };
}

const PREFERRED_AFTER =
  /\b(?:(?:strongly |highly |is |are )?preferred|desired|desirable|sought[- ]after|nice[- ]to[- ]have|(?:is |are |be |considered )?an? (?:strong |big |huge |definite )?(?:plus|bonus|advantage|asset)|highly regarded|advantageous|beneficial|von vorteil|wünschenswert|would be (?:great|nice|beneficial|an?)|not required|optional)\b/i;
const PREFERRED_BEFORE =
  /\b(?:prefer|preferably|preference|ideally|ideal candidates?|nice[- ]to[- ]have|optionally)\b[^.\n]{0,45}$|\b(?:preferred|desired|desirable|optional)\s?[:–-]?\s(?:(?:at least|minimum(?: of)?|over|\d|the)\s?){0,2}$/i;

/** "… in an office Vendor certification desired": another requirement, glued to this one. */
const OTHER_PREFERRED =
  /\b(?:certifications?|degree|designation|MBA|licen[cs]e|diploma) (?:is |are )?(?:strongly |highly )?(?:preferred|desired|desirable|a plus)\b.*$/i;

/** "… in the software, retail or accounting industry is preferred": said at the end of a plain list. */
function listPreferred(after: string): boolean {
  const last =
    /^[^;:()]{0,120}?,([^,;:()]{3,60}) (?:is|are) (?:strongly |highly )?(?:preferred|desired|desirable)\s{0,2}$/i.exec(
      after,
    );
  return (
    last !== null &&
    / or /.test(last[1] ?? '') &&
    !/degree|bachelor|master|certif|experience|knowledge|skill|abilit|familiar/i.test(last[1] ?? '')
  );
}

/**
 * Whether the clause around a mention itself calls it a preference. Only the clause: in "5 years of operations, preferably in
 * finance" the years are required, and in "degree preferred, 3 years required" too.
 */
export function preferredInClause(text: string, start: number, end: number): boolean {
  const { before, after: whole } = sentenceAround(text, start, end);
  // "… experience preferredBackground in …": what lost its break ends there.
  const glued = /(?<=\b(?:preferred|desired|required|plus))(?=\p{Lu}\p{Ll})/u.exec(whole);
  const after = glued === null ? whole : whole.slice(0, glued.index);
  // "… systems Strongly Preferred: …": the heading of what comes, glued to the end of this clause.
  const own = after.replace(
    /(?<!\()\b(?:(?:Strongly|Highly) )?(?:Preferred|Desired|Desirable|Optional|Bonus|Nice[- ][Tt]o[- ][Hh]ave)s?\b[^.:)\n]{0,24}:.*$/su,
    '',
  );
  // "… within the space- Relevant certifications are a plus": the dash is a bullet's.
  const bullet = own.split(/(?<=[\w)])- (?=[A-Z])/)[0] ?? '';
  const rest = bullet.split(/,|;|\bpreferably\b|\bideally\b|\((?!preferred|desired|nice|a plus|optional)/i)[0] ?? '';
  const lead = (before.split(/(?<=[\w)])- (?=[A-Z\d])/).pop() ?? '').split(/[,;()]/).pop() ?? '';
  return (
    (PREFERRED_AFTER.test(rest.replace(OTHER_PREFERRED, '')) && !/\brequired\b/i.test(rest)) ||
    listPreferred(after) ||
    (PREFERRED_BEFORE.test(lead) &&
      !/\brequired\b/i.test(lead.slice(-40)) &&
      // "degree preferred Minimum of 4 years": a bullet that lost its break.
      !/[a-z] (?:preferred|desired) (?:Minimum|At least|Must)\b[^.]{0,12}$/.test(lead))
  );
}

/** Whether the sentence (or line) around a mention calls it a preference; for items of a list ("CCNA, CCNP or CCIE preferred"). */
export function preferredInSentence(text: string, start: number, end: number): boolean {
  const { before, after } = sentenceAround(text, start, end);
  return PREFERRED_AFTER.test(after) || PREFERRED_BEFORE.test(before.slice(-70));
}

/** The words of the sentence or line before and after a stretch; at most 160 characters each. */
export function sentenceAround(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - 160), start);
  const after = text.slice(end, end + 160);
  // A full stop ends a sentence before a blank, and where bullets were glued together ("preferred.7 or more").
  let cut = 0;
  for (const match of before.matchAll(/[\n;!?]|\.(?=\s)|(?<=\p{L}{3})\.(?=[\p{Lu}\d]|$)/gu)) cut = match.index + 1;
  const stop = /[\n;!?]|\.(?:\s|$)|(?<=\p{L}{3})\.(?=\p{Lu})/u.exec(after);
  return { before: before.slice(cut), after: stop === null ? after : after.slice(0, stop.index) };
}

/** Words around a stretch for showing: within its line, at most 160 characters. */
export function quoteAround(text: string, start: number, end: number): string {
  const { before, after } = sentenceAround(text, start, end);
  const from = Math.max(start - 70, start - before.length);
  const to = Math.min(end + after.length, from + 160);
  return text
    .slice(from, Math.max(to, Math.min(end, from + 160)))
    .replace(/\s{1,20}/g, ' ')
    .trim();
}
