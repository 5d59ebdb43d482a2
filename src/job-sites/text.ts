/** Text of elements and of strings, as a person would see it. */

const NOT_TEXT = new Set(
  'script style noscript template svg select textarea iframe object canvas video audio math datalist'.split(' '),
);
const BLOCK = new Set(
  'address article aside blockquote br dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section summary table tbody tfoot thead tr td th ul'.split(
    ' ',
  ),
);
const HIDDEN_CLASS =
  /(?:^|\s)(?:visually-?hidden|sr-only|a11y-text|screen-reader-text|visuallyHidden|hide-text)(?:\s|$)/;
const HIDDEN_STYLE = /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/i;
const KEEPS_BREAKS = /(?:^|[\s-])(?:pre-line|pre-wrap|break-spaces)(?:\s|$)/;
/** Longest text that is taken from one page; what comes after is no posting any more. */
export const MAX_TEXT = 400_000;

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  if (style !== null && HIDDEN_STYLE.test(style)) return true;
  const names = element.getAttribute('class');
  return names !== null && HIDDEN_CLASS.test(names);
}

function keepsBreaks(element: Element): boolean {
  if (element.localName === 'pre') return true;
  const names = element.getAttribute('class');
  return names !== null && KEEPS_BREAKS.test(names);
}

/**
 * Walks the text of `root` in page order without recursion. `onText` gets each text node and whether its line breaks
 * count, `onBreak` is called at both ends of a block (of every element with `everyBox`). Hidden parts below the root are left out, the root is not asked.
 */
function walk(
  root: Element,
  skipButtons: boolean,
  onText: (text: string, pre: boolean) => void,
  onBreak: () => void,
  everyBox = false,
): void {
  const breaks = (name: string): boolean => everyBox || BLOCK.has(name);
  let pre = keepsBreaks(root) ? root : null;
  let node: Node | null = root.firstChild;
  while (node !== null) {
    let down = false;
    if (node.nodeType === 3) onText(node.nodeValue ?? '', pre !== null);
    else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.localName;
      if (!NOT_TEXT.has(name) && !(skipButtons && name === 'button') && !isHidden(element)) {
        if (breaks(name)) onBreak();
        if (pre === null && keepsBreaks(element)) pre = element;
        down = element.firstChild !== null;
      }
    }
    if (down) {
      node = node.firstChild;
      continue;
    }
    let here: Node = node;
    for (;;) {
      if (here === pre) pre = null;
      if (here.nextSibling) break;
      if (!here.parentNode || here.parentNode === root) return;
      here = here.parentNode;
      if (breaks((here as Element).localName)) onBreak();
    }
    node = here.nextSibling;
  }
}

const INVISIBLE =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** Text with a line for each block, list item and `br`; spaces collapsed, empty lines gone. At most {@link MAX_TEXT}. */
export function readableText(root: Element): string {
  const lines: string[] = [];
  let line = '';
  let length = 0;
  const flush = (): void => {
    const done = line.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
    if (done !== '') lines.push(done);
    line = '';
  };
  walk(
    root,
    true,
    (text, pre) => {
      if (length > MAX_TEXT) return;
      length += text.length;
      if (!pre || !text.includes('\n')) line += text;
      else {
        const parts = text.split('\n');
        for (let i = 0; i < parts.length; i += 1) {
          if (i > 0) flush();
          line += parts[i] ?? '';
        }
      }
    },
    flush,
  );
  flush();
  return lines.join('\n').slice(0, MAX_TEXT);
}

/** Longest list of lines that {@link textLines} gives. */
const MAX_LINES = 300;
let lines: { readonly root: Element; readonly whole: string; readonly list: readonly string[] } | null = null;

/**
 * What stands in a card or a header, each element's words by themselves, in page order: for reading by position where names
 * of classes tell nothing. Texts of buttons and hidden texts are left out; at most 300, each on one line.
 */
export function textLines(root: Element): readonly string[] {
  const whole = root.textContent.slice(0, MAX_TEXT);
  if (lines?.root === root && lines.whole === whole) return lines.list;
  const list: string[] = [];
  let line = '';
  walk(
    root,
    true,
    (text) => {
      if (list.length < MAX_LINES) line += text;
    },
    () => {
      const done = usable(line);
      if (done !== null && list.length < MAX_LINES) list.push(done);
      line = '';
    },
    true,
  );
  lines = { root, whole, list };
  return list;
}

