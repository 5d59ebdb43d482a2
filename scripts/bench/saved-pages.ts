/** What the extension adds to saved pages of real sites; they are not part of the repository. */
import { readFileSync } from 'node:fs';
import { material } from '../material.js';
import { atMost, known, type Figure } from './figures.js';
import { added, UNKNOWN_HOST, type Browser } from './visit.js';

/** Lists and open postings, large and small, of boards and employer systems. */
const PAGES = [
  'linkedin-classic--list--1',
  'indeed--list--1',
  'dice--list--1',
  'ashby--list--1',
  'greenhouse--detail--1',
  'indeed--detail--1',
];
const WAIT_MS = 1_500;

export interface SavedPage {
  readonly name: string;
  readonly url: string;
  readonly unknown: string;
  readonly html: string;
}

/** Those that are at hand; says which are not. */
export function savedPages(): readonly SavedPage[] {
  return PAGES.flatMap((name) => {
    const [html, truth] = [material('pages', `${name}.html`), material('pages', `${name}.expected.json`)];
    if (html === null || truth === null) return [];
    const { url } = JSON.parse(readFileSync(truth, 'utf8')) as { url: string };
    const { pathname, search } = new URL(url);
    return [{ name, url, unknown: `${UNKNOWN_HOST}/${name}${pathname}${search}`, html: readFileSync(html, 'utf8') }];
  });
}

export async function savedPageFigures(browser: Browser, pages: readonly SavedPage[]): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const { name, url, unknown } of pages) {
    const { script, layout, task, heap, longest, longestWithout, shift } = await added(browser, url, unknown, WAIT_MS);
    const [site = '', kind = ''] = name.split('--');
    const what = `saved ${kind} of ${site}`;
    figures.push(
      known(
        `${what}: main thread · script · layout added`,
        [task, script, layout].map((v) => v.toFixed(1)).join(' · ') + ' ms',
      ),
      known(`${what}: longest task with · without`, `${longest.toFixed(0)} · ${longestWithout.toFixed(0)} ms`),
      atMost(`${what}: layout shift added`, Math.max(0, shift), 0, '', 4),
      atMost(`${what}: heap added`, heap, 3, 'MB'),
    );
  }
  return figures;
}
