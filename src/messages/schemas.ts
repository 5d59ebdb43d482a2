/** Every request is checked on arrival: a page script runs beside a page that may be hostile. */
import * as z from 'zod/mini';
import { PAY_PERIODS, WORKPLACES, type Posting } from '../posting/posting.js';
import type { RoleId } from '../role/roles.js';
import type { RequestKind, RequestOf } from './protocol.js';

/** Longest text accepted for judging; what lies beyond is cut by the page script. */
export const MAX_DESCRIPTION = 1_000_000;
const MAX_POSTINGS = 2_000;

const text = (max: number) => z.string().check(z.maxLength(max));
const key = text(600).check(z.regex(/^[a-z0-9-]+:/));
const httpsUrl = z.nullable(text(4_000).check(z.startsWith('https://')));
const sources = z.partialRecord(
  z.enum([
    'title',
    'company',
    'location',
    'payText',
    'baseSalary',
    'workplace',
    'employmentType',
    'datePosted',
    'validThrough',
    'description',
    'url',
  ]),
  z.enum(['json-ld', 'microdata', 'state', 'dom', 'meta', 'url', 'text']),
);

export const postingSchema = z.object({
  id: text(500).check(z.minLength(1)),
  site: text(60).check(z.regex(/^[a-z0-9-]+$/)),
  where: z.enum(['card', 'detail']),
  title: text(1_000),
  company: z.nullable(text(1_000)),
  location: z.nullable(text(2_000)),
  payText: z.nullable(text(1_000)),
  baseSalary: z.nullable(
    z.object({
      min: z.nullable(z.number()),
      max: z.nullable(z.number()),
      currency: text(3).check(z.regex(/^[A-Z]{3}$/)),
      period: z.enum(PAY_PERIODS),
    }),
  ),
  workplace: z.enum(WORKPLACES),
  employmentType: z.array(text(100)).check(z.maxLength(30)),
  datePosted: z.nullable(text(40)),
  validThrough: z.nullable(text(40)),
  description: z.nullable(text(MAX_DESCRIPTION)),
  url: httpsUrl,
  siteCountry: z.nullable(text(2)),
  sources,
}) satisfies z.ZodMiniType<Posting>;

/** Which ids are roles is the analysis' business: an unknown one has no figures. */
const role = z.nullable(z.custom<RoleId>((value) => typeof value === 'string' && /^[a-z-]{1,60}$/.test(value)));

type RequestSchemas = { readonly [K in RequestKind]: z.ZodMiniType<RequestOf<K>> };

export const requestSchemas = {
  hello: z.object({ site: text(60) }),
  analyze: z.object({ postings: z.array(postingSchema).check(z.maxLength(MAX_POSTINGS)) }),
  save: z.object({ posting: postingSchema }),
  unsave: z.object({ key }),
  correct: z.object({
    posting: postingSchema,
    correction: z.nullable(
      z.object({
        role,
        regionCode: z.nullable(text(10)),
        regionArea: z.nullable(text(20)),
      }),
    ),
  }),
  'close-panel': z.object({ key, scope: z.enum(['posting', 'site', 'always']) }),
  'panel-state': z.object({ side: z.optional(z.enum(['left', 'right'])), open: z.optional(z.boolean()) }),
  'find-regions': z.object({ words: text(200) }),
  regions: z.object({}),
  certifications: z.object({}),
  sources: z.object({}),
  guide: z.object({ region: z.nullable(z.object({ code: text(10), area: z.nullable(text(20)) })) }),
  draw: z.object({}),
  'open-page': z.object({
    page: z.enum(['options', 'guide', 'desk']),
    anchor: z.nullable(text(600)),
  }),
} satisfies RequestSchemas;
