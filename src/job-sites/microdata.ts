/** schema.org microdata: `itemscope itemtype=".../JobPosting"`. */
import { lineText, readableText, usable } from './text.js';
import { schemaPosting, type SchemaPosting } from './schema-posting.js';

const SCOPE = '[itemtype*="schema.org/JobPosting"]';

function valueOf(element: Element): unknown {
  if (element.hasAttribute('itemscope')) return itemOf(element, 0);
  const name = element.localName;
  const attribute =
    name === 'meta' ? 'content' : name === 'a' || name === 'link' ? 'href' : name === 'time' ? 'datetime' : 'content';
  return usable(element.getAttribute(attribute)) ?? usable(lineText(element));
}

/** Properties that belong to this scope and not to one inside it. */
function itemOf(scope: Element, depth: number): Record<string, unknown> {
  const item: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  if (depth > 4) return item;
  for (const element of scope.querySelectorAll('[itemprop]')) {
    if (element.parentElement?.closest('[itemscope]') !== scope) continue;
    const value = element.hasAttribute('itemscope') ? itemOf(element, depth + 1) : valueOf(element);
    if (value === null || value === undefined) continue;
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      const known = item[name];
      item[name] =
        known === undefined ? value : Array.isArray(known) ? [...(known as unknown[]), value] : [known, value];
    }
  }
  return item;
}

/** Microdata postings of a page, at most 50, or an empty list. Descriptions keep their lines. */
export function microdataPostings(doc: Document, base: URL): SchemaPosting[] {
  const found: SchemaPosting[] = [];
  for (const scope of doc.querySelectorAll(SCOPE)) {
    if (found.length >= 50) break;
    const posting = schemaPosting({ ...itemOf(scope, 0) }, doc, base, 'microdata');
    const parts = scope.querySelectorAll('[itemprop~="description"]');
    found.push({
      ...posting,
      description: () => {
        const text = [...parts].map((part) => readableText(part)).join('\n');
        return text === '' ? posting.description() : text;
      },
    });
  }
  return found;
}