/** The first words of an element on one line, at most 4,000 characters. */
export function firstText(root: Element): string {
  let text = '';
  walk(
    root,
    false,
    (part) => {
      if (text.length < 4000) text += part;
    },
    () => {
      text += ' ';
    },
  );
  return text.slice(0, 4000).replace(/\s+/g, ' ').trim();
}

/** One line of text, for titles, names and places: spaces collapsed, a space between blocks, at most 500 characters. */
export function lineText(root: Element): string {
  return oneLine(firstText(root));
}

/** Control characters and direction marks gone, spaces collapsed, at most 500 characters. */
export function oneLine(text: string): string {
  return text.slice(0, 4000).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().slice(0, 500);
}

const PLACEHOLDER =
  /^(?:undefined|null|none|n\/?a|nan|unavailable|unknown|not (?:available|specified|provided)|[-–—.,·•|\s]*)$/i;

/** A short text as a field value, or null when it says nothing ("N/A", "UNAVAILABLE", "-"). */
export function usable(text: string | null | undefined): string | null {
  if (typeof text !== 'string' || text === '') return null;
  const line = oneLine(text);
  return PLACEHOLDER.test(line) ? null : line;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', rsquo: '’' }; // prettier-ignore

/** Characters for numeric references and the few names that data carries; other names stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
      return code > 0 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
    },
  );
}

/** A short text out of structured data, where entities and tags may stand in it. */
export function usableMarkup(text: unknown): string | null {
  if (typeof text === 'number') return String(text);
  if (typeof text !== 'string') return null;
  return usable(decodeEntities(decodeEntities(text.slice(0, 4000))).replace(/<\/?[a-z][^<>]{0,300}>/gi, ' '));
}

const TAG = /<\/?(?:p|br|div|ul|ol|li|b|strong|em|i|u|span|h[1-6]|a|table|tr|td|section|article)\b[^<>]{0,2000}>/i;
const BLOCK_TAG = /<\/?(?:p|br|div|ul|ol|li|h[1-6]|table|tr|section|article)\b/i;

/**
 * Text of HTML that data carries, also where it was encoded once or twice more. It is parsed into a document of its own
 * that loads nothing and runs nothing. Plain text keeps its lines. At most {@link MAX_TEXT}.
 */
export function htmlText(doc: Document, html: string): string {
  let text = html.slice(0, 2 * MAX_TEXT).replace(/\\r\\n|\\n(?=\\n|[A-Z•*\-\s<])/g, '\n');
  const Parser = doc.defaultView?.DOMParser;
  for (
    let layer = 0;
    Parser && layer < 4 && (layer === 0 || TAG.test(text) || /&(?:#\w{1,6}|[a-z]{2,6});/i.test(text));
    layer += 1
  ) {
    const source = BLOCK_TAG.test(text) ? text : text.replace(/\n/g, '<br>');
    const { body } = new Parser().parseFromString(`<!doctype html><html><body>${source}</body></html>`, 'text/html');
    const read = readableText(body);
    if (read === text) break;
    text = read;
  }
  return text.slice(0, MAX_TEXT);
}

/** A short, steady number for a text (FNV-1a, base 36). */
export function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}

/** Letters and digits of a text, lower case, for comparing titles. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const PAY =
  /[$€£₹¥₽]|\b(?:USD|EUR|GBP|CAD|AUD|NZD|CHF|INR|SGD|PLN|SEK|NOK|DKK|ZAR|BRL|MXN)\b|\d\s?k\b|\/\s?(?:hr|yr|hour|year)|\b(?:an|per|a) (?:hour|year|annum|day|month)\b|\bannually\b/i;

/** True when a short text has the look of pay: a figure with a currency or a period. */
export function looksLikePay(text: string): boolean {
  return text.length <= 90 && /\d/.test(text) && PAY.test(text) && !/[.!?] \p{Lu}/u.test(text);
}
