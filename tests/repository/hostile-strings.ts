/**
 * Texts made against one regular expression: its own repeated parts pumped up behind the match that leads to them, its own
 * characters in long runs, and near-misses. No proof, but what makes backtracking go wrong is of this shape.
 */

/** A family of texts, by how often a part is repeated. */
export interface Attack {
  readonly name: string;
  readonly times: (count: number) => string;
  /** The text of so many characters, more or less. */
  readonly text: (size: number) => string;
}

type Node =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'one'; readonly chars: readonly string[] }
  | { readonly kind: 'sequence'; readonly items: readonly Node[] }
  | { readonly kind: 'choice'; readonly options: readonly Node[] }
  | { readonly kind: 'repeat'; readonly item: Node; readonly min: number; readonly max: number };

const POOL = Array.from('aeZ0 9-_.,:;/\\<>"\'()[]{}$%&@#=+*?!|\t\n\u00a0éß中€£\u2013');
const MANY = 8;

/** Parses what JavaScript accepts; looking ahead and behind counts as nothing, since it takes no characters. */
class Parser {
  private at = 0;
  private readonly pool: readonly string[];

  constructor(
    private readonly source: string,
    private readonly flags: string,
  ) {
    this.pool = [...new Set([...Array.from(source.replace(/\\[a-zA-Z]/g, '')), ...POOL])];
  }

  choice(): Node {
    const options = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at += 1;
      options.push(this.sequence());
    }
    return options.length === 1 ? (options[0] ?? { kind: 'nothing' }) : { kind: 'choice', options };
  }

  private sequence(): Node {
    const items: Node[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      items.push(this.repeated(this.atom()));
    }
    return { kind: 'sequence', items };
  }

  private repeated(item: Node): Node {
    const found = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 24));
    if (!found) return item;
    this.at += found[0].length;
    const [, sign, from, comma, to] = found;
    if (sign !== undefined) {
      return { kind: 'repeat', item, min: sign === '+' ? 1 : 0, max: sign === '?' ? 1 : Infinity };
    }
    const min = Number(from);
    return { kind: 'repeat', item, min, max: comma === '' ? min : to === '' ? Infinity : Number(to) };
  }

  private atom(): Node {
    const { source } = this;
    const char = source[this.at] ?? '';
    if (char === '(') return this.group();
    if (char === '[') return this.one(this.classEnd());
    if (char === '^' || char === '$') {
      this.at += 1;
      return { kind: 'nothing' };
    }
    if (char === '\\') {
      const escape = /^\\(?:u\{[^}]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[pP]\{[^}]+\}|k<[^>]+>|\d+|.)/su.exec(
        source.slice(this.at),
      );
      const text = escape?.[0] ?? char;
      if (/^\\(?:[bB]|k<|[1-9])/.test(text)) {
        this.at += text.length;
        return { kind: 'nothing' };
      }
      return this.one(this.at + text.length);
    }
    return this.one(this.at + (String.fromCodePoint(source.codePointAt(this.at) ?? 0).length || 1));
  }

  private group(): Node {
    const head =
      /^\((?:\?(?:[:=!]|<[=!]|<[^>]+>|[a-z-]+:))?/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '(';
    this.at += head.length;
    const inner = this.choice();
    this.at += 1;
    return /[=!]$/.test(head) ? { kind: 'nothing' } : inner;
  }

  private classEnd(): number {
    let end = this.at + 1;
    let depth = 1;
    for (; end < this.source.length && depth > 0; end += 1) {
      const char = this.source[end];
      if (char === '\\') end += 1;
      else if (char === '[' && this.flags.includes('v')) depth += 1;
      else if (char === ']') depth -= 1;
    }
    return end;
  }

  /** Which characters of the pool a class, an escape or a single character takes: asked of the engine itself. */
  private one(end: number): Node {
    const text = this.source.slice(this.at, end);
    this.at = end;
    const test = new RegExp(`^(?:${text})$`, this.flags.replace(/[gy]/g, ''));
    const chars = this.pool.filter((char) => test.test(char));
    if (chars.length > 0) return { kind: 'one', chars };
    const rest = Array.from({ length: 0x2200 - 33 }, (_, i) => String.fromCharCode(i + 33));
    return { kind: 'one', chars: rest.filter((char) => test.test(char)).slice(0, 1) };
  }
}

