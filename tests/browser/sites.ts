/**
 * Every site's own fixture under its real host name: what it holds is marked, and what it does not hold is not; then on to the
 * next page or the next job, as the site itself goes on, where only what is there now may be marked.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findAll, waitFor, type Driver, type OverlayNode, type Tab } from './driver.js';
import { FIXTURES, pageAfter, type Fixture } from './fixtures.js';
import { NEXT_ROLE, NEXT_TITLE, PLAINLY_OURS, type NextPage } from './next-page.js';

/** Pages that hold their postings as data and draw their cards later: there is no card to mark, the popup tells them. */
const DATA_ONLY = new Set(['workatastartup/list']);

/** Sites that change the address first and put the next job or page into the same document a moment later; all others load a page. */
const IN_PLACE = new Set([
  'ashby',
  'dice',
  'eightfold',
  'glassdoor',
  'googlejobs',
  'hiringcafe',
  'indeed',
  'linkedin',
  'monster',
  'oracle',
  'paylocity',
  'phenom',
  'seek',
  'simplyhired',
  'wellfound',
  'workable',
  'workday',
  'wttj',
  'ziprecruiter',
]);
/** How long such a site shows the old text under the new address, in ms. */
const SLOW_TEXT_MS = 250;

const isBadge = (node: OverlayNode): boolean =>
  node.tag === 'button' && (node.attributes['class'] ?? '').split(' ').includes('badge');
const isPanel = (node: OverlayNode): boolean => node.tag === 'aside' && node.attributes['aria-busy'] !== 'true';
const headingOf = (overlay: OverlayNode | null): string | null =>
  findAll(findAll(overlay, isPanel)[0] ?? null, (node) => node.tag === 'h2')[0]?.text ?? null;

/** What must be on a page. */
interface Wanted {
  readonly cards: number;
  readonly details: number;
}

function wanted({ site, name, expected }: Fixture): Wanted {
  const ours = (where: 'card' | 'detail'): number =>
    expected.postings.filter((p) => p.where === where && PLAINLY_OURS.test(p.title)).length;
  return { cards: DATA_ONLY.has(`${site}/${name}`) ? 0 : ours('card'), details: ours('detail') };
}

/** Puts the next page into the same document, as a single-page site does: the address first, the text later. */
async function swapInPlace(tab: Tab, next: NextPage, leavesJob: boolean): Promise<void> {
  await tab.evaluate(`(history.pushState({}, '', ${JSON.stringify(next.url)}), true)`);
  await new Promise((resolve) => setTimeout(resolve, SLOW_TEXT_MS));
  // The text is still that of the job before: it must not be given out for the new one.
  if (leavesJob) expect(headingOf(await tab.overlay())).toBeNull();
  await tab.evaluate(`(() => {
    const next = new DOMParser().parseFromString(${JSON.stringify(next.html)}, 'text/html');
    document.head.replaceWith(document.adoptNode(next.head));
    document.body.replaceWith(document.adoptNode(next.body));
    return true;
  })()`);
}

export function everySite(browser: string, start: () => Promise<Driver>): void {
  describe(`every site in ${browser}`, () => {
    let driver: Driver;
    let tab: Tab;
    beforeAll(async () => {
      driver = await start();
      tab = await driver.newTab();
    });
    afterAll(async () => {
      await driver.close();
    });

    // On an employer's own domain nothing runs before its user asks for it.
    const isRunning = ({ site, url }: Fixture): boolean =>
      site !== 'scripted' && site !== 'generic' && !new URL(url).hostname.endsWith('.example');
    const cases = FIXTURES.filter(isRunning).map((fixture) => [`${fixture.site}/${fixture.name}`, fixture] as const);

    it.each(cases)('%s, and on to the next', async (_, fixture) => {
      const { cards, details } = wanted(fixture);
      await tab.goto(fixture.url);
      if (cards > 0) await waitFor('a badge', async () => findAll(await tab.overlay(), isBadge).length > 0);
      if (details > 0) await waitFor('the panel', async () => headingOf(await tab.overlay()));
      if (cards + details === 0) {
        // Nothing to mark: give it the time in which a mark would have come.
        await new Promise((resolve) => setTimeout(resolve, 700));
        expect(findAll(await tab.overlay(), isBadge).length).toBeLessThanOrEqual(fixture.expected.postings.length);
        return;
      }
      const next = pageAfter(fixture);
      if (IN_PLACE.has(fixture.site)) {
        const open = fixture.expected.postings.find(({ where }) => where === 'detail');
        await swapInPlace(tab, next, open !== undefined && fixture.url.includes(open.id));
      } else await tab.goto(next.url);
      await waitFor(`a ${NEXT_TITLE} to be marked and nobody else`, async () => {
        const overlay = await tab.overlay();
        const badges = findAll(overlay, isBadge);
        const heading = headingOf(overlay);
        return (
          badges.length >= Math.min(cards, 1) &&
          badges.every(({ text }) => NEXT_ROLE.test(text)) &&
          (details > 0 ? heading !== null && NEXT_ROLE.test(heading) : heading === null)
        );
      });
    });

    it('asked the network for nothing on any of them', () => {
      expect(driver.leaks()).toEqual([]);
    });
  });
}
