/** The pages that browsers are led on to (tests/browser/next-page.ts) are pages of the same site with other jobs on them. */
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../scripts/saved-page.js';
import { readPage } from '../../src/job-sites/index.js';
import { FIXTURES, pageAfter } from '../browser/fixtures.js';

const cases = FIXTURES.filter(({ site }) => site !== 'scripted').map(
  (from) => [`${from.site}/${from.name}`, from] as const,
);

describe('the page after', () => {
  it.each(cases)('%s holds the jobs that a reader would see there', (_, from) => {
    const { expected } = from;
    const next = pageAfter(from);
    const reading = readPage(parsePage(next.html), new URL(next.url));
    const found = [...reading.cards.map((card) => card.posting), ...(reading.detail ? [reading.detail.posting] : [])];
    expect(reading.kind).toBe(expected.kind);
    expect(found.map(({ where, title }) => `${where} ${title}`)).toEqual(
      expected.postings.map(({ where, title }) => `${where} ${next.titleOf(title)}`),
    );
    expect(found.map(({ id }) => id)).toEqual(expected.postings.map(({ id }) => next.idOf(id)));
    const first = new Set(expected.postings.map(({ id }) => id));
    // Where a site gives no id, the posting has one made of its address or its words.
    for (const { id } of found) expect(first.has(id), id).toBe(false);
  });
});
