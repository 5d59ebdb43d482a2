/** JSON-LD blocks of a page: found, mended where they are broken, and searched for JobPosting nodes. */
import { asList, asObject, at, once, textAt, type Json } from './data.js';
import { decodeEntities, usableMarkup } from './text.js';

/** Depth and number of nodes that are searched; real pages stay far below. */
const MAX_DEPTH = 8;
const MAX_NODES = 5000;

const CDATA = /^\s*(?:\/\/|\/\*)?\s{0,5}<!\[CDATA\[\s{0,5}(?:\*\/)?|(?:\/\/|\/\*)?\s{0,5}\]\]>\s{0,5}(?:\*\/)?\s*$/g;

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Mends what generators of JSON-LD get wrong: raw line breaks and tabs in strings, escapes that JSON does not know
 * (`\$`, `\'`), a comma too many or too few between members. One pass over the text.
 */
export function mendJson(text: string): string {
  const out: string[] = [];
  let i = 0;
  /** True when a value has just ended, so that another one needs a comma before it. */
  let ended = false;
  while (i < text.length) {
    const c = text.charAt(i);
    if (c === '"') {
      if (ended) out.push(',');
      i = copyString(text, i, out);
      ended = true;
      continue;
    }
    if (c === ',') {
      let next = i + 1;
      while (next < text.length && text.charCodeAt(next) <= 32) next += 1;
      const after = text.charAt(next);
      if (after !== '}' && after !== ']' && after !== ',') out.push(c);
      i = next;
      ended = false;
      continue;
    }
    if (c === '}' || c === ']') ended = true;
    else if (c === '{' || c === '[') {
      if (ended) out.push(',');
      ended = false;
    } else if (c === ':') ended = false;
    out.push(c);
    i += 1;
  }
  return out.join('');
}

/** Copies the string that begins at `from` with its defects mended; gives the index behind it. */
function copyString(text: string, from: number, out: string[]): number {
  let start = from;
  let i = from + 1;
  for (; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (c === 34) {
      out.push(text.slice(start, i + 1));
      return i + 1;
    }
    if (c === 92) {
      const next = text.charAt(i + 1);
      if (!'"\\/bfnrtu'.includes(next) || (next === 'u' && !/^[0-9a-fA-F]{4}$/.test(text.slice(i + 2, i + 6)))) {
        out.push(text.slice(start, i));
        start = i + 1;
      }
      i += 1;
    } else if (c < 32) {
      out.push(text.slice(start, i), c === 10 ? '\\n' : ' ');
      start = i + 1;
    }
  }
  out.push(text.slice(start), '"');
  return i;
}

/** The data of one block, mended where needed, or undefined. */
export function parseBlock(source: string): unknown {
  const text = source.replace(CDATA, '').trim().replace(/;$/, '');
  if (text === '') return undefined;
  const plain = tryParse(text);
  if (plain !== undefined) return plain;
  const decoded = /^[[{]?\s{0,20}&(?:quot|#34);|^\{\s{0,20}&/.test(text) ? decodeEntities(text) : text;
  return tryParse(decoded) ?? tryParse(mendJson(decoded));
}

function isPosting(node: Json): boolean {
  return asList(at(node, '@type') ?? at(node, 'type')).some(
    (type) => typeof type === 'string' && /^(?:https?:\/\/schema\.org\/|schema:)?JobPosting$/.test(type),
  );
}

/** Every JobPosting node in a value, in order; breadth and depth are bounded. */
export function postingNodes(value: unknown): Json[] {
  const found: Json[] = [];
  let budget = MAX_NODES;
  const visit = (here: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || budget <= 0) return;
    budget -= 1;
    if (Array.isArray(here)) {
      for (const item of here) visit(item, depth + 1);
      return;
    }
    const node = asObject(here);
    if (!node) return;
    if (isPosting(node)) {
      found.push(node);
      return;
    }
    for (const key of Object.keys(node)) {
      const child = node[key];
      if (key !== '__proto__' && typeof child === 'object' && child !== null) visit(child, depth + 1);
    }
  };
  visit(value, 0);
  return found;
}

/** JobPosting nodes of all JSON-LD blocks of a page. The type is matched loosely: some pages escape the plus sign. */
export function jsonLdNodes(doc: Document): Json[] {
  const found: Json[] = [];
  for (const script of doc.querySelectorAll('script[type*="ld"]')) {
    if (!/^application\/ld(?:\+|&#x2b;|&#43;|&plus;)json\b/i.test(script.getAttribute('type')?.trim() ?? '')) continue;
    const nodes = once(script, 'ld', (text) => (text.includes('JobPosting') ? postingNodes(parseBlock(text)) : []));
    if (nodes) found.push(...nodes);
  }
  return found;
}

/** Names and addresses of the page's ItemLists, in order. */
export function jsonLdItems(doc: Document): { readonly name: string | null; readonly url: string | null }[] {
  const found: { name: string | null; url: string | null }[] = [];
  for (const script of doc.querySelectorAll('script[type*="ld"]')) {
    const items = once(script, 'items', (text) =>
      text.includes('ItemList') ? asList(at(parseBlock(text), 'itemListElement')) : [],
    );
    for (const item of items ?? []) {
      const inner = asObject(at(item, 'item')) ?? item;
      found.push({ name: usableMarkup(at(inner, 'name')), url: textAt(inner, 'url') });
    }
  }
  return found;
}
