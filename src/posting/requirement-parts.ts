/**
 * Which stretches of a posting list what is merely preferred. Works on text with lines and on text that lost them
 * ("… Preferred Qualifications: 5+ years …"), as a heading is known by its words and by what follows.
 */

const PREFERRED_WORDS =
  "preferred|preferably|preferences?|desired|desirable|desirables|nice[- ]to[- ]haves?|nice if you have|good[- ]to[- ]haves?|bonus(?: points)?(?: if)?|it(?:['’]|i)?s a bonus|extra credit|pluses|a plus|would be a plus|what sets you apart|what will set you apart|even better|" +
  "stand out|great if you|ideally|ideal candidate|additional (?:qualifications|skills|experience)|optional|we(?:['’]d| would) (?:also )?love|wünschenswert|von vorteil|atouts?|deseable|wenselijk|mile widziane|brownie points|added advantage|advantageous|other (?:desired|preferred)";
const REQUIRED_WORDS =
  "minimum|basic|required|requirements|must[- ]haves?|mandatory|essential|qualifications|what you(?:['’]ll)? (?:need|bring|have)|what we(?:['’]re| are)? (?:looking|need|require)|you (?:have|bring|need)|who you are|skills|responsibilities|duties|about|benefits|education|experience|what we offer|perks|compensation|salary|why join|how to apply|key|job|position|role|work|your|our|the|knowledge|technical|physical|certifications?|additional information|anforderungen|profil|aufgaben";
/** At a line's start, or where one sentence or glued bullet ended and a capital begins. */
const HEADING = new RegExp(
  String.raw`(?:^|(?<=[\n.;:)!?]\s{0,3})|(?<=[a-z0-9)][.;]?\s{1,3})(?=[A-Z]))(?:(${PREFERRED_WORDS})|(?:${REQUIRED_WORDS}))\b`,
  'gimu',
);
const HEADING_TAIL =
  /^[^\n.:;!?]{0,60}(?::|\n|$)|^ ?(?:qualifications?|skills?|experience|requirements?|attributes|knowledge|education)\b/i;

/** Answers whether an offset lies in a part under a heading of preferences. Built once per text, in linear time. */
export function preferredParts(text: string): (offset: number) => boolean {
  const starts: number[] = [];
  const preferred: boolean[] = [];
  for (const match of text.matchAll(HEADING)) {
    const at = match.index;
    const lineStart = at === 0 || text[at - 1] === '\n';
    const rest = text.slice(at + match[0].length, at + match[0].length + 64);
    const wide = match[1] !== undefined;
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
          !/\brequired\b/i.test(match[0])),
    );
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

const PREFERRED_NEAR =
  /\b(?:preferred|preferably|desired|desirable|ideally|nice[- ]to[- ]have|(?:is |are |be )?an? (?:strong |big |huge |definite )?(?:plus|bonus|advantage|asset)|highly regarded|advantageous|beneficial|von vorteil|wünschenswert|would be (?:great|nice|beneficial)|not required)\b/i;

/** Whether the sentence (or line) around a mention itself calls it a preference. */
export function preferredInSentence(text: string, start: number, end: number): boolean {
  const { before, after } = sentenceAround(text, start, end);
  return PREFERRED_NEAR.test(after) || PREFERRED_NEAR.test(before.slice(-70));
}

/** The words of the sentence or line before and after a stretch; at most 160 characters each. */
export function sentenceAround(text: string, start: number, end: number): { before: string; after: string } {
  const before = text.slice(Math.max(0, start - 160), start);
  const after = text.slice(end, end + 160);
  const cut = Math.max(
    before.lastIndexOf('\n'),
    before.lastIndexOf('. '),
    before.lastIndexOf('; '),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
  );
  const stop = /[\n;!?]|\.(?:\s|$)/.exec(after);
  return { before: before.slice(cut + 1), after: stop === null ? after : after.slice(0, stop.index) };
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
