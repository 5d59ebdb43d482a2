import data from '../../data/certifications.json';

export type CertificationLevel = 'entry' | 'associate' | 'professional' | 'expert';

/** One certification as data/certifications.json holds it. */
export interface Certification {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly level: CertificationLevel;
  /** Months until renewal; null: does not expire, or no fixed term. */
  readonly validityMonths: number | null;
  readonly status: 'active' | 'retired';
  /** Id of what came after a retired one. */
  readonly successor: string | null;
}

interface GuardedName {
  readonly name: string;
  readonly near: readonly string[];
  readonly notNear: readonly string[];
}
interface Entry extends Certification {
  readonly names: readonly string[];
  readonly guarded: readonly GuardedName[];
}

// The one place where the shape of the file is stated; tests/data holds the file to it.
const entries = data.certifications as readonly Entry[];
const vendorNames = data.vendors as readonly { readonly name: string; readonly id: string }[];

/** All certifications, sorted by id. */
export const CERTIFICATIONS: readonly Certification[] = entries;
const BY_ID = new Map(entries.map((entry) => [entry.id, entry]));

/** The certification of an id, or undefined. */
export function certificationOf(id: string): Certification | undefined {
  return BY_ID.get(id);
}

/** A word of a text: lower case with "+" kept, and where it stands. */
export interface Token {
  readonly word: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[\p{L}\d]+(?:\+(?=ce\b|[^\p{L}\d]|$)| \+(?= ?(?:[,/);.\n]|$|[Cc]ertif|CE\b|or\b|and\b)))?/gu;

/** "preferredITIL", "VCDXWhat", "CertificationsPowerShell": words that a list without its breaks glued together. */
const GLUED =
  /^(?!CompTIA)\p{L}*\p{Ll}{2}(?=\p{Lu}{3,8}\d?\+?$)|^\p{Lu}{4,7}(?=\p{Lu}\p{Ll}{2,}$)|^[Cc]ertifications?(?=\p{Lu}\p{L}+$)/u;

/** Splits a text into words; "Security +" before a comma is one word, "Linux + Docker" is two. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    // Lists that lost their breaks glue an acronym to the word before ("preferredITIL").
    const whole = match[0];
    const lower = whole.toLowerCase();
    if (whole === lower) {
      // Most words: no capital, so nothing is glued.
      const word = whole.replace(' ', '');
      tokens.push({ word, raw: word, start, end });
      continue;
    }
    const glued = GLUED.exec(whole)?.[0].length ?? 0;
    if (glued > 0)
      tokens.push({
        word: whole.slice(0, glued).toLowerCase(),
        raw: whole.slice(0, glued),
        start,
        end: start + glued,
      });
    const raw = whole.slice(glued).replace(' ', '');
    tokens.push({ word: raw.toLowerCase(), raw, start: start + glued, end });
  }
  return tokens;
}

/** What ends at a node of the trie of names. */
export interface NameEnd {
  readonly id: string;
  readonly near: readonly string[];
  readonly notNear: readonly string[];
  /** Capitals must be as written; parallel to the tokens of the name, null where case does not matter. */
  readonly exact: readonly (string | null)[] | null;
}
export interface TrieNode {
  /** At the root alone: the nodes of first words, by the bare word. */
  first?: ReadonlyMap<string, TrieNode>;
  /** Next words; the key is the word, behind it how it must be joined to the word before. */
  readonly next: Map<string, TrieNode>;
  readonly ends: NameEnd[];
}

function node(): TrieNode {
  return { next: new Map(), ends: [] };
}

/** Key of a step: "-" where the name writes its parts joined ("MS-102"), blank otherwise. */
export function stepKey(joint: string, word: string): string {
  return `${joint === '' || /\s/.test(joint) ? ' ' : '-'}${word}`;
}

function insert(root: TrieNode, written: string, end: Omit<NameEnd, 'exact'>): void {
  const strict = written.startsWith('=');
  const name = strict ? written.slice(1) : written;
  const tokens = tokensOf(name);
  let at = root;
  tokens.forEach((token, i) => {
    const before = i === 0 ? ' ' : name.slice(tokens[i - 1]?.end ?? 0, token.start);
    const key = stepKey(before, token.word);
    let to = at.next.get(key);
    if (to === undefined) at.next.set(key, (to = node()));
    at = to;
  });
  const exact = strict
    ? tokens.map((token) => (/\p{Lu}.*\p{Lu}/u.test(token.raw) || token.raw.length <= 2 ? token.raw : null))
    : null;
  at.ends.push({ ...end, exact });
}

function build(): { names: TrieNode; vendors: TrieNode } {
  const names = node();
  const vendors = node();
  for (const entry of entries) {
    for (const name of entry.names) insert(names, name, { id: entry.id, near: [], notNear: [] });
    for (const { name, near, notNear } of entry.guarded) insert(names, name, { id: entry.id, near, notNear });
  }
  for (const { name, id } of vendorNames) insert(vendors, name, { id, near: [], notNear: [] });
  for (const name of data.unlisted) insert(names, name, { id: UNLISTED, near: [], notNear: [] });
  for (const root of [names, vendors])
    root.first = new Map([...root.next].flatMap(([key, to]) => (key.startsWith(' ') ? [[key.slice(1), to]] : [])));
  return { names, vendors };
}

/** Id of names that are read only so that no part of them is taken for something else. */
export const UNLISTED = '';

let tries: { names: TrieNode; vendors: TrieNode } | null = null;

/** The tries of certification names and of vendors, built at first use. */
export function lexicon(): { names: TrieNode; vendors: TrieNode } {
  tries ??= build();
  return tries;
}
