/** Cards by their links, for lists whose layout is not known. */
import { listOf } from './fields.js';
import { companyByLogo, isPlace, placeNearTitle } from './place-text.js';
import { readCard } from './read-posting.js';
import { absolute } from './schema-posting.js';
import type { CardReading, FieldReaders, ListReaders, Page, Reader } from './site.js';
import { lineText, looksLikePay, oneLine, readableText, textLines, usable } from './text.js';

const NOT_A_TITLE =
  /^(?:apply(?: now)?|view(?: (?:job|details|role|all|more))?|details?|read more|learn more|more(?: info)?|save(?: job)?|share|see (?:job|more|details)|easy apply|job posting|(?:view )?company profile|\W*)$/i;
const CARD_TITLE = 'h1, h2, h3, h4, h5, [class*="title" i]:not(a [class*="company" i])';

/** What stands behind the words, when the text holds them. */
function afterWords(text: string | null, words: string): string | null {
  const at = text?.indexOf(words) ?? -1;
  return at < 0 || text === null ? null : text.slice(at + words.length);
}

interface Candidate {
  readonly id: string;
  readonly card: Element;
  readonly link: Element;
}

/** Links to single postings, each with the largest element that holds no link to another one. */
function candidates(page: Page, idOf: (url: URL) => string | null): Candidate[] {
  const links = new Map<string, Element[]>();
  const owner = new Map<Element, string | null>();
  for (const link of page.doc.querySelectorAll('a[href]')) {
    const href = absolute(link.getAttribute('href'), page.url);
    const id = href === null ? null : idOf(new URL(href));
    if (id === null || id === page.shape.jobId) continue;
    const known = links.get(id);
    if (known) known.push(link);
    else if (links.size < 2000) links.set(id, [link]);
    else continue;
    let up: Element | null = link;
    for (let depth = 0; up && depth < 40; depth += 1) {
      const holder = owner.get(up);
      if (holder === undefined) owner.set(up, id);
      else if (holder !== id) owner.set(up, null);
      up = up.parentElement;
    }
  }
  const found: Candidate[] = [];
  for (const [id, all] of links) {
    const link = all.find((one) => !NOT_A_TITLE.test(lineText(one))) ?? all[0];
    if (!link || link.closest('nav, footer, [role="navigation"], [role="contentinfo"]')) continue;
    let card = link;
    while (card.parentElement && card.parentElement !== page.doc.body && owner.get(card.parentElement) === id) {
      card = card.parentElement;
    }
    found.push({ id, card, link });
  }
  return found;
}

/** A field's readers of all the site's own layouts: names of classes may be gone, attributes and addresses need not be. */
function siteReaders(page: Page, field: keyof FieldReaders): readonly Reader[] {
  return (page.site?.lists ?? []).flatMap((list) => listOf(list[field]));
}

/** A link's words; the first of its lines where the link is the whole card. */
function firstLine(link: Element): string {
  const lines = textLines(link);
  const isCard = lines.some((line) => isPlace(line) || looksLikePay(line));
  return (isCard ? lines[0] : readableText(link).split('\n').map(oneLine).find(Boolean)) ?? '';
}

function readersFor(page: Page, { id, link }: Candidate): ListReaders {
  const label = link.getAttribute('aria-label') ?? '';
  return {
    cards: 'a',
    id: () => id,
    title: [
      ({ root }) => {
        for (const element of root.querySelectorAll(CARD_TITLE)) {
          const text = usable(lineText(element));
          if (text !== null && text.length <= 200 && !NOT_A_TITLE.test(text)) return text;
        }
        const text = firstLine(link);
        return text.length <= 200 && !NOT_A_TITLE.test(text) ? text : null;
      },
      ...siteReaders(page, 'title'),
    ],
    company: [
      ...siteReaders(page, 'company'),
      ({ title }) => (title === null ? null : afterWords(label, `${title} at `)),
      '[class*="company" i]:not(img), [data-testid*="company" i], [data-test*="company" i], [class*="employer" i]:not(img)',
      ({ root }) =>
        [
          ...root.querySelectorAll(
            'a[href*="/company/"], a[href*="/companies/"], a[href*="/cmp/"], a[href*="/employer/"]',
          ),
        ]
          .map((one) => lineText(one))
          .find((text) => !NOT_A_TITLE.test(text)),
      companyByLogo,
      ({ root }) =>
        root
          .querySelector('img[alt]')
          ?.getAttribute('alt')
          ?.replace(/\s{0,9}\blogo\b\s{0,9}/i, ''),
    ],
    location: [
      ...siteReaders(page, 'location'),
      '[class*="location" i], [data-testid*="location" i], [data-test*="location" i], [itemprop="jobLocation"]',
      placeNearTitle,
    ],
    payText: [
      ...siteReaders(page, 'payText'),
      '[class*="salary" i], [data-testid*="salary" i], [class*="compensation" i]',
      ({ root, title }) =>
        textLines(root).find((text) => text !== title && /\d.*\d/.test(text) && looksLikePay(text) && text.length < 60),
    ],
    url: () => link.getAttribute('href'),
  };
}

/**
 * Cards by their links alone, for lists whose layout is not known (any more): at least `least` cards of the same build, each
 * with a link to one posting. Fields by the site's own readers first, then only where the page names them so.
 */
export function linkCards(page: Page, idOf: (url: URL) => string | null, least: number): CardReading[] {
  const groups = new Map<string, Candidate[]>();
  for (const one of candidates(page, idOf)) {
    const build = `${one.card.localName}.${one.card.parentElement?.localName ?? ''}`;
    const group = groups.get(build);
    if (group) group.push(one);
    else groups.set(build, [one]);
  }
  const cards: CardReading[] = [];
  for (const group of groups.values()) {
    if (group.length < least) continue;
    group.forEach((one, index) => {
      const reading = readCard(readersFor(page, one), one.card, page, index);
      if (reading) cards.push({ ...reading, anchor: one.link });
    });
  }
  return cards;
}
