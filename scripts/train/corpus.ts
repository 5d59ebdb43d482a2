/** The postings to learn from, with the roles that were read by hand, and folds that keep an employer's postings together. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readSections, type SectionLine } from '../../src/posting/sections.js';
import { toPlainText } from '../../src/posting/text.js';
import { ROOT } from '../material.js';

export interface Label {
  readonly title: string;
  readonly duties: string;
  readonly also: readonly string[];
  readonly confidence: 'h' | 'm' | 'l';
}
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly company: string | null;
  readonly text: string;
  readonly lines: readonly SectionLine[];
  readonly label: Label | null;
  /** 0 to 9: for cross-validation. */
  readonly fold: number;
  /** One of the labelled set that quality is measured on: it is told of only from models that have not seen it. */
  readonly gold: boolean;
  /** Whether the title does not tell the truth, where that was read. */
  readonly mismatch?: boolean;
}

function hash(text: string): number {
  let h = 2166136261;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h >>> 0;
}

/** An employer's postings stay together, or they would tell of each other. */
function foldOf(company: string | null, text: string): number {
  return hash(company ?? text.slice(0, 200)) % 10;
}

/** The labels read by hand from training postings, by posting id. */
export function readLabels(): ReadonlyMap<string, Label> {
  const labels = new Map<string, Label>();
  for (const line of readFileSync(path.join(ROOT, 'data', 'training', 'role-labels.tsv'), 'utf8')
    .split('\n')
    .slice(1)) {
    const [id, title, duties, also, confidence] = line.split('\t');
    if (id === undefined || title === undefined || duties === undefined || also === undefined) continue;
    labels.set(id, {
      title,
      duties,
      also: also === '-' ? [] : also.split(','),
      confidence: confidence as Label['confidence'],
    });
  }
  return labels;
}

/** Reads the postings of a gzipped file of lines, in its order, each text once. */
export function readPostings(file: string, options: { readonly labelledOnly: boolean }): Example[] {
  const labels = readLabels();
  const seen = new Set<string>();
  const examples: Example[] = [];
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line.trim() === '') continue;
    const posting = JSON.parse(line) as { id: string; title: string; company?: string | null; description: string };
    const label = labels.get(posting.id) ?? null;
    if (label === null && options.labelledOnly) continue;
    const text = toPlainText(posting.description);
    const start = text.slice(0, 400);
    if (label === null && (seen.has(start) || text.length < 300)) continue;
    seen.add(start);
    const company = posting.company === undefined || posting.company === '' ? null : posting.company;
    examples.push({
      id: posting.id,
      title: posting.title,
      company,
      text,
      lines: readSections(text),
      label,
      fold: foldOf(company, text),
      gold: false,
    });
  }
  return examples;
}

/** The labelled set: rich in the roles of which training postings are rare. */
export function readGold(file: string): Example[] {
  interface GoldLine {
    readonly id: string;
    readonly title: string;
    readonly company?: string | null;
    readonly description: string;
    readonly gold: {
      readonly title_role: string;
      readonly duties_role: string;
      readonly also: readonly string[] | null;
      readonly mismatch: string;
    };
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, title, company = null, description, gold } = JSON.parse(line) as GoldLine;
      const text = toPlainText(description);
      return {
        id,
        title,
        company,
        text,
        lines: readSections(text),
        label: { title: gold.title_role, duties: gold.duties_role, also: gold.also ?? [], confidence: 'h' },
        fold: foldOf(company, text),
        gold: true,
        mismatch: gold.mismatch === 'yes',
      };
    });
}

/** A title that was labelled without its posting. */
export interface TitleLabel {
  readonly title: string;
  readonly role: string;
  readonly fold: number;
}

/** Titles labelled by hand, each once. */
export function readTitleLabels(): TitleLabel[] {
  return readFileSync(path.join(ROOT, 'data', 'training', 'title-labels.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [title, role] = line.split('\t');
      return title === undefined || role === undefined ? [] : [{ title, role, fold: hash(title.toLowerCase()) % 10 }];
    });
}
