/** The floor under every site: structured data, and what addresses and headings say by themselves. */
import type { CardReading, DetailReaders, DetailReading, ListReaders, Page } from './site.js';
import { ownStructured, sameTitle } from './page.js';
import { absolute } from './schema-posting.js';
import { afterTitle, meta, tabTitle } from './readers.js';
import { readCard, readDetail } from './read-posting.js';
import { lineText, looksLikePay, usable } from './text.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;
const ID_PARAMS = [
  'gh_jid',
  'ashby_jid',
  'jobId',
  'jobid',
  'job_id',
  'jid',
  'job',
  'jk',
  'vacancyId',
  'positionId',
  'reqId',
  'id',
];
/** A part of a path under which sites keep single postings. */
const JOB_PART =
  /^(?:jobs?|job-?(?:detail|details|posting|postings|offer|listing|description|ad|view)|careers?|positions?|postings?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies)|requisitions?|offers?|o|j|roles?|jobdetails?|stellen(?:angebote?)?|stelle|karriere|emplois?|offre|offres(?:-emploi)?|empleos?|ofertas?|vagas?|vacatures?)$/i;
const NOT_A_JOB =
  /^(?:search|results?|all|apply|login|signin|signup|register|alerts?|saved|locations?|teams?|departments?|categor(?:y|ies)|about|benefits|culture|faq|blog|new|post|companies|company|browse|page|in|remote|full-time|feed|rss)$/i;

/** The job id that an address of an unknown site carries, or null: a UUID, a number, or the last part with a slug. */
export function idOfAddress(url: URL): string | null {
  for (const name of ID_PARAMS) {
    const value = url.searchParams.get(name);
    if (value && /^[\w-]{2,64}$/.test(value) && /\d/.test(value)) return value;
  }
  const path = url.pathname.length > 600 ? url.pathname.slice(0, 600) : url.pathname;
  const uuid = UUID.exec(path);
  if (uuid) return uuid[0];
  const parts = path.split('/').filter(Boolean).reverse();
  for (const part of parts) {
    if (/^\d{3,20}$/.test(part)) return part;
    const end = /^(?:(\d{4,20})[-_.].{1,300}|.{1,300}[-_](\d{4,20})(?:\.html?)?|([A-Z]{1,4}-?\d{3,12}))$/.exec(part);
    if (end) return end[1] ?? end[2] ?? end[3] ?? null;
  }
  const last = parts[0];
  return last && /^[\w.~%-]{8,300}$/.test(last) && (last.split('-').length > 2 || /\d/.test(last)) ? last : null;
}

/** The id when the path itself says that it is one posting of a list ("/jobs/4711-network-engineer"), else null. */
export function idOfJobPath(url: URL): string | null {
  const parts = url.pathname.slice(0, 600).split('/').filter(Boolean);
  const at = parts.findIndex((part) => JOB_PART.test(part));
  const last = parts.at(-1);
  if (at < 0 || at === parts.length - 1 || last === undefined || NOT_A_JOB.test(last)) return null;
  if (
    parts
      .slice(at + 1)
      .some((part) => /^(?:apply|search|categor(?:y|ies)|tags?|locations?|teams?|departments?)$/i.test(part))
  )
    return null;
  // "remote-go-jobs", "in-denver": a list of its own.
  if (
    /(?:^|-)(?:jobs?|stellen|emplois|empleos)$|^(?:in|remote|all)-/i.test(last) ||
    (!/\d/.test(last) && last.split('-').length < 4)
  )
    return null;
  return idOfAddress(url);
}

const JOB_TEXT =
  '[itemprop~="description"], [class*="job-description" i], [id*="job-description" i], [class*="jobdescription" i], [id*="jobdescription" i], [class*="job_description" i], [class*="job-details" i], [class*="posting-description" i], [class*="vacancy-description" i], [data-testid*="description" i], [data-test*="description" i]';

/** The first heading that the tab's title repeats, else the only `h1`. */
function headingOf(page: Page): string | null {
  const tab = tabTitle(page.doc);
  const headings = [...page.doc.querySelectorAll('h1, h2')].slice(0, 60);
  for (const heading of headings) {
    const text = usable(lineText(heading));
    if (text !== null && text.length > 3 && text !== page.site?.name && tab.includes(text)) return text;
  }
  const first = page.doc.querySelectorAll('h1');
  return first.length === 1 && first[0] ? usable(lineText(first[0])) : null;
}

/** Generic headings, for the posting of a known site whose own layout was not found. */
const HEADINGS: DetailReaders = {
  title: [({ page }) => headingOf(page)],
  company: [
    '[itemprop="hiringOrganization"] [itemprop="name"], [class*="company-name" i], [class*="companyname" i], [data-testid*="company" i]',
    afterTitle(/^ (?:at|@|bei|chez|[-–—|]) /),
    meta('og:site_name'),
  ],
  location:
    '[itemprop="jobLocation"], [class*="job-location" i], [class*="joblocation" i], [data-testid*="location" i]',
  payText: '[class*="salary" i], [data-testid*="salary" i], [class*="compensation" i]',
  description: [JOB_TEXT, 'article', 'main'],
};

