/** Careful access to data that a page carries: nothing in it is trusted to have a shape. */

/** Longest script text that is parsed; larger ones are left alone, so that a hostile page cannot hold up the tab. */
export const MAX_SCRIPT = 3_000_000;

export type Json = Readonly<Record<string, unknown>>;

/** The value as an object (not an array), or null. */
export function asObject(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

/** The value as a list: an array as it is, anything else as the only item, nothing as empty. */
export function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  return value === null || value === undefined ? [] : [value];
}

/** Own property along a path, undefined when any step is missing. `__proto__` and inherited names are never followed. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || step === '__proto__' || !Object.hasOwn(here, step))
      return undefined;
    here = (here as Record<string | number, unknown>)[step];
  }
  return here;
}

/** A text (numbers as digits) along a path, or null. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string | null {
  const found = at(value, ...path);
  if (typeof found === 'string') return found;
  return typeof found === 'number' && Number.isFinite(found) ? String(found) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Parsed texts by the element they came from, so that a page read again is not parsed again. */
const parsed = new WeakMap<Element, Map<string, { readonly text: string; readonly value: unknown }>>();

/** What `make` gives for the text of a script, computed once for as long as the text stays. */
export function once<T>(script: Element, key: string, make: (text: string) => T): T | undefined {
  const text = script.textContent;
  if (text.length > MAX_SCRIPT) return undefined;
  const values = parsed.get(script) ?? new Map<string, { text: string; value: unknown }>();
  parsed.set(script, values);
  const known = values.get(key);
  if (known?.text === text) return known.value as T;
  const value = make(text);
  values.set(key, { text, value });
  return value;
}

/** JSON in a script (or in an attribute) that a selector names, or undefined. */
export function scriptJson(doc: Document, selector: string): unknown {
  const script = doc.querySelector(selector);
  return script ? once(script, selector, parse) : undefined;
}

/** JSON in an attribute of the first element with it, or undefined. */
export function attributeJson(doc: Document, name: string): unknown {
  const text = doc.querySelector(`[${name}]`)?.getAttribute(name);
  return text && text.length <= MAX_SCRIPT ? parse(text) : undefined;
}

/** The balanced `{…}` or `[…]` that begins at or after `from`, or null. Strings are minded; one pass. */
export function balanced(text: string, from: number): string | null {
  let start = from;
  while (start < text.length && text[start] !== '{' && text[start] !== '[') {
    if (start - from > 200) return null;
    start += 1;
  }
  let depth = 0;
  let quoted = false;
  for (let i = start; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 92) i += 1;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 123 || c === 91) depth += 1;
    else if (c === 125 || c === 93) {
      depth -= 1;
      if (depth === 0) return text.slice(start, i + 1);
    }
  }
  return null;
}

/** The object that a page's script assigns after `marker` (`window.__appData =`), or undefined. */
export function scriptValue(doc: Document, marker: string): unknown {
  for (const script of doc.querySelectorAll('script:not([src])')) {
    if (!script.textContent.includes(marker)) continue;
    const value = once(script, marker, (text) => {
      const json = balanced(text, text.indexOf(marker) + marker.length);
      return json === null ? undefined : parse(json);
    });
    if (value !== undefined) return value;
  }
  return undefined;
}
