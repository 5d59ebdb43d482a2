import { decodeEntities, hasMarkup, stripMarkup } from './markup.js';

/** Layers of encoding that are unwrapped: HTML in entities in HTML has been seen, more has not. */
const MAX_LAYERS = 5;

const BULLET = /^(?:[-–—*+]+ +|[•●▪■◦‣∙○❖➢➤►▶✓✔✅☑·]+ *|o +(?=[A-Z]))+/u;
const BULLET_START = /^[-–—*+•●▪■◦‣∙○❖➢➤►▶✓✔✅☑·o]/u;
/** A list that lost its line breaks: a dash after the end of a sentence, or a mark that is nothing but a bullet. */
const INLINE_BULLET = /(?:(?<=[.:;!?]) [-–—*·]+ (?=\S)| [•●▪■◦‣∙❖➢➤►✓✔✅☑]+ *)/gu;
const RULE_LINE = /^[-–—=_*~#.+|\s]+$/u;
const LINK = /!?\[([^[\]\n]{1,300})\]\([^()\s]{0,500}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?\)/g;
const ESCAPABLE = new Set('`*_{}[]()#+-.!&<>|~$"\'/:@=%^,;?');
const ALNUM = /[\p{L}\p{N}]/u;
/** Invisible signs that sites put between letters. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
/** UTF-8 that was read as Latin-1 or Windows-1252: "Â£57,000â€“Â£70,000", "Weâ€™re". Only pairs that no language writes. */
const MISREAD = /Â(?=[£§©®°·»\u00A0])|â(?:\u0080[\u0090-\u00A6]|€[™œ“”˜¢¦]|€\u009D)/g;
const MEANT: Readonly<Record<string, string>> = {
  '\u0090': '-', '\u0091': '-', '\u0093': '–', '\u0094': '—', '\u0098': '‘', '\u0099': '’', '\u009C': '“', '\u009D': '”', '¢': '•', '¦': '…',
  '™': '’', 'œ': '“', '“': '–', '”': '—', '˜': '‘',
}; // prettier-ignore
const SPACES = /[^\S\n]+/g;

/** Takes Markdown's backslashes away: before a sign they only protect it. */
function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text;
  return text
    .replace(/\\r\\n|\\n(?=\\n|[A-Z•*\-\s])/g, '\n')
    .replace(/\\+/g, (run: string, at: number, whole: string) =>
      ESCAPABLE.has(whole.charAt(at + run.length)) ? '' : run,
    );
}

/** Takes emphasis marks away but keeps the sign inside a word ("24*7", "snake_case") and between spaces. */
function withoutEmphasis(text: string): string {
  return text.replace(/\*+|_+|~~+|`+/g, (run: string, at: number, whole: string) => {
    const before = at === 0 ? '\n' : whole.charAt(at - 1);
    const after = whole.charAt(at + run.length) || '\n';
    if ((run === '*' || run.startsWith('_')) && ALNUM.test(before) && ALNUM.test(after)) return run;
    // A lone asterisk with a space behind it is a bullet.
    return run === '*' && (before === ' ' || before === '\n') && after === ' ' ? run : '';
  });
}

function lineForm(text: string): string {
  const out: string[] = [];
  for (const raw of text.split('\n')) {
    let line = raw.trim();
    if (line === '' || RULE_LINE.test(line)) continue;
    if (line.startsWith('#')) line = line.replace(/^#{1,6} +/, '').replace(/ #{1,6}$/, '');
    if (line.startsWith('>')) line = line.replace(/^(?:> *)+/, '');
    for (const part of line.replace(INLINE_BULLET, '\n').split('\n')) {
      const item = (BULLET_START.test(part) ? part.replace(BULLET, '') : part).trim();
      if (item !== '' && !RULE_LINE.test(item)) out.push(item);
    }
  }
  return out.join('\n');
}

/**
 * One plain form of a posting's text, whatever it came as: HTML (also written in entities, once or twice), Markdown with
 * its escapes, or plain text. A line for every block, list item and `br`, without bullets, emphasis marks, rules and blank
 * lines; spaces collapsed. Scripts and styles are gone; "C++", "<5 years" and "R&D" stay. Applying it again changes
 * nothing. Linear in the length of the text.
 */
export function toPlainText(source: string): string {
  let text = source;
  for (let layer = 0; layer < MAX_LAYERS; layer += 1) {
    const before = text;
    text = text.replace(MISREAD, (pair) => (pair === 'Â' ? '' : (MEANT[pair.slice(-1)] ?? ' ')));
    text = text.replace(/\r\n?|[\u2028\u2029\u000B\u000C\u0085]/g, '\n').replaceAll('\u0000', '');
    // Tags first, entities after: what an entity hides is a tag only in the next layer.
    for (let inner = 0; inner < MAX_LAYERS; inner += 1) {
      const stripped = decodeEntities(hasMarkup(text) ? stripMarkup(text) : text);
      const done = stripped === text;
      text = stripped;
      if (done) break;
    }
    text = text.replace(INVISIBLE, '').replace(SPACES, ' ');
    text = withoutEmphasis(withoutEscapes(text));
    if (text.includes('](')) text = text.replace(LINK, '$1');
    text = lineForm(text.replace(SPACES, ' '));
    if (text === before) break;
  }
  return text;
}
