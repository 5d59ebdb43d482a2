/** The one way through a page: which site, which posting is open, which cards, and whether it could be read at all. */
import { headingDetail, structuredDetail } from './generic.js';
import { linkCards } from './link-cards.js';
import type { Posting } from '../posting/posting.js';
import { openPage } from './page.js';
import { readCard, readDetail, statePosting } from './read-posting.js';
import { siteFinder } from './site-finder.js';
import type { CardReading, DetailReading, JobSite, ListReaders, Page, PageReading } from './site.js';
import { firstText } from './text.js';

/**
 * Cards already read, by element. A card is read again only when its words or its id have changed, so that a list that
 * grows or is recycled costs no more than what is new. Give the same map to each {@link readPage} of one tab.
 */
export type CardCache = WeakMap<Element, { readonly key: string; readonly reading: CardReading | null }>;

/** How much of a long list is read in one go. */
export interface Slice {
  /** Time for cards in ms; when it is over, cards that the cache does not have are left for the next call. */
  readonly ms: number;
  /** True while the slices of one list are read: cards read before are taken as they were, without looking for changes. */
  readonly trust: boolean;
}

/** At least so many new cards are read at a time, however slow the page is. */
const FEWEST = 20;

/** Cards of one page that are read; no list of a real site holds as many, and a hostile page gets no more of our time. */
const MAX_CARDS = 2000;

function cardElements(readers: ListReaders, page: Page): Iterable<Element> {
  return typeof readers.cards === 'string' ? page.doc.querySelectorAll(readers.cards) : readers.cards(page);
}

function isShown(element: Element): boolean {
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}

interface Cards {
  readonly cards: CardReading[];
  /** Elements that have the look of a card and words, but gave no posting. */
  readonly blank: number;
  readonly more?: boolean;
}

/** Differs when the card is another one or says something else. */
function cardKey(element: Element, { site, url }: Page, layout: number): string {
  const link = element.querySelector('a')?.getAttribute('href') ?? '';
  const own = `${element.getAttribute('id') ?? ''}${element.getAttribute('href') ?? ''}${link}`;
  return `${site?.id ?? ''}${layout}|${url.hostname}|${own}|${element.textContent}`;
}

function readList(
  readers: ListReaders,
  page: Page,
  cache: CardCache | undefined,
  layout: number,
  slice: Slice | undefined,
): Cards {
  const cards = new Map<string, CardReading>();
  let blank = 0;
  let index = 0;
  let fresh = 0;
  const end = slice && performance.now() + slice.ms;
  for (const element of cardElements(readers, page)) {
    if (index >= MAX_CARDS) break;
    const known = cache?.get(element);
    let reading: CardReading | null;
    if (known && slice?.trust) reading = known.reading;
    else {
      const key = cache ? cardKey(element, page, layout) : '';
      if (known?.key === key) reading = known.reading;
      else {
        if (end !== undefined && fresh >= FEWEST && performance.now() > end)
          return { cards: [...cards.values()], blank, more: true };
        fresh += 1;
        reading = readCard(readers, element, page, cards.size);
        cache?.set(element, { key, reading });
      }
    }
    index += 1;
    if (!reading) {
      if (element.textContent.trim() !== '' && !readers.skip?.(element, page)) blank += 1;
      continue;
    }
    let { id } = reading.posting;
    const twin = cards.get(id);
    if (twin === undefined) cards.set(id, reading);
    else if (readers.idless && id.startsWith('~')) {
      // Two cards of the same words are two postings where no id says otherwise.
      while (cards.has(id)) id += '+';
      cards.set(id, { ...reading, posting: { ...reading.posting, id } });
    } else if (twin.element && !isShown(twin.element)) cards.set(id, { ...reading, posting: twin.posting });
  }
  return { cards: [...cards.values()], blank };
}

/** A posting with what it leaves open taken from another reading of the same job. */
function filled(posting: Posting, more: Posting): Posting {
  return {
    ...posting,
    company: posting.company ?? more.company,
    location: posting.location ?? more.location,
    payText: posting.payText ?? more.payText,
    workplace: posting.workplace === 'unstated' ? more.workplace : posting.workplace,
    datePosted: posting.datePosted ?? more.datePosted,
    url: posting.url ?? more.url,
    sources: { ...more.sources, ...posting.sources },
  };
}

/** Cards together with the page's own data on the same jobs; the data alone where no card is drawn yet. */
function withState(page: Page, cards: readonly CardReading[]): CardReading[] {
  const states = page.site?.state?.(page) ?? [];
  if (states.length === 0) return [...cards];
  if (cards.length > 0) {
    const byId = new Map(states.map((state) => [state.id, state]));
    return cards.map((card) => {
      const state = byId.get(card.posting.id);
      const more = state && statePosting(page, state, 'card');
      return more ? { ...card, posting: filled(card.posting, more) } : card;
    });
  }
  return states.flatMap((state) => {
    const posting = statePosting(page, state, 'card');
    return posting ? [{ posting, element: null, anchor: null }] : [];
  });
}

/** What addresses of sites that are not known say; the script of the boards, which runs on known ones only, goes without. */
export interface UnknownAddresses {
  /** The job id that an address carries, or null. */
  readonly idOfAddress: (url: URL) => string | null;
  /** The id where the path itself says that it is one posting, or null. */
  readonly idOfJobPath: (url: URL) => string | null;
}

const NO_ADDRESSES: UnknownAddresses = { idOfAddress: () => null, idOfJobPath: () => null };

