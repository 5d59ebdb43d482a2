/**
 * Markup to text without a DOM: tags become line breaks or nothing, entities become characters.
 * Every scan moves forward only, so the time is linear in the length of the input.
 */

/** Elements that begin a new line; the others are inline. */
const BLOCKS = new Set(
  (
    'address article aside blockquote br button center caption dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hr legend li main menu nav ol option p pre section select summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const INLINES = new Set(
  (
    'a abbr acronym b bdi bdo big body cite code data del dfn em font head html i iframe img input ins kbd label link mark meta noscript o object path picture q s samp ' +
    'script small source span strike strong style sub sup svg td template textarea th time title tt u use var video wbr'
  ).split(' '),
);
/** Elements whose content is not text of the page. */
const HIDDEN = new Set(['script', 'style', 'template', 'svg', 'head', 'noscript', 'iframe', 'textarea', 'select']);

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '', zwnj: '', zwj: '', ndash: '–', mdash: '—',
  lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»', bull: '•', middot: '·', hellip: '…', trade: '™',
  reg: '®', copy: '©', pound: '£', euro: '€', yen: '¥', cent: '¢', sect: '§', para: '¶', deg: '°', plusmn: '±', times: '×', frac12: '½', frac14: '¼',
  frac34: '¾', eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', aacute: 'á', acirc: 'â', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü',
  szlig: 'ß', ccedil: 'ç', ntilde: 'ñ', iacute: 'í', oacute: 'ó', uacute: 'ú', Eacute: 'É', le: '≤', ge: '≥', ne: '≠', rarr: '→', larr: '←', check: '✓',
  newline: '\n', tab: ' ', colon: ':', comma: ',', period: '.', lpar: '(', rpar: ')', plus: '+', sol: '/', num: '#', dollar: '$', percnt: '%', ast: '*',
  lowbar: '_', hyphen: '-', dash: '-', excl: '!', quest: '?', semi: ';', equals: '=', commat: '@', lsqb: '[', rsqb: ']', vert: '|', grave: '`',
}; // prettier-ignore

const ENTITY =
  /&(?:amp;|#0{0,4}38;|#[xX]0{0,4}26;){0,20}(?:#(\d{1,7});|#[xX]([0-9a-fA-F]{1,6});|([a-zA-Z][a-zA-Z0-9]{1,9});)/g;

function codePoint(code: number): string {
  if (code === 10 || code === 13) return '\n';
  if (code < 32 || (code >= 127 && code < 160) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return ' ';
  return String.fromCodePoint(code);
}

/** Characters for character references; several layers of `&amp;` count as one. Unknown names stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return codePoint(Number.parseInt(decimal, 10));
    if (hex !== undefined) return codePoint(Number.parseInt(hex, 16));
    return ENTITIES[name ?? ''] ?? ENTITIES[(name ?? '').toLowerCase()] ?? whole;
  });
}

/** Name of the element that a tag at `<` belongs to, '!' for comments and declarations, or null when it is text ("<5 years"). */
function tagName(text: string, at: number): string | null {
  let i = at + 1;
  const first = text.charCodeAt(i);
  if (first === 33 || first === 63) return '!';
  if (first === 47) i += 1;
  const start = i;
  for (; i < text.length && i - start <= 40; i += 1) {
    const c = text.charCodeAt(i);
    const letter = (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
    const later = i > start && ((c >= 48 && c <= 57) || c === 45 || c === 58);
    if (!letter && !later) break;
  }
  if (i === start) return null;
  const name = text.slice(start, i).toLowerCase();
  if (BLOCKS.has(name) || INLINES.has(name)) return name;
  return name.includes('-') || name.includes(':') ? name : null;
}

/** Finds where tags end, quote marks minded; falls back to the next `>` once quotes prove broken. */
class TagEnds {
  readonly #text: string;
  readonly #last: number;
  #quotesBroken = false;

  constructor(text: string) {
    this.#text = text;
    this.#last = text.lastIndexOf('>');
  }

  /** Index of the closing `>`, or -1. */
  find(from: number): number {
    if (from > this.#last) return -1;
    if (!this.#quotesBroken) {
      const end = this.#quoted(from);
      if (end >= 0) return end;
      this.#quotesBroken = true;
    }
    return this.#text.indexOf('>', from);
  }

  #quoted(from: number): number {
    for (let i = from; i < this.#text.length; i += 1) {
      const c = this.#text.charCodeAt(i);
      if (c === 62) return i;
      // A quote opens a value only after "=", so that an apostrophe in stray text does not swallow the page.
      if ((c === 34 || c === 39) && this.#text.charCodeAt(i - 1) === 61) {
        i = this.#text.indexOf(c === 34 ? '"' : "'", i + 1);
        if (i < 0) return -1;
      }
    }
    return -1;
  }
}

const ANY_TAG = /<[a-zA-Z/!?]/;

/** True when the text holds something that {@link stripMarkup} would take away. */
export function hasMarkup(text: string): boolean {
  if (!ANY_TAG.test(text)) return false;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (tagName(text, at) !== null) return text.includes('>', at);
  }
  return false;
}

/**
 * One layer of HTML to text. Blocks, list items and `br` end a line. Where paragraphs are tags, the breaks of the
 * source are only spaces, as in a browser; in a text with a stray tag they stay.
 */
export function stripMarkup(text: string): string {
  const ends = new TagEnds(text);
  const unclosed = new Set<string>();
  const parts: string[] = [];
  let blocks = 0;
  let from = 0;
  let at = text.indexOf('<');
  while (at >= 0) {
    const name = tagName(text, at);
    let end = -1;
    if (name === '!') {
      const comment = !unclosed.has('!') && text.startsWith('<!--', at) ? text.indexOf('-->', at + 4) : -1;
      if (comment < 0) unclosed.add('!');
      end = comment >= 0 ? comment + 2 : ends.find(at + 2);
    } else if (name !== null) end = ends.find(at + 1);
    if (end < 0) {
      if (name !== null) break;
      at = text.indexOf('<', at + 1);
      continue;
    }
    parts.push(text.slice(from, at));
    from = end + 1;
    if (name !== null && BLOCKS.has(name)) {
      parts.push('\u0000');
      if (name !== 'br') blocks += 1;
    } else if (name === 'td' || name === 'th' || name === 'img') parts.push(' ');
    if (
      name !== null &&
      HIDDEN.has(name) &&
      text.charCodeAt(at + 1) !== 47 &&
      text.charCodeAt(end - 1) !== 47 &&
      !unclosed.has(name)
    ) {
      const close = new RegExp(`</${name}`, 'gi');
      close.lastIndex = from;
      const found = close.exec(text);
      if (found) from = found.index;
      else unclosed.add(name);
    }
    at = text.indexOf('<', from);
  }
  parts.push(text.slice(from));
  const joined = parts.join('');
  let breaks = 0;
  for (let i = joined.indexOf('\n'); i >= 0; i = joined.indexOf('\n', i + 1)) breaks += 1;
  const spaced = blocks > 0 && blocks * 4 >= breaks ? joined.replaceAll('\n', ' ') : joined;
  return spaced.replaceAll('\u0000', '\n');
}
