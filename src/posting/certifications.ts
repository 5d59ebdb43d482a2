import {
  certificationOf,
  lexicon,
  stepKey,
  tokensOf,
  UNLISTED,
  type NameEnd,
  type Token,
  type TrieNode,
} from './certification-lexicon.js';
import type { CertificationMention } from './facts.js';
import { preferredInSentence, quoteAround } from './requirement-parts.js';

interface Found {
  readonly id: string;
  readonly first: number;
  /** Index after the last token. */
  readonly after: number;
}

/** Signs that may stand between the words of one name; a line break or a comma ends it. */
const LOOSE_GAP = /^(?:[ \u00a0\-‑–—/(:®™&|'’"]{1,5}|, )$/u;
const TIGHT_GAP = /^ ?[-‑–—/:|.] ?$/u;
const GUARD_WINDOW = 90;

function fits(end: NameEnd, tokens: readonly Token[], first: number, lower: string): boolean {
  if (
    end.exact !== null &&
    !end.exact.every((raw, i) => raw === null || tokens[first + i]?.raw === raw || tokens[first + i]?.raw === `${raw}s`)
  )
    return false;
  if (end.near.length === 0 && end.notNear.length === 0) return true;
  const start = tokens[first]?.start ?? 0;
  const around = `${lower.slice(Math.max(0, start - GUARD_WINDOW), start)} ${lower.slice(tokens[first]?.end ?? start, start + GUARD_WINDOW)}`;
  if (end.near.length > 0 && !end.near.some((word) => around.includes(word))) return false;
  // A line that itself speaks of certifications is not overruled by the lines around it.
  const line = `${around.slice(0, GUARD_WINDOW).split('\n').pop() ?? ''} ${around.slice(GUARD_WINDOW).split('\n')[0] ?? ''}`;
  return !end.notNear.some((word) => (line.includes('certif') ? line : around).includes(word));
}

/** The longest name that begins at a token; null when none does. */
function longest(root: TrieNode, tokens: readonly Token[], first: number, text: string, lower: string): Found | null {
  const opening = tokens[first]?.word ?? '';
  // Hardly any word begins a name: that is found out before anything else is made.
  if (
    root.first !== undefined &&
    !root.first.has(opening) &&
    !(opening.length > 3 && opening.endsWith('s') && root.first.has(opening.slice(0, -1)))
  )
    return null;
  let at: TrieNode = root;
  let best: Found | null = null;
  for (let i = first; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    let key = ' ';
    if (i > first) {
      const gap = text.slice(tokens[i - 1]?.end ?? 0, token.start);
      if (TIGHT_GAP.test(gap)) key = '-';
      else if (!LOOSE_GAP.test(gap)) break;
    }
    // "CCSAS" is no plural of "CCSA".
    const acronym = token.raw.length <= 6 && token.raw === token.raw.toUpperCase();
    const singular = token.word.length > 3 && token.word.endsWith('s') && !acronym ? token.word.slice(0, -1) : null;
    // A joint written with a dash also serves names written with a blank ("AWS-certified"), never the other way round.
    const to: TrieNode | undefined =
      (key === '-' ? at.next.get(stepKey('-', token.word)) : undefined) ??
      at.next.get(stepKey(' ', token.word)) ??
      (singular === null
        ? undefined
        : ((key === '-' ? at.next.get(stepKey('-', singular)) : undefined) ?? at.next.get(stepKey(' ', singular))));
    if (to === undefined) break;
    at = to;
    const end = at.ends.find((candidate) => fits(candidate, tokens, first, lower));
    if (end !== undefined) best = { id: end.id, first, after: i + 1 };
  }
  return best;
}

const CERTIFICATION_WORD =
  /^(?:certifications?|certified|certificates?|certs?|zertifizierung(?:en)?|zertifikate?|certificaciones|certificación)$/;
const LIST_WORD = new Set(
  (
    'and or any other relevant related associate professional expert level cloud platform platforms security devops administrator architect engineer engineering networking network developer ' +
    'specialty industry technical foundation foundations infrastructure equivalent data advanced solution solutions similar vendor practitioner core system systems admin linux services service ' +
    'windows server e g i etc the a an one of more technology enterprise product products preferred desired required current active applicable cisco comptia isc2 isaca juniper in as such like from ' +
    'including with by for provider providers storage und oder virtualization vsphere recognized valid must have appropriate database specialist technologies cybersecurity cyber suse agile formal next generation firewall firewalls hpe hp routing switching wireless'
  ).split(' '),
);
const COMPANY_AFTER =
  /^(?:partners?|partnership|reseller|training|company|organization|workplace|consultancy|provider|hardware|software|refurbish\w*|devices?|great|product|center|employer)$/;

/** "CertificationsCISSP": a heading that lost its break ends no name and no list. */
function isGluedHeading(tokens: readonly Token[], at: number, namedAt: (next: number) => boolean): boolean {
  const token = tokens[at];
  return (
    token !== undefined && CERTIFICATION_WORD.test(token.word) && tokens[at + 1]?.start === token.end && namedAt(at + 1)
  );
}

/** Vendors joined to the word "certification" by nothing but list words: "AWS, Azure or GCP certifications", "certified in Azure". */
function vendorCertifications(
  text: string,
  lower: string,
  tokens: readonly Token[],
  taken: Uint8Array,
  out: Found[],
): void {
  const begins = new Uint8Array(tokens.length);
  const ends = new Uint8Array(tokens.length);
  for (const one of out) {
    begins[one.first] = 1;
    ends[one.after - 1] = 1;
  }
  const { vendors } = lexicon();
  const add = (first: number, last: number): void => {
    for (let i = first; i <= last; i++) {
      if (taken[i] === 1) continue;
      const vendor = longest(vendors, tokens, i, text, lower);
      if (vendor === null) continue;
      // "Microsoft (MCSA, MCSE) certifications": the brackets say which.
      const next = tokens[vendor.after];
      const bracket =
        next !== undefined &&
        taken[vendor.after] === 1 &&
        /^[ :(–-]{1,4}$/.test(text.slice(tokens[vendor.after - 1]?.end ?? 0, next.start));
      if (!bracket) out.push(vendor);
      i = vendor.after - 1;
    }
  };
  const goesOn = (i: number): boolean => {
    const token = tokens[i];
    if (token === undefined) return false;
    return taken[i] === 1 || LIST_WORD.has(token.word) || CERTIFICATION_WORD.test(token.word);
  };
  const vendorParts = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const vendor = longest(vendors, tokens, i, text, lower);
    if (vendor === null) continue;
    for (let j = vendor.first; j < vendor.after; j++) vendorParts[j] = 1;
    i = vendor.after - 1;
  }
  const takenAt = (i: number): boolean => i >= 0 && i < tokens.length && taken[i] === 1;
  tokens.forEach((token, at) => {
    if (!CERTIFICATION_WORD.test(token.word)) return;
    if (COMPANY_AFTER.test(tokens[at + 1]?.word ?? '')) return;
    // Inside a name ("AWS Certified Developer") the word joins nothing; at its end or its beginning it may.
    const endsName = takenAt(at) && ends[at] === 1;
    const beginsName = takenAt(at) && begins[at] === 1;
    if ((!takenAt(at) || endsName) && !isGluedHeading(tokens, at, takenAt)) {
      let first = at;
      while (first > 0 && at - first < 18) {
        const gap = text.slice(tokens[first - 1]?.end ?? 0, tokens[first]?.start ?? 0);
        if (/[.;!?\n:]|[^\s,/()&|+'’"®™*–—-]/.test(gap) || !(goesOn(first - 1) || vendorParts[first - 1] === 1)) break;
        first--;
      }
      if (first < at) add(first, at - 1);
    }
    if (takenAt(at) && !endsName && !beginsName) return;
    const bridge =
      /^(?: (?:are |is )?(?:(?:a )?(?:strong |big |huge )?plus|preferred|desired|required|desirable|an asset))?,? ?(\(|\[|:|-|–|—|(?:of|in|such as|from|like|e\.g\.?|including|with|for|on|i\.e\.|relat(?:ing|ed) to)\b)/i.exec(
        text.slice(token.end, token.end + 40),
      );
    if (bridge === null && !beginsName) return;
    const opened = bridge?.[1] === '(' || bridge?.[1] === '[';
    let last = at;
    // The words of the bridge itself ("are a plus (e.g.") are no part of the list.
    const bridgeEnd = token.end + (bridge?.[0].length ?? 0);
    while ((tokens[last + 1]?.end ?? Infinity) <= bridgeEnd) last++;
    while (last + 1 < tokens.length && last - at < 18) {
      const gap = text.slice(tokens[last]?.end ?? 0, tokens[last + 1]?.start ?? 0);
      if (
        /[;!?\n]/.test(gap) ||
        (gap.includes('.') && last > at + 2 && !/^[egi]$/.test(tokens[last]?.word ?? '')) ||
        (opened && /[)\]]/.test(gap)) ||
        !(goesOn(last + 1) || vendorParts[last + 1] === 1)
      )
        break;
      last++;
    }
    if (last > at) add(at + 1, last);
  });
}

/** Ids that stand for "some certification of this vendor". */
const GENERIC = new Set(['aws-any', 'azure-any', 'gcp-any', 'oci-any', 'microsoft-mcp']);

/** "Microsoft Certified: Azure Administrator", "DoD 8570" in brackets behind the certification that meets it: nothing of their own. */
function saidByNeighbour(text: string, tokens: readonly Token[], found: readonly Found[], at: number): boolean {
  const one = found[at];
  if (one === undefined) return false;
  const next = found[at + 1];
  const previous = found[at - 1];
  if (GENERIC.has(one.id) && next !== undefined && next.first - one.after <= 3 && next.id !== one.id) {
    const gap = text.slice(tokens[one.after - 1]?.end ?? 0, tokens[next.first]?.start ?? 0);
    const issuer = certificationOf(one.id)?.issuer;
    if (
      issuer !== undefined &&
      certificationOf(next.id)?.issuer === issuer &&
      /^\s?(?:[:(–—-]|in |as |such as |\[)/.test(gap)
    )
      return true;
  }
  if (one.id === 'dod-8570' && previous !== undefined && previous.id !== one.id) {
    return /^ ?\($/.test(text.slice(tokens[previous.after - 1]?.end ?? 0, tokens[one.first]?.start ?? 0));
  }
  return false;
}

/** "Microsoft Certified: Azure Database Administrator Associate": the name within a vendor's, where it goes on beyond it. */
function moreExact(match: Found | null, at: (first: number) => Found | null): Found | null {
  if (match === null || !GENERIC.has(match.id)) return match;
  for (let first = match.first + 1; first < match.after; first++) {
    const within = at(first);
    if (within !== null && within.after > match.after && within.id !== UNLISTED)
      return { ...within, first: match.first };
  }
  return match;
}

/** "#CPA": a hashtag of so few letters may be anybody's. */
function isTopic(text: string, token: Token | undefined): boolean {
  return token !== undefined && token.raw.length <= 3 && text[token.start - 1] === '#';
}

/**
 * The professional certifications a text names, each once, in the order of the text. Acronyms that mean other things too
 * are read by their neighbours; a vendor's name beside "certification" stands for its certification without a level, unless
 * one of that vendor's is named there in full. `required` false where the text only prefers it.
 */
export function readCertifications(text: string, preferredAt: (offset: number) => boolean): CertificationMention[] {
  const tokens = tokensOf(text);
  const lower = text.toLowerCase();
  const { names } = lexicon();
  const nameAt = (first: number): Found | null => longest(names, tokens, first, text, lower);
  const taken = new Uint8Array(tokens.length);
  const found: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const match = moreExact(nameAt(i), nameAt);
    if (match === null || (match.after === i + 1 && isTopic(text, tokens[i]))) continue;
    if (COMPANY_AFTER.test(tokens[match.after]?.word ?? '') && /certif/i.test(tokens[match.after - 1]?.word ?? ''))
      continue;
    if (isGluedHeading(tokens, match.after - 1, (next) => nameAt(next) !== null)) continue;
    found.push(match);
    taken.fill(1, match.first, match.after);
    i = match.after - 1;
  }
  vendorCertifications(text, lower, tokens, taken, found);
  found.sort((a, b) => a.first - b.first);
  const mentions = new Map<string, CertificationMention>();
  for (const [at, { id, first, after }] of found.entries()) {
    if (id === UNLISTED || saidByNeighbour(text, tokens, found, at)) continue;
    const start = tokens[first]?.start ?? 0;
    const end = tokens[after - 1]?.end ?? start;
    const known = mentions.get(id);
    if (known?.required === true) continue;
    const required = !preferredAt(start) && !preferredInSentence(text, start, end);
    if (known !== undefined && !required) continue;
    mentions.set(id, { id, quote: known?.quote ?? quoteAround(text, start, end), required });
  }
  return [...mentions.values()];
}
