/** The fixtures' pages altered as sites alter theirs: nothing wrong may be read, and little may be lost. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/material.js';
import { MUTATIONS } from '../../../scripts/mutate/changes.js';
import { seeded } from '../../../scripts/random.js';
import { OVER_TIME, stopWatching, watchChange } from '../../../scripts/mutate/over-time.js';
import type { SavedPage, TruePosting } from '../../../scripts/page-truth.js';
import { parsePage } from '../../../scripts/saved-page.js';
import { readPage } from '../../../src/job-sites/index.js';

const FOLDER = path.join(ROOT, 'tests', 'job-sites');

const pages: readonly SavedPage[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((site) =>
    readdirSync(path.join(FOLDER, site.name)).map((name) => {
      const file = (which: string): string => readFileSync(path.join(FOLDER, site.name, name, which), 'utf8');
      return {
        name: `${site.name}/${name}`,
        html: file('page.html'),
        truth: JSON.parse(file('expected.json')) as SavedPage['truth'],
      };
    }),
  )
  .filter((page) => page.truth.postings.length > 0);

/** Postings by id and place on the page: made-up ids hang on the words, which may be what is lost. */
function read({ html, truth }: SavedPage, change: (doc: Document) => void): Map<string, TruePosting> {
  const doc = parsePage(html);
  change(doc);
  const { cards, detail } = readPage(doc, new URL(truth.url));
  const all = [...cards.map((card) => card.posting), ...(detail ? [detail.posting] : [])];
  return new Map(all.map((posting) => [`${posting.where} ${posting.id}`, posting as unknown as TruePosting]));
}

it.each(Object.keys(MUTATIONS))('survives: %s', (name) => {
  let asked = 0;
  let right = 0;
  const wrong: string[] = [];
  for (const page of pages) {
    for (let seed = 0; seed < 2; seed += 1) {
      const found = read(page, (doc) => MUTATIONS[name]?.(doc, seeded(page.name.length * 31 + seed)));
      for (const posting of page.truth.postings) {
        const one = found.get(`${posting.where} ${posting.id ?? ''}`);
        for (const field of ['title', 'company', 'location'] as const) {
          if (!posting[field]) continue;
          asked += 1;
          if (one?.[field] === posting[field]) right += 1;
          else if (one?.[field]) wrong.push(`${page.name} ${field}: ${one[field]}`);
        }
      }
    }
  }
  expect(right / asked).toBeGreaterThanOrEqual(0.9);
  expect(wrong.length / asked, wrong.slice(0, 20).join('\n')).toBeLessThanOrEqual(0.01);
});

afterAll(stopWatching);

it.each(Object.keys(OVER_TIME))('marks no card wrongly: %s', async (name) => {
  for (const page of pages.filter(({ truth }) => truth.kind === 'list')) {
    const marks = await watchChange(page, name);
    if (marks) expect({ ...marks, right: 0 }, page.name).toEqual({ right: 0, stale: 0, missing: 0 });
  }
});
