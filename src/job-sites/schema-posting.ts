/** A schema.org JobPosting node, as JSON-LD or microdata gives it, in the words of this product. */
import type { FieldSource, PayRange } from '../posting/posting.js';
import { asList, asObject, at, textAt, type Json } from './data.js';
import { baseSalary } from './salary.js';
import { htmlText, usable, usableMarkup } from './text.js';

export interface SchemaPosting {
  readonly source: FieldSource;
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly payText: string | null;
  readonly baseSalary: PayRange | null;
  /** "Remote" for TELECOMMUTE, else null. */
  readonly workplace: string | null;
  readonly employmentType: readonly string[];
  readonly datePosted: string | null;
  readonly validThrough: string | null;
  /** Made on demand: turning markup into text is the costly part. */
  description(): string | null;
  /** Absolute address, or null. */
  readonly url: string | null;
  /** Everything that may identify the posting: identifier values. */
  readonly identifiers: readonly string[];
}

/** Own value under a name in any case of its first letter ("Title"). */
function get(node: unknown, name: string): unknown {
  return at(node, name) ?? at(node, name.charAt(0).toUpperCase() + name.slice(1));
}

function name(value: unknown): string | null {
  for (const item of asList(value)) {
    const found = usableMarkup(asObject(item) ? (get(item, 'name') ?? get(item, 'legalName')) : item);
    if (found) return found;
  }
  return null;
}

/** One place: "Locality, Region, Country", without parts that repeat each other. */
function place(value: unknown, company: string | null): string | null {
  if (typeof value === 'string') return usableMarkup(value);
  const address = get(value, 'address');
  if (typeof address === 'string') return usableMarkup(address);
  const parts: string[] = [];
  for (const key of ['addressLocality', 'addressRegion', 'addressCountry']) {
    const part = name(get(asList(address)[0], key));
    // "United States" in the region and "US" in the country say the same.
    const isKnown = parts.some(
      (known) => known === part || known.endsWith(`, ${part ?? ''}`) || (part === 'US' && known === 'United States'),
    );
    if (part && !isKnown) parts.push(part);
  }
  if (parts.length > 0) return parts.join(', ');
  const own = name(value);
  if (own && own !== company) return own;
  return usableMarkup(get(asList(address)[0], 'streetAddress'));
}

function places(value: unknown, company: string | null): string | null {
  const found: string[] = [];
  for (const item of asList(value).slice(0, 20)) {
    const one = place(item, company);
    if (one && !found.includes(one)) found.push(one);
  }
  return found.length > 0 ? found.join('; ') : null;
}

/** An ISO date out of the forms that occur ("2025-8-26", "Thu Sep 24 00:00:00 UTC 2026"), or null. */
export function isoDate(value: unknown): string | null {
  const text = typeof value === 'string' ? value.trim().slice(0, 60) : '';
  const numeric = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text);
  if (numeric) {
    const [, year = '', month = '', day = ''] = numeric;
    const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return Number.isNaN(Date.parse(date)) ? null : date;
  }
  const words = /^(?:[A-Za-z]{3},? )?([A-Za-z]{3,9}) (\d{1,2})(?: \d\d:\d\d:\d\d [A-Z]{2,4})?,? (\d{4})$/.exec(text);
  if (!words) return null;
  const time = Date.parse(`${words[1] ?? ''} ${words[2] ?? ''}, ${words[3] ?? ''} UTC`);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** Reads a node of JSON-LD; `base` makes relative addresses absolute, `doc` parses the description. Never throws on odd shapes. */
export function schemaPosting(node: Json, doc: Document, base: URL, source: FieldSource = 'json-ld'): SchemaPosting {
  const company = name(get(node, 'hiringOrganization'));
  const remote = asList(get(node, 'jobLocationType')).some((type) => /telecommute|remote/i.test(String(type)));
  const salary = get(node, 'baseSalary') ?? get(node, 'estimatedSalary');
  const currency = textAt(node, 'salaryCurrency');
  const applicants = places(get(node, 'applicantLocationRequirements'), company);
  const identifiers: string[] = [];
  for (const item of [...asList(get(node, 'identifier')), at(node, '@id')]) {
    const id = usable(
      asObject(item)
        ? (textAt(item, 'value') ?? textAt(item, '@value'))
        : typeof item === 'number'
          ? String(item)
          : (item as string),
    );
    if (id) identifiers.push(id);
  }
  const html = get(node, 'description');
  let description: string | null | undefined;
  return {
    source,
    title: usableMarkup(get(node, 'title')) ?? usableMarkup(get(node, 'name')),
    company,
    location: places(get(node, 'jobLocation'), company) ?? (remote && applicants ? `Remote, ${applicants}` : null),
    payText: typeof salary === 'string' && /\d/.test(salary) ? usableMarkup(salary) : null,
    baseSalary: baseSalary(salary, currency && /^[A-Z]{3}$/.test(currency) ? currency : null),
    workplace: remote ? 'Remote' : null,
    employmentType: asList(get(node, 'employmentType'))
      .flatMap((type) => usableMarkup(type)?.split(/, ?/) ?? [])
      .slice(0, 8),
    datePosted: isoDate(get(node, 'datePosted')),
    validThrough: isoDate(get(node, 'validThrough')),
    description: () => {
      if (description === undefined) {
        const text = typeof html === 'string' ? htmlText(doc, html) : '';
        description = text === '' ? null : text;
      }
      return description;
    },
    url: absolute(textAt(node, 'url') ?? textAt(node, 'mainEntityOfPage'), base),
    identifiers,
  };
}

/** An absolute `https:` address, or null for anything else. */
export function absolute(href: string | null | undefined, base: URL): string | null {
  if (!href) return null;
  try {
    const url = new URL(href.trim(), base);
    if (url.protocol === 'http:') url.protocol = 'https:';
    return url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
