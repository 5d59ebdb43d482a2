/** How a record lies in the database: a summary for lists, the details, and what it is recognised and found by. */
import { normalisedEmployer, textSignature, type Likeness } from './likeness.js';
import { STATUSES, type SavedPosting, type SavedSummary } from './saved-posting.js';

/** The parts of a record that only one posting at a time is asked for. */
export type Details = Pick<SavedPosting, 'key' | 'posting' | 'analysis'>;

/** What a record is recognised by (likeness) and searched by (words). */
export interface Print extends Omit<Likeness, 'employer'> {
  readonly key: string;
  /** Absent where no employer is named, so that the index does not hold it. */
  readonly employer?: string;
  /** The beginning of the text, lower-cased: what makes a posting findable stands there. */
  readonly words: string;
}

export interface StoredParts {
  readonly summary: SavedSummary;
  readonly details: Details;
  readonly print: Print;
}

/** How much of a posting's text is searched. */
const SEARCHED = 2_000;

/**
 * Lower-cased, with typographic signs as plain ones: they are typed so, and a text within Latin-1 takes half the room and half
 * the time to search.
 */
function searchable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\s\u2022\u25cf\u200b\ufeff]+/g, ' ');
}

/** The record's summary; every field is named, so that nothing large slips in. */
function summaryOf(record: SavedPosting): SavedSummary {
  const { key, status, notes, followUp, savedAt, updatedAt, sightings, posting, analysis } = record;
  const { id, site, title, company, location, payText, datePosted, url } = posting;
  const { role, pay, benchmark, region, findings } = analysis;
  return {
    key,
    status,
    notes,
    followUp,
    savedAt,
    updatedAt,
    sightings,
    posting: { id, site, title, company, location, payText, datePosted, url },
    analysis: {
      role,
      pay: pay && { range: pay.range },
      benchmark: benchmark && {
        currency: benchmark.currency,
        period: benchmark.period,
        official: { p50: benchmark.official.p50 },
        postedPosition: benchmark.postedPosition,
      },
      region: region && { region: region.region },
      findings: findings.map(({ kind, severity }) => ({ kind, severity })),
    },
  };
}

/** What a posting is recognised by. */
export function likenessOf(posting: SavedPosting['posting']): Likeness {
  const { company, title, location, description } = posting;
  return { employer: normalisedEmployer(company), title, location, signature: textSignature(description) };
}

/** A record in its stored parts. @throws TypeError when it is not a whole record. */
export function toStored(record: SavedPosting): StoredParts {
  const { key, posting, analysis } = record;
  const { employer, ...rest } = likenessOf(posting);
  return {
    summary: summaryOf(record),
    details: { key, posting, analysis },
    print: {
      key,
      ...rest,
      ...(employer !== null && { employer }),
      words: searchable((posting.description ?? '').slice(0, SEARCHED)),
    },
  };
}

/** The whole record from its parts: what the owner wrote lies in the summary, the rest in the details. */
export function fromStored(summary: SavedSummary, details: Details): SavedPosting {
  const { posting, analysis } = details;
  const { key, status, notes, followUp, savedAt, updatedAt, sightings } = summary;
  // In fixed order: two exports of the same records are the same bytes.
  return { key, posting, analysis, status, notes, followUp, savedAt, updatedAt, sightings };
}

const isText = (value: unknown): boolean => typeof value === 'string';
const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** What is wrong with a stored summary, in a few words; null when it is whole. Quick: lists ask it of every record. */
export function faultOf(value: unknown): string | null {
  if (!isObject(value)) return 'not a record';
  if (!isText(value['key'])) return 'key';
  const { posting, analysis } = value;
  if (!isObject(posting) || !isText(posting['title']) || !isTextOrNull(posting['company'])) return 'posting';
  if (!isTextOrNull(posting['location']) || !isTextOrNull(posting['url'])) return 'posting';
  if (!isObject(analysis) || !isTextOrNull(analysis['role']) || !Array.isArray(analysis['findings'])) return 'analysis';
  if (analysis['benchmark'] !== null && !isObject(analysis['benchmark'])) return 'analysis';
  if (analysis['pay'] !== null && !isObject(analysis['pay'])) return 'analysis';
  if (!STATUSES.some((status) => status === value['status'])) return 'status';
  if (!isText(value['notes']) || !isTextOrNull(value['followUp'])) return 'notes';
  if (!isText(value['savedAt']) || !isText(value['updatedAt'])) return 'dates';
  return Array.isArray(value['sightings']) && value['sightings'].every(isObject) ? null : 'sightings';
}
