/**
 * The vocabulary every room speaks: a job posting as it was read from a page.
 * Names follow schema.org/JobPosting where it has a term.
 */

/** Where a field was read; shown to the user and used to decide between contradicting values. */
export type FieldSource = 'json-ld' | 'microdata' | 'state' | 'dom' | 'meta' | 'url' | 'text';

export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** A pay range as stated; amounts are in `currency` per `period`, not annualised. `min` null: "up to"; `max` null: "from". */
export interface PayRange {
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly period: PayPeriod;
}

export const WORKPLACES = ['remote', 'hybrid', 'onsite', 'unstated'] as const;
export type Workplace = (typeof WORKPLACES)[number];

export const LEVELS = ['intern', 'entry', 'mid', 'senior', 'lead', 'manager', 'director'] as const;
export type Level = (typeof LEVELS)[number];

/** The fields of a posting that a site reader fills. */
export type PostingField =
  | 'title'
  | 'company'
  | 'location'
  | 'payText'
  | 'baseSalary'
  | 'workplace'
  | 'employmentType'
  | 'datePosted'
  | 'validThrough'
  | 'description'
  | 'url';

/** One posting as read from a list card or a detail view. Plain data: it crosses the message border. */
export interface Posting {
  /** The site's own job id, as in its URLs. Together with `site` the key of every mark, note and saved record. */
  readonly id: string;
  /** Key of the site in the registry, or `generic`. */
  readonly site: string;
  readonly where: 'card' | 'detail';
  readonly title: string;
  readonly company: string | null;
  /** As displayed, whitespace collapsed. */
  readonly location: string | null;
  /** Pay as displayed next to the title, never from the running text. */
  readonly payText: string | null;
  /** Pay from structured data (schema.org baseSalary, state JSON). */
  readonly baseSalary: PayRange | null;
  readonly workplace: Workplace;
  /** As the site writes them ("FULL_TIME", "Contract"). */
  readonly employmentType: readonly string[];
  /** ISO 8601 date, or null. */
  readonly datePosted: string | null;
  readonly validThrough: string | null;
  /** Plain text with line breaks at blocks and list items; null where only a card is known. */
  readonly description: string | null;
  /** `https:` only. */
  readonly url: string | null;
  /** ISO 3166 alpha-2 of the site's own country (uk.indeed.com → GB), when the host tells. */
  readonly siteCountry: string | null;
  readonly sources: Readonly<Partial<Record<PostingField, FieldSource>>>;
}

/** What the judging rooms need of a posting; the doors build it from a file, the background from a {@link Posting}. */
export interface PostingText {
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  /** Plain text or HTML or Markdown; see {@link toPlainText}. */
  readonly description: string;
  readonly payText: string | null;
}
