/**
 * Where the extension runs and where not, in Firefox. Its toolbar button cannot be pressed from here: the permission is asked for
 * from a page of the extension, with a real click, and the browser's question is answered with yes by a setting.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWithLaterSite, removeBuild } from './builds.js';
import { findAll, waitFor, type Driver, type Tab } from './driver.js';
import { FIREFOX, startFirefox } from './firefox-driver.js';
import { fixture } from './fixtures.js';

const PAGES = [fixture('generic', 'json-ld').url, fixture('lever', 'detail').url];
const hostOf = (url: string): string => new URL(url).hostname;

const panel = (tab: Tab): Promise<unknown> =>
  waitFor(
    'the panel',
    async () =>
      findAll(await tab.overlay(), (node) => node.tag === 'aside' && node.attributes['aria-busy'] !== 'true')[0],
  );
/** Nothing comes: given the time in which it would have come. */
async function nothing(tab: Tab): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(await tab.overlay()).toBeNull();
}

describe('access to sites in firefox', () => {
  let driver: Driver;
  let tab: Tab;
  let options: Tab;
  let folder: string;
  beforeAll(async () => {
    folder = buildWithLaterSite('firefox-mv3', 'jobs.lever.co');
    driver = await startFirefox(FIREFOX, { extension: folder });
    tab = await driver.newTab();
    options = await driver.newTab();
    await options.goto(driver.extensionUrl('options.html'));
  });
  afterAll(async () => {
    await driver.close();
    removeBuild(folder);
  });

  it.each(PAGES)('runs on %s once it is allowed, and until that is taken back', async (url) => {
    const host = hostOf(url);
    await tab.goto(url);
    await nothing(tab);
    await options.evaluate(`(() => {
      const button = document.body.appendChild(document.createElement('button'));
      button.id = 'ask';
      button.textContent = 'ask';
      button.style = 'position:fixed;top:0;left:0;z-index:9';
      button.onclick = () => { browser.permissions.request({ origins: ['https://${host}/*'] }); button.remove(); };
      return true;
    })()`);
    await options.clickSelector('#ask');
    const away = `#sites button[aria-label="Take ${host} away"]`;
    await waitFor(`${host} in the options`, () =>
      options.evaluate<boolean>(`document.querySelector('${away}') !== null`),
    );
    await waitFor('its page script', () =>
      options.evaluate<boolean>(
        `browser.scripting.getRegisteredContentScripts().then((all) => all.some((s) => s.matches.includes('https://${host}/*')))`,
      ),
    );
    await tab.goto(url);
    await panel(tab);
    await options.clickSelector(away);
    await waitFor(`${host} to go`, () => options.evaluate<boolean>(`document.querySelector('${away}') === null`));
    await waitFor('its page script to go', () =>
      options.evaluate<boolean>('browser.scripting.getRegisteredContentScripts().then((all) => all.length === 0)'),
    );
    await tab.goto(url);
    await nothing(tab);
  });

  it('asked the network for nothing', () => {
    expect(driver.leaks()).toEqual([]);
  });
});
