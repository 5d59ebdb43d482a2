/** What both browsers are held to on the extension's own pages: no violation that axe-core finds, light and dark. */
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toStored } from '../../src/saved/stored.js';
import { savedPostings } from '../samples/saved.js';
import { waitFor, type Driver, type Tab } from './driver.js';

const PAGES = ['popup', 'desk', 'options', 'guide', 'welcome'] as const;

/** Puts the sample postings into the page's database, past every view. */
export async function seed(tab: Tab): Promise<void> {
  const parts = savedPostings().map((record) => {
    const { summary, details, print } = toStored(record);
    return { summary, details, print: { ...print, signature: null } };
  });
  await tab.evaluate(`(() => {
    globalThis.seeded = false;
    const opening = indexedDB.open('plumbline');
    opening.onsuccess = () => {
      const tx = opening.result.transaction(['postings', 'details', 'prints'], 'readwrite');
      for (const { summary, details, print } of ${JSON.stringify(parts)}) {
        tx.objectStore('postings').put(summary);
        tx.objectStore('details').put(details);
        tx.objectStore('prints').put(print);
      }
      tx.oncomplete = () => { opening.result.close(); globalThis.seeded = true; };
    };
    return true;
  })()`);
  await waitFor('the sample postings', () => tab.evaluate<boolean>('globalThis.seeded'));
}

/** Runs axe in the page; one line a violation. */
async function violations(tab: Tab): Promise<readonly string[]> {
  // One expression: that is what both browsers evaluate.
  await tab.evaluate(`(() => { ${axe.source}; globalThis.found = null;
    axe.run(document, { resultTypes: ['violations'] }).then(
      ({ violations }) => { globalThis.found = JSON.stringify(violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160) + ' ' + n.failureSummary).join(' | '))); },
      (error) => { globalThis.found = JSON.stringify(['axe failed: ' + error]); },
    ); return true; })()`);
  const found = await waitFor('the end of axe', () => tab.evaluate<string | null>('globalThis.found'), 60_000);
  return JSON.parse(found) as readonly string[];
}

export function accessibleOwnPages(name: string, start: () => Promise<Driver>): void {
  describe(`the own pages in ${name}`, () => {
    let driver: Driver;
    beforeAll(async () => {
      driver = await start();
      const tab = await driver.newTab();
      await tab.goto(driver.extensionUrl('desk.html'));
      await waitFor('the desk', () => tab.evaluate<boolean>("document.querySelector('h1') !== null"));
      await waitFor('the database', () => tab.evaluate<boolean>('/Nothing saved yet/.test(document.body.textContent)'));
      await seed(tab);
      await tab.close();
    });
    afterAll(async () => {
      await driver.close();
    });

    for (const page of PAGES) {
      it.each(['light', 'dark'])(`${page} has no violation: %s`, async (theme) => {
        const tab = await driver.newTab();
        await tab.goto(driver.extensionUrl(`${page}.html`));
        const ready =
          page === 'popup' || page === 'desk'
            ? "document.querySelector('.saved-line, tbody tr') !== null"
            : "document.querySelector('main h2') !== null";
        await waitFor(`${page} to be drawn`, () => tab.evaluate<boolean>(ready));
        await tab.evaluate(`(() => { document.documentElement.dataset.theme = '${theme}';
          document.querySelectorAll('details').forEach((d) => d.querySelector('summary').click()); return true; })()`);
        await new Promise((resolve) => setTimeout(resolve, 500));
        expect(await violations(tab)).toEqual([]);
        await tab.close();
      });
    }
  });
}
