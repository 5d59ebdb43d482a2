import * as z from 'zod/mini';
import { isWholeAnalysis } from './analysis-shape.js';
import { STATUSES, type SavedPosting } from './saved-posting.js';

/** Format of the complete export. A later format gets the next number; older numbers stay readable. */
export const EXCHANGE_FORMAT = 'plumbline-saved-postings';
export const EXCHANGE_VERSION = 1;
/** Largest file that is read. */
export const MAX_IMPORT_CHARACTERS = 200_000_000;

const isoInstant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/));
const nullableText = (max: number) => z.nullable(z.string().check(z.maxLength(max)));

/** What must hold of a record from outside. Its analysis is looked at apart: it can be made anew. */
const recordSchema = z.object({
  key: z.string().check(z.regex(/^[a-z0-9-]{1,60}:.{1,500}$/s)),
  posting: z.looseObject({
    id: z.string().check(z.minLength(1), z.maxLength(500)),
    site: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)),
    title: z.string().check(z.maxLength(1_000)),
    company: nullableText(1_000),
    location: nullableText(2_000),
    payText: nullableText(1_000),
    description: nullableText(1_000_000),
    url: z.nullable(z.string().check(z.startsWith('https://'), z.maxLength(4_000))),
  }),
  status: z.enum(STATUSES),
  notes: z.string().check(z.maxLength(100_000)),
  followUp: z.nullable(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))),
  savedAt: isoInstant,
  updatedAt: isoInstant,
  sightings: z
    .array(z.looseObject({ at: isoInstant, site: z.string(), id: z.string(), title: z.string() }))
    .check(z.maxLength(200)),
});

/** A row that could not be taken, with its number (1 is the first record) and why. */
export interface Rejected {
  readonly row: number;
  readonly reason: string;
}

export interface ImportReading {
  readonly records: readonly SavedPosting[];
  /** Keys of records whose analysis is missing or has another shape: it has to be made anew before they are stored. */
  readonly unjudged: ReadonlySet<string>;
  readonly rejected: readonly Rejected[];
}

/** The file itself cannot be read; the message is for people. */
export class UnreadableImport extends Error {}

const HEAD = `{"format":"${EXCHANGE_FORMAT}","version":${EXCHANGE_VERSION},"postings":[`;

/** Pieces of an export that is written page by page; the records come sorted by key. */
export interface JsonExport {
  readonly add: (records: readonly SavedPosting[]) => void;
  /** All pieces of the file, in order. */
  readonly pieces: () => readonly string[];
}

/** One record a line: small, and what differs between two exports is seen line by line. */
export function jsonExport(): JsonExport {
  const pieces: string[] = [HEAD];
  return {
    add: (records) => {
      if (records.length === 0) return;
      const lines = records.map((record) => JSON.stringify(record)).join(',\n');
      pieces.push(pieces.length > 1 ? ',\n' : '\n', lines);
    },
    pieces: () => [...pieces, '\n]}\n'],
  };
}

/** Every record, complete, sorted by key so that two exports of the same records are the same bytes. */
export function toJson(records: readonly SavedPosting[]): string {
  const json = jsonExport();
  json.add([...records].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)));
  return json.pieces().join('');
}

/**
 * Reads an exported file; each bad record is reported and the others are kept.
 * @throws UnreadableImport when it is not such a file at all, or one of a newer version.
 */
export function fromJson(text: string): ImportReading {
  if (text.length > MAX_IMPORT_CHARACTERS)
    throw new UnreadableImport('This file is larger than 200 MB: it is not an export of Plumbline.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnreadableImport('This file is not whole JSON: perhaps it was cut off. Nothing was imported.');
  }
  const file = value as { format?: unknown; version?: unknown; postings?: unknown } | null;
  if (typeof file !== 'object' || file === null || file.format !== EXCHANGE_FORMAT || !Array.isArray(file.postings)) {
    throw new UnreadableImport('This is not an export of Plumbline. Nothing was imported.');
  }
  if (typeof file.version !== 'number' || file.version > EXCHANGE_VERSION) {
    throw new UnreadableImport('This export was written by a newer version of Plumbline. Update, then import again.');
  }
  const records: SavedPosting[] = [];
  const unjudged = new Set<string>();
  const rejected: Rejected[] = [];
  file.postings.forEach((candidate: unknown, i) => {
    const parsed = recordSchema.safeParse(candidate);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      rejected.push({ row: i + 1, reason: `${issue?.path.join('.') || 'record'}: missing or not in the right form` });
    } else if (parsed.data.key !== `${parsed.data.posting.site}:${parsed.data.posting.id}`) {
      rejected.push({ row: i + 1, reason: 'key: does not belong to this posting' });
    } else {
      records.push(candidate as SavedPosting);
      if (!isWholeAnalysis((candidate as SavedPosting).analysis)) unjudged.add(parsed.data.key);
    }
  });
  return { records, unjudged, rejected };
}