/** The open posting by structured data alone, with the page as its element. */
export function structuredDetail(page: Page): DetailReading | null {
  const { jobId } = page.shape;
  const own = ownStructured(page, jobId, null);
  if (!own?.title) return null;
  const heading = [...page.doc.querySelectorAll('h1, h2')]
    .slice(0, 60)
    .find((h) => sameTitle(lineText(h), own.title ?? ''));
  const reading = readDetail({ root: 'html', title: 'ld', company: 'ld', location: 'ld', description: 'ld' }, page);
  return reading && { ...reading, element: page.doc.body, anchor: heading ?? page.doc.body };
}

/** The open posting by headings, only where the page has a part that calls itself a job description. */
export function headingDetail(page: Page): DetailReading | null {
  if (page.shape.jobId === null || !page.doc.querySelector(JOB_TEXT)) return null;
  const reading = readDetail(HEADINGS, page);
  return reading?.posting.description && reading.posting.description.length >= 200 ? reading : null;
}

const NOT_A_TITLE =
  /^(?:apply(?: now)?|view(?: (?:job|details|role|all|more))?|details?|read more|learn more|more(?: info)?|save(?: job)?|share|see (?:job|more|details)|easy apply|job posting|(?:view )?company profile|\W*)$/i;
const CARD_TITLE = 'h1, h2, h3, h4, h5, [class*="title" i]:not(a [class*="company" i])';

/** "Amsterdam - Netherlands", "Denver, CO", "Remote - Europe": two names, or a word for working from elsewhere. */
const PLACE =
  /^(?:(?:remote|hybrid|on-?site|worldwide|anywhere)\b.{0,40}[,–—-] ?\p{Lu}|\p{Lu}[\p{L}.' ]{1,30}(?:, | [–—-] )\p{Lu}[\p{L}., -]{1,50}(?: [–—-] \p{Lu}[\p{L} ]{1,30})?)[^\p{L}\d]{0,8}$/u;
const FLAG = /\s*(?:\p{Regional_Indicator}\p{Regional_Indicator}\s*)+$/u;

/** What stands behind the words, when the text holds them. */
function afterWords(text: string | null, words: string): string | null {
  const at = text?.indexOf(words) ?? -1;
  return at < 0 || text === null ? null : text.slice(at + words.length);
}

/** Texts of the innermost elements, at most 60. */
function leafTexts(root: Element): string[] {
  const texts: string[] = [];
  for (const element of root.querySelectorAll('span, p, div, li, dd, td, h4, h5')) {
    if (element.children.length > 0) continue;
    const text = usable(lineText(element));
    if (text !== null) texts.push(text);
    if (texts.length >= 60) break;
  }
  return texts;
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

/**
 * Cards by their links alone, for lists whose layout is not known: at least `least` cards of the same build, each with
 * a link to one posting. Company and place only where the page names them so.
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
    group.forEach(({ id, card, link }, index) => {
      const readers: ListReaders = {
        cards: 'a',
        id: () => id,
        title: [
          ({ root }) => {
            for (const element of root.querySelectorAll(CARD_TITLE)) {
              const text = usable(lineText(element));
              if (text !== null && text.length <= 200 && !NOT_A_TITLE.test(text)) return text;
            }
            const text = lineText(link);
            return text.length <= 200 && !NOT_A_TITLE.test(text) ? text : null;
          },
        ],
        company: [
          ({ title }) => (title === null ? null : afterWords(link.getAttribute('aria-label'), `${title} at `)),
          '[class*="company" i]:not(img), [data-testid*="company" i], [data-test*="company" i], [class*="employer" i]:not(img)',
          ({ root }) =>
            [
              ...root.querySelectorAll(
                'a[href*="/company/"], a[href*="/companies/"], a[href*="/cmp/"], a[href*="/employer/"]',
              ),
            ]
              .map((one) => lineText(one))
              .find((text) => !NOT_A_TITLE.test(text)),
          ({ root }) =>
            root
              .querySelector('img[alt]')
              ?.getAttribute('alt')
              ?.replace(/\s{0,9}\blogo\b\s{0,9}/i, ''),
        ],
        location: [
          '[class*="location" i], [data-testid*="location" i], [data-test*="location" i], [itemprop="jobLocation"]',
          ({ root, title }) =>
            leafTexts(root)
              .find(
                (text) =>
                  text !== title &&
                  PLACE.test(text) &&
                  !looksLikePay(text) &&
                  !(link.getAttribute('aria-label') ?? '').includes(text),
              )
              ?.replace(FLAG, ''),
        ],
        payText: [
          '[class*="salary" i], [data-testid*="salary" i], [class*="compensation" i]',
          ({ root, title }) =>
            leafTexts(root).find(
              (text) => text !== title && /\d.*\d/.test(text) && looksLikePay(text) && text.length < 60,
            ),
        ],
        url: () => link.getAttribute('href'),
      };
      const reading = readCard(readers, card, page, index);
      if (reading) cards.push({ ...reading, anchor: link });
    });
  }
  return cards;
}
