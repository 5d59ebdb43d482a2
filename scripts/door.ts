/** The analyze door: one line of a postings file in, one JSON object out. Its format is fixed; others measure through it. */
import { analyzePosting, type Analysis, type AnalysisSettings } from '../src/analysis/index.js';
import { findRegion } from '../src/benchmark/index.js';
import type { Posting } from '../src/posting/posting.js';

/** One line of the input. */
export interface DoorLine {
  readonly id: string;
  readonly title: string;
  readonly company?: string | null;
  readonly location?: string | null;
  readonly description: string;
  readonly pay_text?: string | null;
  readonly url?: string | null;
}

/** Unusable input; the message names file and line. */
export class UnusableInput extends Error {}

const optional = ['company', 'location', 'pay_text', 'url'] as const;

/**
 * Reads one line. Missing optional fields are null; a missing or null title or description is empty text.
 * @throws UnusableInput when it is not a JSON object with an id, or a field is of the wrong kind.
 */
export function parseLine(text: string, where: string): DoorLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UnusableInput(`${where}: not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UnusableInput(`${where}: not a JSON object`);
  const line = value as Record<string, unknown>;
  const { id } = line;
  if (typeof id !== 'string' && typeof id !== 'number') throw new UnusableInput(`${where}: "id" is missing`);
  for (const field of ['title', 'description', ...optional]) {
    const found = line[field];
    if (found !== undefined && found !== null && typeof found !== 'string')
      throw new UnusableInput(`${where}: "${field}" is not text`);
  }
  return {
    ...line,
    id: String(id),
    title: (line['title'] ?? '') as string,
    description: (line['description'] ?? '') as string,
  };
}

/** The posting a line stands for. */
export function postingOf(line: DoorLine): Posting {
  return {
    id: line.id,
    site: 'file',
    where: 'detail',
    title: line.title,
    company: line.company ?? null,
    location: line.location ?? null,
    payText: line.pay_text ?? null,
    baseSalary: null,
    workplace: 'unstated',
    employmentType: [],
    datePosted: null,
    validThrough: null,
    description: line.description,
    url: line.url?.startsWith('https://') ? line.url : null,
    siteCountry: null,
    sources: {},
  };
}

/**
 * Settings for the door; `region` is a code as in the output ("US-TX", "GB", or an area code "12420").
 * @throws UnusableInput for a region that is not in the data.
 */
export function doorSettings(region: string | null, today = new Date().toISOString().slice(0, 10)): AnalysisSettings {
  const found = region === null ? null : (findRegion(region, null) ?? findRegion('', region));
  if (region !== null && found === null) throw new UnusableInput(`--region ${region}: no such region in the data`);
  return { region: found, heldCertifications: [], sensitivity: 'balanced', today };
}

const round = (n: number): number => Math.round(n * 1000) / 1000;

/** The analysis of one line in the door's format. */
export function analyzeLine(line: DoorLine, settings: AnalysisSettings): Record<string, unknown> {
  return doorObject(line.id, analyzePosting(postingOf(line), settings));
}

/** The judgement of roles in the door's format. */
export function verdictFields(verdict: Analysis['verdict']): Record<string, unknown> {
  const judgement = (j: { id: string | null; confidence: number }) => ({ id: j.id, confidence: round(j.confidence) });
  const { mismatch } = verdict;
  return {
    infrastructure: verdict.infrastructure,
    title_role: judgement(verdict.title),
    duties_role: judgement(verdict.duties),
    role: judgement(verdict.role),
    also: verdict.also,
    mismatch: { verdict: mismatch.verdict, confidence: round(mismatch.confidence), evidence: mismatch.evidence },
  };
}

/** An analysis in the door's format. */
export function doorObject(id: string, a: Analysis): Record<string, unknown> {
  const { verdict, facts, benchmark, payLaw } = a;
  return {
    id,
    ...verdictFields(verdict),
    level: facts.level.value,
    years_min: facts.yearsMin?.value ?? null,
    pay: a.pay ? { ...a.pay.range, quote: a.pay.quote } : null,
    certs_asked: [...new Set(facts.certifications.map((mention) => mention.id))],
    certs_expected: a.certificationsExpected.map(({ id: cert, why }) => ({ id: cert, why })),
    workplace: facts.workplace.value,
    on_call: facts.onCall !== null,
    clearance: facts.clearance !== null,
    region: a.region ? { ...a.region.region } : null,
    benchmark: benchmark && {
      currency: benchmark.currency,
      period: benchmark.period,
      official: officialOf(benchmark.official),
      guides: benchmark.guides.map(({ low, high, source, year, areaIndex }) => ({
        low,
        high,
        source,
        year,
        area_index: round(areaIndex),
      })),
      posted_position: benchmark.postedPosition && {
        percentile_low: benchmark.postedPosition.percentileLow,
        percentile_high: benchmark.postedPosition.percentileHigh,
        verdict: benchmark.postedPosition.verdict,
      },
    },
    pay_law: payLaw && {
      jurisdiction: payLaw.jurisdiction,
      range_required: payLaw.rangeRequired,
      satisfied: payLaw.satisfied,
    },
    findings: a.findings.map(({ kind, severity, text }) => ({ kind, severity, text })),
  };
}

function officialOf(o: NonNullable<Analysis['benchmark']>['official']): Record<string, unknown> {
  const { occupation, title, p10, p25, p50, p75, p90, area, areaKind, fallback, source, year } = o;
  return { occupation, title, p10, p25, p50, p75, p90, area, area_kind: areaKind, fallback, source, year };
}
