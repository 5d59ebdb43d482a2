/** Cards and details by a site's readers. */
import type { Posting, PostingField, FieldSource, Workplace } from '../posting/posting.js';
import { readDescription, readField, type Found } from './fields.js';
import { ownStructured } from './page.js';
import { companyByLogo, employerOfLine, placeNearTitle, placeOfLine } from './place-text.js';
import { absolute, isoDate, type SchemaPosting } from './schema-posting.js';
import type {
  CardReading,
  DetailReaders,
  DetailReading,
  FieldReaders,
  ListReaders,
  Page,
  ReadFn,
  Scope,
  StatePosting,
} from './site.js';
import { hash, usable } from './text.js';

/** The workplace that a short text names ("Hybrid work", "Boston, MA (Remote)"). */
export function workplaceIn(...texts: readonly (string | null | undefined)[]): Workplace {
  for (const text of texts) {
    if (!text) continue;
    if (/\bhybrid|teilweise home|hybride\b/i.test(text)) return 'hybrid';
    if (/\bremote\b|\btelecommute\b|work from home|home ?office|télétravail|teletrabajo|\banywhere\b/i.test(text))
      return 'remote';
    if (/\bon-?\s?site\b|\bin[- ](?:office|person)\b|vor ort|\bonsite\b|présentiel|presencial/i.test(text))
      return 'onsite';
  }
  return 'unstated';
}

const ID_PARAM = /^(?:jk|jid|jl|gh_jid|ashby_jid|id|jobId|job_id|jobListingId|career_job_req_id|pid|lang)$/i;

/** An address without what only follows visitors: of the query, parameters that carry the job's id stay. */
export function cleanUrl(href: string | null, id: string | null): string | null {
  if (href === null) return null;
  try {
    const url = new URL(href);
    url.hash = '';
    for (const [key, value] of [...url.searchParams]) {
      if (value !== id && !ID_PARAM.test(key)) url.searchParams.delete(key);
    }
    return url.href;
  } catch {
    return null;
  }
}

interface Draft {
  readonly page: Page;
  readonly where: 'card' | 'detail';
  readonly id: string | null;
  readonly fields: Partial<Record<PostingField, Found | null>>;
  readonly structured: SchemaPosting | null;
  /** True when the site's readers name the address: it then goes before the one made from the id. */
  readonly ownUrl: boolean;
}

/** Null where a posting has no title: without one there is nothing to judge or to mark. */
function build({ page, where, id, fields, structured, ownUrl }: Draft): Posting | null {
  const title = fields.title?.value;
  if (!title) return null;
  const company = fields.company?.value ?? null;
  const location = fields.location?.value ?? null;
  const key = id ?? `~${hash(`${title}|${company ?? ''}|${location ?? ''}`)}`;
  const built = id === null ? null : absolute(page.site?.jobUrl?.(id, page), page.url);
  const read = cleanUrl(absolute(fields.url?.value, page.url), id);
  const own =
    where === 'detail' && page.shape.kind === 'detail' ? cleanUrl(absolute(page.url.href, page.url), id) : null;
  const sources: Partial<Record<PostingField, FieldSource>> = {};
  for (const [field, found] of Object.entries(fields) as [PostingField, Found | null][]) {
    if (found) sources[field] = found.source;
  }
  if (structured?.baseSalary) sources.baseSalary = structured.source;
  const url = ownUrl ? (read ?? built ?? own) : (built ?? read ?? own);
  if (url === null) delete sources.url;
  else if (url !== read) sources.url = 'url';
  const types = fields.employmentType ? [fields.employmentType.value] : (structured?.employmentType ?? []);
  return {
    id: key,
    site: page.site?.id ?? 'generic',
    where,
    title,
    company,
    location,
    payText: fields.payText?.value ?? null,
    baseSalary: structured?.baseSalary ?? null,
    workplace: workplaceIn(fields.workplace?.value, location, structured?.workplace),
    employmentType: types,
    datePosted: isoDate(fields.datePosted?.value) ?? structured?.datePosted ?? null,
    validThrough: structured?.validThrough ?? null,
    description: fields.description?.value ?? null,
    url,
    siteCountry: page.site?.country?.(page.url) ?? null,
    sources,
  };
}

