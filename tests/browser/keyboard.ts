/** The own pages by keys alone, the same steps for both browsers: what a hand without a mouse needs first. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { savedPostings } from '../samples/saved.js';
import { waitFor, type Driver, type Tab } from './driver.js';
import { seed } from './own-pages.js';

/** WebDriver's codes of keys that write nothing. */
export const KEYS = { Tab: '\uE004', Enter: '\uE007', Space: ' ', Down: '\uE015', Escape: '\uE00C' } as const;

/** What has the focus: its role or tag, and the name a screen reader would say. */
const FOCUSED = `(() => {
  const node = document.activeElement;
  if (!node || node === document.body) return '';
  const label = node.labels?.[0]?.textContent ?? '';
  const name = node.getAttribute('aria-label') ?? (label || node.textContent);
  return (node.getAttribute('role') ?? (node.type === 'checkbox' || node.type === 'radio' ? node.type : node.tagName.toLowerCase())) + ' ' + name.trim().replace(/\\s+/g, ' ');
})()`;

export function ownPagesByKeys(name: string, start: () => Promise<Driver>): void {
  describe(`the own pages by keys in ${name}`, () => {
    let driver: Driver;
    let tab: Tab;
    beforeAll(async () => {
      driver = await start();
      const first = await driver.newTab();
      await first.goto(driver.extensionUrl('desk.html'));
      await waitFor('the database', () =>
        first.evaluate<boolean>('/Nothing saved yet/.test(document.body.textContent)'),
      );
      await seed(first);
      await first.close();
    });
    afterAll(async () => {
      await driver.close();
    });

    async function open(page: string, ready: string): Promise<void> {
      tab = await driver.newTab();
      await tab.goto(driver.extensionUrl(`${page}.html`));
      await waitFor(`${page} to be drawn`, () => tab.evaluate<boolean>(`document.querySelector('${ready}') !== null`));
    }
    const focused = (): Promise<string> => tab.evaluate<string>(FOCUSED);
    /** Presses Tab until the focus stands where it is wanted. @throws when it comes round without having been there */
    async function tabTo(wanted: RegExp): Promise<void> {
      const seen = new Set<string>();
      for (let i = 0; i < 250; i += 1) {
        await tab.keys(KEYS.Tab);
        const now = await focused();
        if (wanted.test(now)) return;
        seen.add(now);
      }
      throw new Error(`Tab never reached ${String(wanted)}; it went ${[...seen].slice(0, 60).join(' | ')}`);
    }
    async function press(wanted: RegExp, key: string = KEYS.Enter): Promise<void> {
      await tabTo(wanted);
      await tab.keys(key);
    }
    const rows = (): Promise<number> =>
      tab.evaluate<number>("document.querySelectorAll('tbody tr, .saved-line').length");
    const says = (words: RegExp): Promise<unknown> =>
      waitFor(String(words), async () => words.test(await tab.evaluate<string>('document.body.textContent')));
    const all = savedPostings().length;

    it('the first run: the sample saved and taken out again, its evidence opened, a region chosen', async () => {
      await open('welcome', '.dock');
      await press(/^button Save$/);
      await says(/marked as a sample/);
      await tab.keys(KEYS.Enter);
      await waitFor('the sample to be taken out', async () => (await focused()) === 'button Save');
      await press(/^button More/);
      await says(/How this was judged/);
      await tabTo(/^combobox Region for all figures/);
      await tab.keys('San Jose');
      await waitFor('regions', () => tab.evaluate<boolean>("document.querySelector('[role=option]') !== null"));
      await tab.keys(KEYS.Enter);
      await says(/San Jose-Sunnyvale/);
      await tab.close();
    });

    it('the popup: search, notes, delete, undo', async () => {
      await open('popup', '.saved-line');
      await tabTo(/^input Search/);
      await tab.keys('network');
      await waitFor('fewer rows', async () => (await rows()) < all);
      const found = await rows();
      await press(/^summary Notes and follow-up/);
      await tabTo(/^textarea Notes/);
      await tab.keys('From the popup.');
      await press(/^button Delete/);
      await waitFor('a row less', async () => (await rows()) === found - 1);
      expect(await focused()).toBe('button Undo');
      await tab.keys(KEYS.Enter);
      await waitFor('the row again', async () => (await rows()) === found);
      await tab.close();
    });

    it('the desk: sort, compare, full text; export and import are reached', async () => {
      await open('desk', 'tbody tr');
      await press(/^button Posting/);
      await waitFor('the order', () =>
        tab.evaluate<boolean>("document.querySelector('th[aria-sort=ascending]') !== null"),
      );
      await press(/^checkbox Compare Data Center/, KEYS.Space);
      await press(/^checkbox Compare Systems Administrator/, KEYS.Space);
      await waitFor('the comparison', () => tab.evaluate<boolean>("document.querySelector('.compare-table') !== null"));
      await press(/^summary Notes and follow-up/);
      await press(/^summary Full text/);
      await waitFor('the text', () => tab.evaluate<boolean>("document.querySelector('.full-text') !== null"));
      await tabTo(/^button Export JSON/);
      await tabTo(/^button Import/);
      await tab.close();
    });

    it('the options: every kind of field', async () => {
      await open('options', '#region');
      await press(/^checkbox Adjust for local prices/, KEYS.Space);
      await tabTo(/^input Find a certification/);
      await tab.keys('ccna');
      await press(/^checkbox .*CCNA/, KEYS.Space);
      await press(/^radio when sure/, KEYS.Down);
      await press(/^button Delete everything/);
      await waitFor('the safe answer', async () => (await focused()) === 'button Keep it');
      await tab.keys(KEYS.Enter);
      await tab.close();
    });

    it('the role guide: another region, a role, back to the overview', async () => {
      await open('guide', 'table a, table button');
      await tabTo(/^combobox Figures for/);
      await tab.keys('San Jose');
      await waitFor('regions', () => tab.evaluate<boolean>("document.querySelector('[role=option]') !== null"));
      await tab.keys(KEYS.Enter);
      await says(/Figures for San Jose/);
      await tabTo(/^(a|button) (Cloud Engineer|Systems Administrator)/);
      await tab.close();
    });
  });
}
