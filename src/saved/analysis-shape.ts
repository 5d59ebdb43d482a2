/** Whether an analysis from outside has the shape that views rely on. Its figures are shown as those of the day it was made. */
import * as z from 'zod/mini';

const text = z.string().check(z.maxLength(10_000));
const maybeText = z.nullable(text);
const figure = z.nullable(z.number());
const stated = <T extends z.ZodMiniType>(value: T) => z.looseObject({ value, quote: text });
const list = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.maxLength(500));
const judgement = z.looseObject({
  id: maybeText,
  confidence: z.number(),
  words: list(z.looseObject({ text, weight: z.number() })),
});
const range = z.looseObject({
  min: figure,
  max: figure,
  currency: text,
  period: z.enum(['hour', 'day', 'week', 'month', 'year']),
});
const region = z.looseObject({ code: text, area: maybeText, name: text });
const official = z.looseObject({
  title: text,
  p10: figure,
  p25: figure,
  p50: z.number(),
  p75: figure,
  p90: figure,
  areaName: text,
  fallback: list(text),
  source: text,
  year: z.number(),
  standsIn: maybeText,
});

const analysisShape = z.looseObject({
  verdict: z.looseObject({
    infrastructure: z.boolean(),
    title: judgement,
    duties: judgement,
    role: z.looseObject({ id: maybeText, confidence: z.number() }),
    also: list(text),
    mismatch: z.looseObject({ verdict: z.enum(['yes', 'no', 'blend', 'unsure']), evidence: list(text) }),
  }),
  role: maybeText,
  corrected: z.boolean(),
  facts: z.looseObject({
    yearsMin: z.nullable(stated(z.number())),
    level: stated(z.enum(['intern', 'entry', 'mid', 'senior', 'lead', 'manager', 'director'])),
    workplace: stated(z.enum(['remote', 'hybrid', 'onsite', 'unstated'])),
    certifications: list(z.looseObject({ id: text, quote: text, required: z.boolean() })),
    onCall: maybeText,
    clearance: maybeText,
  }),
  pay: z.nullable(z.looseObject({ range, quote: text })),
  place: z.looseObject({ reason: maybeText }),
  region: z.nullable(z.looseObject({ region, from: text })),
  benchmark: z.nullable(
    z.looseObject({
      currency: text,
      period: z.enum(['hour', 'day', 'week', 'month', 'year']),
      official,
      nation: z.optional(official),
      levels: z.nullable(z.looseObject({ levels: list(z.number()), fits: figure, source: text, year: z.number() })),
      guides: list(z.looseObject({ low: z.number(), high: z.number(), source: text, areaIndex: z.number() })),
      postedPosition: z.nullable(
        z.looseObject({
          percentileLow: z.number(),
          percentileHigh: z.number(),
          verdict: z.enum(['below', 'typical', 'above', 'too-wide']),
        }),
      ),
    }),
  ),
  noBenchmark: maybeText,
  payLaw: z.nullable(z.looseObject({ name: text, rangeRequired: z.boolean(), satisfied: z.boolean() })),
  certificationsExpected: list(z.looseObject({ id: text, name: text, why: text, held: z.boolean() })),
  findings: list(
    z.looseObject({
      kind: text,
      severity: z.enum(['warn', 'info']),
      text,
      question: maybeText,
      evidence: list(text),
    }),
  ),
});

/** True when the views can show it as it is; otherwise it has to be made anew. */
export function isWholeAnalysis(analysis: unknown): boolean {
  return analysisShape.safeParse(analysis).success;
}