/** One text that the node matches; `pick` chooses among characters and alternatives. */
function sample(node: Node, pick: number): string {
  switch (node.kind) {
    case 'nothing':
      return '';
    case 'one':
      return node.chars[pick % Math.max(1, node.chars.length)] ?? '';
    case 'sequence':
      return node.items.map((item) => sample(item, pick)).join('');
    case 'choice':
      return sample(node.options[pick % node.options.length] ?? { kind: 'nothing' }, pick);
    case 'repeat':
      return sample(node.item, pick).repeat(Math.min(Math.max(node.min, node.max > 0 ? 1 : 0), 64));
  }
}

interface Pump {
  readonly before: string;
  readonly part: string;
}

/** Every part that may repeat often, with a text that leads up to it. */
function pumps(node: Node, before: string, found: Pump[]): void {
  if (node.kind === 'sequence') {
    let lead = before;
    for (const item of node.items) {
      pumps(item, lead, found);
      lead += sample(item, 0);
    }
  } else if (node.kind === 'choice') {
    for (const option of node.options) pumps(option, before, found);
  } else if (node.kind === 'repeat') {
    if (node.max >= MANY) {
      for (let pick = 0; pick < 3; pick += 1) found.push({ before, part: sample(node.item, pick) });
    }
    pumps(node.item, before, found);
  }
}

function characters(node: Node, found: Set<string>): void {
  if (node.kind === 'one') for (const char of node.chars.slice(0, 3)) found.add(char);
  else if (node.kind === 'sequence') for (const item of node.items) characters(item, found);
  else if (node.kind === 'choice') for (const option of node.options) characters(option, found);
  else if (node.kind === 'repeat') characters(node.item, found);
}

/** Ends after which most matches fail at the last moment. */
const ENDS = ['', '\u0001', '\n!'];

/** All attacks on an expression, each once; at most `limit`, spread over the whole expression. */
export function attacks(source: string, flags: string, limit: number): readonly Attack[] {
  const tree = new Parser(source, flags).choice();
  const pumped: Pump[] = [];
  pumps(tree, '', pumped);
  const chars = new Set<string>();
  characters(tree, chars);
  const whole = sample(tree, 0);
  const parts = new Map<string, Attack>();
  const add = (before: string, part: string, end: string): void => {
    if (part === '') return;
    const name = JSON.stringify([before, part, end]);
    const times = (count: number): string => before + part.repeat(count) + end;
    parts.set(name, { name, times, text: (size) => times(Math.max(1, Math.floor(size / part.length))) });
  };
  for (const { before, part } of pumped) for (const end of ENDS) add(before, part, end);
  for (const { before, part } of pumped) add('', before + part, '\u0001');
  for (const char of chars) add('', char, '\u0001');
  for (const pick of [0, 1, 2]) {
    add('', sample(tree, pick), '\u0001');
    add('', sample(tree, pick).slice(0, -1), '\u0001');
    add('', `${sample(tree, pick)} `, '');
  }
  const list = [...chars].slice(0, 12);
  list.forEach((char, i) => {
    add(whole.slice(0, 1), char + (list[(i + 1) % list.length] ?? ''), '\u0001');
  });
  const all = [...parts.values()];
  const step = Math.max(1, all.length / limit);
  return Array.from({ length: Math.min(all.length, limit) }, (_, i) => all[Math.floor(i * step)]).filter(
    (attack) => attack !== undefined,
  );
}
