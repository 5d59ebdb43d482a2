/** Shapes of the data files that hold wages, areas, occupations, guides, laws and sources; checked by tests/data. */
import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const id = z.string().check(z.regex(/^[a-z0-9-]{2,40}$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const year = z.int().check(z.minimum(2015), z.maximum(2100));
const amount = z.int().check(z.positive());
const level = z.enum(['intern', 'entry', 'mid', 'senior', 'lead', 'manager', 'director']);
const kind = z.enum(['metro', 'nonmetro', 'state', 'province', 'region', 'country']);
const sourceIds = z.array(id).check(z.minLength(1));

/** P10, then steps upwards. */
const step = z.nullable(z.int().check(z.nonnegative()));
const percentiles = z.tuple([z.nullable(amount), step, z.int().check(z.nonnegative()), step, step]);
const wages = z.strictObject({
  about: text,
  sourceId: id,
  year,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  period: z.enum(['hour', 'year']),
  unit: amount,
  columns: z.tuple([z.literal('p10'), z.literal('p25'), z.literal('p50'), z.literal('p75'), z.literal('p90')]),
  occupations: z.array(z.tuple([text, text])),
  areas: z.record(text, z.array(z.union([percentiles, amount, z.literal(0)]))),
});

const levels = z.strictObject({
  about: text,
  sourceId: id,
  year,
  currency: z.literal('USD'),
  period: z.literal('hour'),
  unit: z.literal(100),
  occupations: z.array(text),
  areas: z.record(
    text,
    z.array(z.union([z.tuple([amount, amount]), z.tuple([amount, amount, amount, amount]), z.literal(0)])),
  ),
});

const history = z.strictObject({
  about: text,
  sourceId: id,
  currency: z.literal('USD'),
  period: z.literal('year'),
  occupations: z.record(z.string().check(z.regex(/^\d{2}-\d{4}$/)), z.array(z.tuple([year, amount]))),
});

const survey = z.strictObject({
  about: text,
  sourceId: id,
  currency: z.literal('USD'),
  period: z.literal('year'),
  groups: z.record(z.string(), text),
  countries: z.record(
    z.string().check(z.regex(/^[A-Z]{2}$/)),
    z.record(z.string(), z.tuple([year, z.int().check(z.minimum(20)), amount, amount, amount, amount, amount])),
  ),
});

const areas = z.strictObject({
  about: text,
  sourceIds,
  areas: z.array(
    z.tuple([
      text,
      z.string().check(z.regex(/^[A-Z]{2}(-[A-Z]{2,3})?$/)),
      text,
      kind,
      z.array(z.string().check(z.regex(/^[A-Z]{2}$/))),
      z.nullable(z.number().check(z.minimum(50), z.maximum(200))),
    ]),
  ),
});

const byLevel = z.array(
  z.strictObject({ levels: z.array(level), code: text, reason: text, standsIn: z.nullable(text) }),
);
const occupation = z.strictObject({
  code: text,
  reason: text,
  standsIn: z.nullable(text),
  byLevel: z.optional(byLevel),
});
const usOccupation = z.strictObject({
  code: z.string().check(z.regex(/^\d{2}-\d{4}$/)),
  onetTitles: z.array(z.string().check(z.regex(/^\d{2}-\d{4}\.\d{2} ./))).check(z.minLength(1)),
  reason: text,
  standsIn: z.nullable(text),
  byLevel: z.optional(byLevel),
});
const occupations = z.strictObject({
  about: text,
  sourceIds,
  roles: z.record(
    id,
    z.strictObject({
      us: usOccupation,
      uk: occupation,
      ca: occupation,
      survey: z.strictObject({ groups: z.array(text), standsIn: z.nullable(text) }),
    }),
  ),
});

const laws = z.strictObject({
  about: text,
  sourceId: id,
  laws: z.array(
    z.strictObject({
      jurisdiction: text,
      name: text,
      code: z.string().check(z.regex(/^(US|CA)-[A-Z]{2}$/)),
      city: z.nullable(text),
      area: z.nullable(text),
      rangeInPosting: z.boolean(),
      since: z.nullable(day),
      threshold: z.nullable(text),
      note: z.string(),
      confidence: z.enum(['high', 'medium', 'low']),
      checkedAt: text,
    }),
  ),
});

const bands = z.strictObject({
  about: text,
  currency: z.literal('USD'),
  period: z.literal('year'),
  bands: z.array(
    z.strictObject({
      role: id,
      low: amount,
      high: amount,
      levels: z.array(level),
      experience: z.string(),
      sourceId: id,
    }),
  ),
});

const statement = z.strictObject({ text, sourceIds });
const list = z.strictObject({ items: z.array(text), sourceIds });
const guide = z.strictObject({
  about: text,
  market: z.strictObject({
    recognisedCredentials: list,
    smallCompanies: z.strictObject({ text, sourceIds, employeesBelow: amount }),
    goodPostings: z.strictObject({ text, sourceIds, example: text }),
    titlesCanMislead: statement,
    midLevelSkills: list,
    forces2026: list,
    filters: list,
    distinction: statement,
    securityConvergence: statement,
    outlook: statement,
  }),
  roles: z.record(
    id,
    z.strictObject({
      name: text,
      summary: statement,
      focus: statement,
      education: z.nullable(statement),
      experience: z.nullable(statement),
      duties: list,
      domains: list,
      tools: list,
      employers: list,
      outlook: z.nullable(statement),
      nextSteps: list,
      aiImpact: z.nullable(statement),
      certifications: z.nullable(z.strictObject({ items: z.array(z.strictObject({ id, when: text })), sourceIds })),
      neighbours: z.array(z.strictObject({ role: id, difference: text, sourceIds })),
    }),
  ),
});

const sources = z.record(
  id,
  z.strictObject({
    publisher: text,
    title: text,
    short: text,
    kind: z.enum(['official', 'survey', 'guide', 'classification', 'law', 'geography']),
    release: text,
    year,
    released: z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}(-\d{2})?$/))),
    referencePeriod: text,
    licence: text,
    attribution: text,
    retrieved: z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/)),
    host: z.string(),
    via: z.nullable(text),
    note: z.nullable(text),
    staleAfter: z.nullable(day),
  }),
);

/** Schema of each file by its path below data/. */
export const SCHEMAS = {
  'areas.json': areas,
  'guide-bands.json': bands,
  'occupations.json': occupations,
  'pay-laws.json': laws,
  'role-guide.json': guide,
  'sources.json': sources,
  'wages/ca-jobbank.json': wages,
  'wages/survey.json': survey,
  'wages/uk-ashe.json': wages,
  'wages/us-history.json': history,
  'wages/us-oews.json': wages,
  'wages/us-oflc.json': levels,
} as const;
