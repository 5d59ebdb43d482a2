/** Every site's own fixture under its real host name: what it holds is marked, and what it does not hold is not. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/material.js';
import { findAll, waitFor, type Driver, type OverlayNode, type Tab } from './driver.js';
import { FIXTURES, type Fixture } from './fixtures.js';

/** Titles that any reader of the field calls infrastructure work: enough to expect a mark on the page. */
const PLAINLY_OURS =
  /systems? administrator|network engineer|cloud (infrastructure )?engineer|site reliability|devops|it support|infrastructure engineer|data cent(er|re) technician|help ?desk/i;

/** Pages that hold their postings as data and draw their cards later: there is no card to mark, the popup tells them. */
const DATA_ONLY = new Set(['workatastartup/list']);

interface Expected {
  readonly kind: string;
  readonly postings: readonly { readonly title: string; readonly where: 'card' | 'detail' }[];
}

function expectedOf({ site, name }: Fixture): Expected {
  return JSON.parse(
    readFileSync(path.join(ROOT, 'tests', 'job-sites', site, name, 'expected.json'), 'utf8'),
  ) as Expected;
}

const isBadge = (node: OverlayNode): boolean =>
  node.tag === 'button' && (node.attributes['class'] ?? '').split(' ').includes('badge');
const isPanel = (node: OverlayNode): boolean => node.tag === 'aside' && node.attributes['aria-busy'] !== 'true';

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
    const granted = ({ site, url }: Fixture): boolean =>
      site !== 'scripted' && site !== 'generic' && !new URL(url).hostname.endsWith('.example');
    const cases = FIXTURES.filter(granted).map((fixture) => ({
      fixture,
      expected: expectedOf(fixture),
    }));

    it.each(cases.map((c) => [`${c.fixture.site}/${c.fixture.name}`, c] as const))(
      '%s',
      async (name, { fixture, expected }) => {
        const ours = (where: 'card' | 'detail') =>
          expected.postings.filter((p) => p.where === where && PLAINLY_OURS.test(p.title));
        const [cards, details] = [ours('card'), ours('detail')];
        await tab.goto(fixture.url);
        if (cards.length > 0 && !DATA_ONLY.has(name))
          await waitFor('a badge', async () => findAll(await tab.overlay(), isBadge).length > 0);
        if (details.length > 0)
          await waitFor('the panel', async () => findAll(await tab.overlay(), isPanel).length === 1);
        if (cards.length + details.length > 0) return;
        // Nothing to mark: give it the time in which a mark would have come.
        await new Promise((resolve) => setTimeout(resolve, 700));
        expect(findAll(await tab.overlay(), isBadge).length).toBeLessThanOrEqual(expected.postings.length);
      },
    );

    it('asked the network for nothing on any of them', () => {
      expect(driver.leaks()).toEqual([]);
    });
  });
}