function readFields(
  readers: FieldReaders,
  scope: Scope,
  title: Found | null,
  structured: SchemaPosting | null,
): Partial<Record<PostingField, Found | null>> {
  const known = { ...scope, title: title?.value ?? null };
  const read = (field: keyof FieldReaders): Found | null => readField(field, readers[field], known, structured);
  /** What no reader of the site found, where its place on the page is beyond doubt. */
  const byPosition = (field: 'company' | 'location', readers: readonly ReadFn[]): Found | null =>
    readField(field, readers, known);
  return {
    title,
    company:
      read('company') ?? byPosition('company', known.index < 0 ? [employerOfLine] : [employerOfLine, companyByLogo]),
    location: read('location') ?? byPosition('location', [placeOfLine, placeNearTitle]),
    payText: read('payText'),
    workplace: read('workplace'),
    employmentType: readField('employmentType', readers.employmentType, known),
    datePosted: read('datePosted'),
    url: read('url'),
  };
}

/** A made-up id of a card without one, not shared with an earlier card of the same words. */
export function isMadeUp(id: string): boolean {
  return id.startsWith('~');
}

/** One card, or null when it is empty or only looks like a card. */
export function readCard(readers: ListReaders, card: Element, page: Page, index: number): CardReading | null {
  if (readers.skip?.(card, page)) return null;
  const scope: Scope = { root: card, page, id: null, title: null, index };
  const id = readField('id', readers.id, scope)?.value ?? null;
  if (id === null && !readers.idless) return null;
  const title = readField('title', readers.title, { ...scope, id });
  if (!title) return null;
  const fields = readFields(readers, { ...scope, id }, title, null);
  const posting = build({ page, where: 'card', id, fields, structured: null, ownUrl: readers.url !== undefined });
  if (!posting) return null;
  const anchor = (readers.anchor ? card.querySelector(readers.anchor) : null) ?? title.element ?? card;
  return { posting, element: card, anchor };
}

/** A posting out of the page's own data, filled into a card or detail without an element. */
export function statePosting(page: Page, state: StatePosting, where: 'card' | 'detail'): Posting | null {
  const found = (text: string | null | undefined): Found | null => {
    const value = usable(text);
    return value === null ? null : { value, source: 'state', element: null };
  };
  return build({
    page,
    where,
    id: state.id,
    structured: null,
    ownUrl: true,
    fields: {
      title: found(state.title),
      company: found(state.company),
      location: found(state.location),
      payText: found(state.payText),
      workplace: found(state.workplace),
      employmentType: found(state.employmentType),
      datePosted: found(state.datePosted),
      url: found(state.url),
      description: state.description ? { value: state.description, source: 'state', element: null } : null,
    },
  });
}

function firstMatch(doc: Document, selectors: string | readonly string[] | undefined): Element | null {
  if (selectors === undefined) return doc.body;
  for (const selector of typeof selectors === 'string' ? [selectors] : selectors) {
    const element = doc.querySelector(selector);
    if (element) return element;
  }
  return null;
}

/**
 * The open posting by one layout's readers, or null: the layout is not there, the view belongs to another job than the
 * address (`stale` among the problems), or it has no title.
 */
export function readDetail(readers: DetailReaders, page: Page): DetailReading | null {
  const root = firstMatch(page.doc, readers.root);
  if (!root) return null;
  const scope: Scope = { root, page, id: page.shape.jobId, title: null, index: -1 };
  const own = readField('id', readers.ownId, scope)?.value ?? null;
  if (own !== null && scope.id !== null && own !== scope.id) {
    page.problems.push('stale');
    return null;
  }
  const id = own ?? scope.id;
  // Without an id in the address a page is a posting only where a view says so itself.
  if (id === null && (readers.root === undefined || (page.shape.kind === 'list' && !readers.pane))) return null;
  const shown = readField('title', readers.title, { ...scope, id });
  const structured = readers.structured === false ? null : ownStructured(page, id, shown?.value ?? null);
  const title = shown ?? readField('title', undefined, scope, structured);
  if (!title) return null;
  const fields = readFields(readers, { ...scope, id }, title, structured);
  const description = readDescription(readers.description, { ...scope, id, title: title.value }, structured);
  const posting = build({
    page,
    where: 'detail',
    id,
    structured,
    fields: { ...fields, description },
    ownUrl: readers.url !== undefined,
  });
  return posting ? { posting, element: root, anchor: title.element ?? root } : null;
}
