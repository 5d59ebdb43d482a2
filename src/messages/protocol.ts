/**
 * The closed list of messages. Requests go to the background, which answers each with a value or a named error;
 * one kind goes the other way, from the popup to the page it stands over.
 */
import type { Analysis, Correction, ExpectedCertification } from '../analysis/analysis.js';
import type { Benchmark, GuideBand, MarketFacts, Region, RegionAnswer, RoleGuide, Source } from '../benchmark/index.js';
import type { Posting } from '../posting/posting.js';
import type { RoleId } from '../role/roles.js';
import type { SavedTwin } from '../saved/saved-posting.js';
import type { Settings } from '../settings/settings.js';

/** What the page script needs to know before it does anything. */
export interface PageOrders {
  /** False: the user switched this site off. */
  readonly enabled: boolean;
  /** True: read for the popup, but leave the page alone. */
  readonly toolbarOnly: boolean;
  readonly theme: Settings['theme'];
  readonly panelSide: Settings['panelSide'];
  readonly panelOpen: boolean;
  readonly period: Settings['period'];
  readonly heldCertifications: readonly string[];
  /** How texts and numbers are to be written; `texts` null: in English, which the scripts carry themselves. */
  readonly language: PageLanguage;
}

export interface PageLanguage {
  /** BCP 47. */
  readonly locale: string;
  readonly texts: Readonly<Record<string, string>> | null;
}

/** The background's answer for one posting. */
export interface JudgedPosting {
  readonly key: string;
  readonly analysis: Analysis;
  readonly saved: boolean;
  /** It was opened before; absent: not known. */
  readonly seen?: boolean;
  /** Pay for the same work in the regions the user compares; for open postings only. */
  readonly elsewhere?: readonly RegionAnswer[];
  /** The same job as saved under another key; for open postings only. */
  readonly twin?: SavedTwin | null;
  /** Names of the certifications the posting asks for, by id. */
  readonly certificationNames: Readonly<Record<string, string>>;
  /** The panel of this posting was closed by the user. */
  readonly closed: boolean;
}

/** One posting of a page as the popup shows it. */
export interface ReportedPosting extends JudgedPosting {
  readonly posting: Posting;
}

/** What the page script tells the popup about its tab. */
export interface PageReport {
  readonly site: string;
  readonly siteName: string;
  readonly kind: 'list' | 'detail' | 'list+detail' | 'none' | 'unreadable';
  /** The user switched Plumbline off on this site. */
  readonly off: boolean;
  readonly toolbarOnly: boolean;
  readonly cards: readonly ReportedPosting[];
  readonly detail: ReportedPosting | null;
  /** Redacted structure of an unreadable page, for a bug report; null when it was readable. */
  readonly outline: string | null;
}

/** A certification by name, for lists. */
export interface CertificationName {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly retired: boolean;
}

/** A source of figures with a sentence when its release is getting old. */
export interface SourceEntry {
  readonly source: Source;
  readonly staleNote: string | null;
}

/** A region to choose, with its price level (BEA regional price parity, nation = 100) where one is published. */
export interface RegionEntry extends Region {
  readonly parity: number | null;
}

/** What the role guide says about one role. */
export interface GuideEntry {
  readonly id: RoleId;
  readonly facts: RoleGuide;
  /** Both published bands, each with its source. */
  readonly bands: readonly GuideBand[];
  /** For the region asked for; null with `noBenchmark` saying why. */
  readonly benchmark: Benchmark | null;
  readonly noBenchmark: string | null;
  readonly certifications: readonly ExpectedCertification[];
}

export interface GuideAnswer {
  readonly region: Region;
  readonly roles: readonly GuideEntry[];
  readonly market: MarketFacts;
}

/** Requests that only the extension's own pages may make. */
export const OWN_PAGES_ONLY: ReadonlySet<string> = new Set(['regions', 'certifications', 'sources', 'guide']);

export interface RequestKinds {
  hello: { request: { readonly site: string }; answer: PageOrders };
  analyze: { request: { readonly postings: readonly Posting[] }; answer: readonly JudgedPosting[] };
  save: { request: { readonly posting: Posting }; answer: JudgedPosting };
  unsave: { request: { readonly key: string }; answer: null };
  correct: { request: { readonly posting: Posting; readonly correction: Correction | null }; answer: JudgedPosting };
  'close-panel': { request: { readonly key: string; readonly scope: 'posting' | 'site' | 'always' }; answer: null };
  'panel-state': {
    request: { readonly side?: 'left' | 'right' | undefined; readonly open?: boolean | undefined };
    answer: null;
  };
  'find-regions': { request: { readonly words: string }; answer: readonly Region[] };
  regions: { request: Readonly<Record<string, never>>; answer: readonly RegionEntry[] };
  certifications: { request: Readonly<Record<string, never>>; answer: readonly CertificationName[] };
  sources: { request: Readonly<Record<string, never>>; answer: readonly SourceEntry[] };
  guide: {
    request: { readonly region: { readonly code: string; readonly area: string | null } | null };
    answer: GuideAnswer;
  };
  /** Asks for the script that draws panel and badges, in the sender's own page. False: the browser refused it there. */
  draw: { request: Readonly<Record<string, never>>; answer: { readonly drawing: boolean } };
  /** `anchor`: a role of the guide, or the key of a posting on the desk. */
  'open-page': {
    request: { readonly page: 'options' | 'guide' | 'desk'; readonly anchor: string | null };
    answer: null;
  };
}
export type RequestKind = keyof RequestKinds;
export type RequestOf<K extends RequestKind> = RequestKinds[K]['request'];
export type AnswerOf<K extends RequestKind> = RequestKinds[K]['answer'];

/** Errors cross the border as values; `message` is a sentence for people. */
export interface MessageError {
  readonly code: 'refused' | 'malformed' | 'storage-full' | 'storage-newer' | 'failed';
  readonly message: string;
}
export type Envelope<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: MessageError };

/** Asked of a page script by the popup. */
export const REPORT_REQUEST = { kind: 'report' } as const;
