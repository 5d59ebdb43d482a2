/** Fields by ordered readers: the first usable text wins, and a reader that throws never costs the rest. */
import type { FieldSource } from '../posting/posting.js';
import type { Page, Reader, Readers, Scope } from './site.js';
import type { SchemaPosting } from './schema-posting.js';
import { lineText, readableText, usable } from './text.js';

export interface Found {
  readonly value: string;
  readonly source: FieldSource;
  /** Where the text stands, when it was read from an element. */
  readonly element: Element | null;
}

/** Names of the structured fields that the readers `ld` and `microdata` may stand for. */
export type StructuredField = 'title' | 'company' | 'location' | 'payText' | 'workplace' | 'datePosted' | 'url';

/** A reader list in any of its written forms, as a list. */
export function listOf(readers: Readers | undefined): readonly Reader[] {
  if (readers === undefined) return [];
  return Array.isArray(readers) ? (readers as readonly Reader[]) : [readers as Reader];
}

/** Splits `selector@attribute`; an empty selector means the root itself. */
function target(root: Element, reader: string): { elements: Iterable<Element>; attribute: string | null } {
  const cut = reader.lastIndexOf('@');
  const selector = cut < 0 ? reader : reader.slice(0, cut);
  return {
    elements: selector === '' ? [root] : root.querySelectorAll(selector),
    attribute: cut < 0 ? null : reader.slice(cut + 1),
  };
}

function readSelector(root: Element, reader: string): Found | null {
  const { elements, attribute } = target(root, reader);
  for (const element of elements) {
    const value = usable(attribute === null ? lineText(element) : element.getAttribute(attribute));
    if (value !== null) return { value, source: element.localName === 'meta' ? 'meta' : 'dom', element };
  }
  return null;
}

function note(page: Page, code: string): void {
  if (page.problems.length < 30 && !page.problems.includes(code)) page.problems.push(code);
}

/** One short field. `structured` is the JSON-LD or microdata of this very posting, asked where the list says `ld` and at its end. */
export function readField(
  field: string,
  readers: Readers | undefined,
  scope: Scope,
  structured: SchemaPosting | null = null,
): Found | null {
  // A selector that a layout's change has widened finds the title first: that is no employer and no place.
  const isTitle = (value: string): boolean => value === scope.title && (field === 'company' || field === 'location');
  const list = listOf(readers);
  const fromStructured = (): Found | null => {
    const value = structured ? usable(structured[field as StructuredField]) : null;
    return value === null || !structured ? null : { value, source: structured.source, element: null };
  };
  for (const reader of list) {
    try {
      if (reader === 'ld') {
        const found = fromStructured();
        if (found) return found;
      } else if (typeof reader === 'string') {
        const found = readSelector(scope.root, reader);
        if (found && !isTitle(found.value)) return found;
      } else {
        const [from, read] =
          typeof reader === 'function' ? (['dom', reader] as const) : ([reader.from, reader.read] as const);
        const value = usable(read(scope));
        if (value !== null && !isTitle(value)) return { value, source: from, element: null };
      }
    } catch {
      note(scope.page, `reader-failed:${field}`);
    }
  }
  return fromStructured();
}

/** A heading over the text that says only that a text follows. */
const HEADING_LINE = /^(?:about (?:the|this) job|(?:full )?job description|description)\n/i;

/** The description: the lines of every match of the first reader that gives any; nested and repeated matches once. */
export function readDescription(
  readers: Readers | undefined,
  scope: Scope,
  structured: SchemaPosting | null,
): Found | null {
  const fromStructured = (): Found | null => {
    const value = structured?.description() ?? null;
    return value === null || !structured ? null : { value, source: structured.source, element: null };
  };
  for (const reader of listOf(readers)) {
    try {
      if (reader === 'ld') {
        const found = fromStructured();
        if (found) return found;
      } else if (typeof reader === 'string') {
        const taken: Element[] = [];
        const texts: string[] = [];
        for (const element of scope.root.querySelectorAll(reader)) {
          if (taken.at(-1)?.contains(element)) continue;
          const text = readableText(element);
          if (text === '' || texts.includes(text)) continue;
          taken.push(element);
          texts.push(text);
        }
        if (texts.length > 0) {
          const value = texts.join('\n').replace(HEADING_LINE, '');
          return { value, source: 'dom', element: taken[0] ?? null };
        }
      } else {
        const [from, read] =
          typeof reader === 'function' ? (['dom', reader] as const) : ([reader.from, reader.read] as const);
        const value = read(scope)?.trim() ?? '';
        if (value !== '') return { value, source: from, element: null };
      }
    } catch {
      note(scope.page, 'reader-failed:description');
    }
  }
  return fromStructured();
}