function readCards(
  page: Page,
  cache: CardCache | undefined,
  slice: Slice | undefined,
  { idOfJobPath }: UnknownAddresses,
): Cards {
  if (page.shape.kind === 'detail') return { cards: [], blank: 0 };
  let blank = 0;
  for (const [layout, readers] of (page.site?.lists ?? []).entries()) {
    const read = readList(readers, page, cache, layout, slice);
    if (read.cards.length > 0 || read.more) return { ...read, cards: withState(page, read.cards), blank: 0 };
    blank += read.blank;
  }
  const stated = withState(page, []);
  if (stated.length > 0) return { cards: stated, blank: 0 };
  const { site } = page;
  if (site) {
    if (page.shape.kind === 'maybe' && !site.floorOnly) return { cards: [], blank };
    const idOf = (url: URL): string | null => {
      const shape = siteFinder([site])(url) === site || url.hostname === page.url.hostname ? site.urls(url) : null;
      return shape?.kind === 'detail' ? shape.jobId : null;
    };
    const cards = linkCards(page, idOf, 3);
    if (cards.length > 0) page.problems.push('cards-by-links');
    return { cards, blank };
  }
  return {
    cards: linkCards(page, (url) => (url.hostname === page.url.hostname ? idOfJobPath(url) : null), 3),
    blank: 0,
  };
}

function readOpen(page: Page, { idOfJobPath }: UnknownAddresses): DetailReading | null {
  for (const readers of page.site?.details ?? []) {
    const found = readDetail(readers, page);
    if (found) return found;
  }
  if (page.problems.includes('stale')) return null;
  if (page.shape.kind === 'list' || page.shape.kind === 'list+detail') return null;
  const structured = structuredDetail(page);
  if (structured) return structured;
  if (page.site ? page.shape.kind === 'detail' : idOfJobPath(page.url) !== null) return headingDetail(page);
  return null;
}

const GONE =
  /no longer (?:available|accepting|active|open)|has expired|job (?:is )?closed|not found|verify you are (?:a )?human|checking your browser|access denied|captcha|sign in to|log in to/i;

/** True when a page has the shape of a job page and words enough to be one, but gave nothing. */
function isUnreadable(page: Page, blank: number): boolean {
  const { kind, jobId } = page.shape;
  if (page.problems.includes('stale')) return false;
  if (blank >= 2) return true;
  if (kind !== 'detail' || jobId === null) return false;
  const text = firstText(page.doc.body);
  // A short page that asks to sign in or says that the job is gone is what it says.
  return text.length >= 400 && !(text.length < 2500 && GONE.test(text));
}

export interface PageReader {
  /**
   * Reads what postings a page shows at this moment. Changes nothing in it, never throws, costs one pass over the cards.
   *
   * @param doc the page; read only
   * @param url its address; the open posting is keyed by the job id in it
   * @param cache cards read before in the same tab
   * @param slice how much of a long list to read; `more` of the answer says that some of it is left
   */
  readonly readPage: (doc: Document, url: URL, cache?: CardCache, slice?: Slice) => PageReading;
}

/** A reader that knows the given sites; every other page is read by the generic readers, as far as `unknown` goes. */
export function createPageReader(sites: readonly JobSite[], unknown: UnknownAddresses = NO_ADDRESSES): PageReader {
  const findSite = siteFinder(sites);
  // Systems on employers' own domains are known by marks in the page.
  const siteOf = (doc: Document, url: URL): JobSite | null =>
    findSite(url) ?? sites.find((site) => site.marks !== undefined && doc.querySelector(site.marks) !== null) ?? null;
  return {
    readPage: (doc, url, cache, slice) =>
      read(doc, url, (doc.body as HTMLElement | null) ? siteOf(doc, url) : null, unknown, cache, slice),
  };
}

function read(
  doc: Document,
  url: URL,
  site: JobSite | null,
  unknown: UnknownAddresses,
  cache: CardCache | undefined,
  slice: Slice | undefined,
): PageReading {
  const none = (site: JobSite | null, problems: readonly string[] = []): PageReading => ({
    site: site?.id ?? 'generic',
    kind: 'none',
    cards: [],
    detail: null,
    problems,
  });
  if (!(doc.body as HTMLElement | null)) return none(null);
  const shape = site ? site.urls(url) : ({ kind: 'maybe', jobId: unknown.idOfAddress(url) } as const);
  if (!shape) return none(site);
  const page = openPage(doc, url, site, shape);
  try {
    const detail = readOpen(page, unknown);
    const {
      cards,
      blank,
      more = false,
    }: Cards = !site && detail ? { cards: [], blank: 0 } : readCards(page, cache, slice, unknown);
    if (cards.length === 0 && !detail) {
      return {
        ...none(site, page.problems),
        kind: site && !more && isUnreadable(page, blank) ? 'unreadable' : 'none',
        ...(more && { more }),
      };
    }
    const twin = detail && cards.find((card) => card.posting.id === detail.posting.id);
    const open = detail && twin ? { ...detail, posting: filled(detail.posting, twin.posting) } : detail;
    const kind = !detail ? 'list' : cards.length === 0 ? 'detail' : 'list+detail';
    return { site: site?.id ?? 'generic', kind, cards, detail: open, problems: page.problems, ...(more && { more }) };
  } catch {
    return { ...none(site, [...page.problems, 'read-failed']), kind: site ? 'unreadable' : 'none' };
  }
}
