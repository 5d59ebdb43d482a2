/** The structure of a page without a word of it, for a report that a layout is not read. */

const MAX_LINES = 400;
const MAX_DEPTH = 18;
/** Attributes whose values are names given by the site's engineers, not texts. */
const NAMING = new Set([
  'role',
  'itemprop',
  'itemtype',
  'data-testid',
  'data-test',
  'data-automation-id',
  'data-automation',
  'data-qa',
  'data-at',
  'data-ui',
  'type',
]);
const SKIP = new Set(['script', 'style', 'svg', 'noscript', 'iframe', 'template']);

function tag(element: Element): string {
  const names = [...element.attributes].slice(0, 12).map(({ name, value }) => {
    const safe = NAMING.has(name) && /^[\w:./# +-]{1,60}$/.test(value) ? `=${value.replace(/\d+/g, '#')}` : '';
    return name.slice(0, 40).replace(/\d+/g, '#') + safe;
  });
  const text = [...element.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
  return `${element.localName}${names.length > 0 ? `[${names.join(' ')}]` : ''}${text ? ' …' : ''}`;
}

/**
 * Tags, attribute names and the values of naming attributes, indented by depth; numbers become `#`, equal neighbours
 * are counted. No text, no address, no other value. At most 400 lines.
 */
export function outline(doc: Document, element: Element | null = null): string {
  const lines: string[] = [];
  const visit = (node: Element, depth: number): void => {
    if (lines.length >= MAX_LINES || depth > MAX_DEPTH) return;
    lines.push('  '.repeat(depth) + tag(node));
    let last = '';
    let times = 0;
    for (const child of node.children) {
      if (SKIP.has(child.localName)) continue;
      const line = tag(child);
      if (line === last) {
        times += 1;
        continue;
      }
      if (times > 0) lines.push(`${'  '.repeat(depth + 1)}(${times} more)`);
      times = 0;
      last = line;
      visit(child, depth + 1);
      if (lines.length >= MAX_LINES) return;
    }
    if (times > 0) lines.push(`${'  '.repeat(depth + 1)}(${times} more)`);
  };
  visit(element ?? doc.body, 0);
  return lines.slice(0, MAX_LINES).join('\n');
}
