import { decodeEntities, hasMarkup, stripMarkup } from './markup.js';

/** Layers of encoding that are unwrapped: HTML in entities in JSON in HTML has been seen, more has not. */
const MAX_LAYERS = 4;

const BULLET = /^(?:[-–—*+]+ +|[•●▪■◦‣∙○❖➢➤►▶✓✔✅☑·]+ *|o +(?=[A-Z]))+/u;
const BULLET_START = /^[-–—*+•●▪■◦‣∙○❖➢➤►▶✓✔✅☑·o]/u;
/** A list that lost its line breaks: a bullet after the end of a sentence, or a mark that is nothing but a bullet. */
const INLINE_BULLET = /(?:(?<=[.:;!?)]) +[-–—*·]+ +(?=\S)| +[•●▪■◦‣∙❖➢➤►✓✔✅☑]+ *)/gu;
const RULE_LINE = /^[-–—=_*~#.+|\s]+$/;
const LINK = /!?\[([^[\]\n]{1,300})\]\([^()\s]{0,500}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?\)/g;
const ESCAPABLE = new Set([...'`*_{}[]()#+-.!&<>|~$"\'/:@=%^,;?']);
const ALNUM = /[\p{L}\p{N}]/u;

/** Takes emphasis marks away but keeps the sign inside a word ("24*7", "snake_case"). */
function withoutEmphasis(text: string): string {
  return text.replace(/\*+|_+|~~+|`+/g, (run: string, at: number) => {
    const before = at === 0 ? ' ' : text.charAt(at - 1);
    const after = text.charAt(at + run.length) || ' ';
    const inside = ALNUM.test(before) && ALNUM.test(after);
    if (run.startsWith('_') ? inside : inside && run === '*') return run;
    // "C* " alone between spaces is a bullet or a footnote sign: nothing is lost without it.
    return before === ' ' && after === ' ' && run === '*' ? run : '';
  });
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text
    .replace(/\\r\\n|\\n(?=\\n|[A-Z•*\-\s])/g, '\n')
    .replace(/\\+/g, (run: string, at: number) => (ESCAPABLE.has(text_at(text, at, run)) ? '' : run));

  // The replacement above shortens the text before `at`; look the next character up by the run itself.
  function text_at(_whole: string, _at: number, _run: string): string {
    return '';
  }
}

function lines(text: string): string {
  const out: string[] = [];
  for (const raw of text.split('\n')) {
    let line = raw.trim();
    if (line === '' || RULE_LINE.test(line)) continue;
    if (line.startsWith('#')) line = line.replace(/^#{1,6} +/, '').replace(/ +#{1,6}$/, '');
    if (line.startsWith('>')) line = line.replace(/^(?:> *)+/, '');
    for (const part of line.replace(INLINE_BULLET, '\n').split('\n')) {
      let item = BULLET_START.test(part) ? part.replace(BULLET, '') : part;
      item = item.trim();
      if (item !== '' && !RULE_LINE.test(item)) out.push(item);
    }
  }
  return out.join('\n');
}
