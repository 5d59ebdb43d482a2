/** The contract of a job site: what one file in sites/ says about one board or one employer system. */
import type { FieldSource, Posting } from '../posting/posting.js';
import type { SchemaPosting } from './schema-posting.js';

/** What an address alone says about the page behind it. `maybe`: the site has postings there at times. */
export interface PageUrl {
  readonly kind: 'list' | 'detail' | 'list+detail' | 'maybe';
  readonly jobId: string | null;
}

/** A posting read from a list. `element` and `anchor` are null where the page holds the posting only as data. */
export interface CardReading {
  readonly posting: Posting;
  readonly element: Element | null;
  /** The element beside which a badge is placed: the title. */
  readonly anchor: Element | null;
}

/** The open posting of a page. `element` holds it all, `anchor` is its title (or `element` where there is none). */
export interface DetailReading {
  readonly posting: Posting;
  readonly element: Element;
  readonly anchor: Element;
}

/** What {@link readPage} finds. `problems` are short codes with a field or selector, never words of the page. */
export interface PageReading {
  /** Id of the site, or `generic`. */
  readonly site: string;
  readonly kind: 'list' | 'detail' | 'list+detail' | 'none' | 'unreadable';
  readonly cards: readonly CardReading[];
  readonly detail: DetailReading | null;
  readonly problems: readonly string[];
  /** More new cards stood there than were to be read in one go: read again. */
  readonly more?: boolean;
}

/** What a reader gets: where to look, and what is known of the posting so far. */
export interface Scope {
  readonly root: Element;
  readonly page: Page;
  /** Job id that the read is keyed by, or null. */
  readonly id: string | null;
  /** Title as read so far, or null. */
  readonly title: string | null;
  /** Position of the card in its list; -1 for a detail. */
  readonly index: number;
}

export type ReadFn = (scope: Scope) => string | null | undefined;

/**
 * One way to read a field. A string is `selector` (text of the first match), `selector@attribute`, `@attribute` of the
 * root itself, or `ld` / `microdata` for the structured data of this very posting. A function reads anything else;
 * with `from` it says where.
 */
export type Reader = string | ReadFn | { readonly from: FieldSource; readonly read: ReadFn };

/** Readers in order; the first that gives a usable text wins. */
export type Readers = Reader | readonly Reader[];

export interface FieldReaders {
  readonly title: Readers;
  readonly company?: Readers;
  readonly location?: Readers;
  readonly payText?: Readers;
  readonly workplace?: Readers;
  readonly employmentType?: Readers;
  readonly datePosted?: Readers;
  readonly url?: Readers;
}

export interface ListReaders extends FieldReaders {
  /** Selector of the cards, or a function that finds them. */
  readonly cards: string | ((page: Page) => Iterable<Element>);
  /** True for what only looks like a card. */
  readonly skip?: (card: Element, page: Page) => boolean;
  readonly id?: Readers;
  /** Selector of the element beside which the badge stands; else where the title was read. */
  readonly anchor?: string;
  /** Cards without an id of their own are kept under a made-up one. */
  readonly idless?: boolean;
}

export interface DetailReaders extends FieldReaders {
  /** Selectors of the element that holds the posting, best first; none: the whole page. */
  readonly root?: string | readonly string[];
  /** The job id that the view itself carries: a view left over from another job is not read. */
  readonly ownId?: Readers;
  /** Every match is taken, in page order; readers in order as elsewhere. */
  readonly description?: Readers;
  /** True for a view beside a list that carries no id and whose address names none: it is read all the same. */
  readonly pane?: boolean;
  /** False where the site's structured data is known to contradict the page. */
  readonly structured?: boolean;
}

/** Postings that the page holds as data only. */
export interface StatePosting {
  readonly id: string;
  readonly title: string | null;
  readonly company?: string | null;
  readonly location?: string | null;
  readonly payText?: string | null;
  readonly workplace?: string | null;
  readonly datePosted?: string | null;
  readonly description?: string | null;
  readonly employmentType?: string | null;
  readonly url?: string | null;
}

export interface JobSite {
  /** Also the file name, the fixture folder and the key in settings. */
  readonly id: string;
  /** For people. */
  readonly name: string;
  /** Exact host, or `*.host` for the host and everything under it. */
  readonly hosts: readonly string[];
  /** For people; what an installation requires is said by required-hosts.ts alone. */
  readonly kind: 'board' | 'employer-system';
  /** ISO date on which the facts in the file were last compared with real pages. */
  readonly checked: string;
  /** Served by structured data and generic headings: too little is known of its pages. */
  readonly floorOnly?: boolean;
  /** The terms of the site forbid to draw over it; the user is told before it is switched on. */
  readonly termsForbidOverlay?: boolean;
  /** Paths to which the content script is kept, as in a match pattern ("/search*"). */
  readonly paths?: readonly string[];
  /** What the address alone says; null: not a job page. */
  urls(url: URL): PageUrl | null;
  /** The posting's own address. */
  jobUrl?(id: string, page: Page): string | null;
  /** Marks of the system on an employer's own domain. */
  readonly marks?: string;
  readonly lists?: readonly ListReaders[];
  readonly details?: readonly DetailReaders[];
  /** Postings in the page's own data, for lists that show no card yet or that say more than the card. */
  state?(page: Page): readonly StatePosting[];
  /** ISO 3166 alpha-2 of the host's own country. */
  country?(url: URL): string | null;
}

/** One page during one read; everything costly is read once and on demand. */
export interface Page {
  readonly doc: Document;
  readonly url: URL;
  readonly site: JobSite | null;
  readonly shape: PageUrl;
  readonly problems: string[];
  /** Every JobPosting in the page's JSON-LD. */
  readonly ld: readonly SchemaPosting[];
  /** Microdata JobPostings of the page. */
  readonly microdata: readonly SchemaPosting[];
}
