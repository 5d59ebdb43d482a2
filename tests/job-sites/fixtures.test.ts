/** Every folder of tests/job-sites is a page with what must be read from it. A page without expectation fails. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../scripts/saved-page.js';
import { findSite, readPage } from '../../src/job-sites/index.js';

const FOLDER = path.dirname(fileURLToPath(import.meta.url));

interface ExpectedPosting {
  readonly id: string;
  readonly where: 'card' | 'detail';
  readonly descriptionContains?: readonly string[];
  readonly [field: string]: unknown;
}

interface Expected {
  readonly url: string;
  readonly site: string;
  readonly kind: string;
  readonly postings: readonly ExpectedPosting[];
  readonly problems?: readonly string[];
}

const cases = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((site) => readdirSync(path.join(FOLDER, site.name)).map((name) => ({ site: site.name, name })));

describe.each(cases)('$site/$name', ({ site, name }) => {
  const file = (which: string): string => path.join(FOLDER, site, name, which);

  it('reads exactly what a person sees', () => {
    expect(existsSync(file('expected.json')), `${site}/${name} has no expected.json`).toBe(true);
    const expected = JSON.parse(readFileSync(file('expected.json'), 'utf8')) as Expected;
    const html = readFileSync(file('page.html'), 'utf8');
    const doc = parsePage(html);
    const before = doc.documentElement.outerHTML;
    const reading = readPage(doc, new URL(expected.url));
    const found = [...reading.cards.map((card) => card.posting), ...(reading.detail ? [reading.detail.posting] : [])];
    expect(reading.kind).toBe(expected.kind);
    expect(reading.site).toBe(expected.site);
    expect(found.map((posting) => `${posting.where} ${posting.id}`)).toEqual(
      expected.postings.map((posting) => `${posting.where} ${posting.id}`),
    );
    for (const [i, { descriptionContains, ...fields }] of expected.postings.entries()) {
      expect(found[i]).toMatchObject(fields);
      for (const words of descriptionContains ?? []) expect(found[i]?.description).toContain(words);
    }
    for (const problem of expected.problems ?? []) expect(reading.problems).toContain(problem);
    expect(doc.documentElement.outerHTML, 'the page was changed').toBe(before);
  });

  it('stands in the folder of its site', () => {
    const { url } = JSON.parse(readFileSync(file('expected.json'), 'utf8')) as Expected;
    if (site !== 'generic') expect([site, null, undefined]).toContain(findSite(new URL(url))?.id);
  });
});
