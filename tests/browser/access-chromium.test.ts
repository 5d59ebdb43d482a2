/** Where the extension runs and where not: by itself, for once, when its user allows a site, and after he took it back. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSite, SITES, type JobSite } from '../../src/job-sites/index.js';
import { buildWithLaterSite, removeBuild } from './builds.js';
import { CHROMIUM, startChromium, type ChromiumDriver } from './chromium-driver.js';
import { findAll, waitFor, type Tab } from './driver.js';
import { fixture, FIXTURES } from './fixtures.js';
import { pressToolbarButton, type ToolbarPopup } from './toolbar.js';

const CAREERS = fixture('generic', 'json-ld').url;
const LATER = fixture('lever', 'detail').url;
const HOSTS = [new URL(CAREERS).hostname, new URL(LATER).hostname];

/** The user's "yes", given ahead: the browser remembers it and does not ask. The request itself is a real one. */
function agreeTo(profile: string, extensionId: string, hosts: readonly string[]): void {
  const file = path.join(profile, 'Default', 'Preferences');
  const all = JSON.parse(readFileSync(file, 'utf8')) as {
    extensions: { settings: Record<string, Record<string, unknown>> };
  };
  const own = all.extensions.settings[extensionId];
  if (!own) throw new Error('the extension is not in the profile');
  own['runtime_granted_permissions'] = {
    api: [],
    explicit_host: hosts.map((host) => `https://${host}/*`),
    manifest_permissions: [],
    scriptable_host: [],
  };
  writeFileSync(file, JSON.stringify(all));
}

const panelText = async (tab: Tab): Promise<string | null> =>
  findAll(await tab.overlay(), (node) => node.tag === 'aside' && node.attributes['aria-busy'] !== 'true')[0]?.text ??
  null;
const panel = (tab: Tab): Promise<string> => waitFor('the panel', () => panelText(tab));
/** Nothing comes: given the time in which it would have come. */
async function nothing(tab: Tab): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(await tab.overlay()).toBeNull();
}

/** A page under a host of the site itself. */
function addressOn({ id, hosts }: JobSite): string {
  const own = FIXTURES.find(({ site, url }) => site === id && findSite(new URL(url))?.id === id);
  return own?.url ?? `https://${(hosts[0] ?? '').replace('*.', 'www.')}/jobs`;
}

describe('access to sites in chromium', () => {
  let driver: ChromiumDriver;
  let tab: Tab;
  const id = (): string => new URL(driver.extensionUrl('')).host;
  const popupOver = (url: string): Promise<ToolbarPopup> => pressToolbarButton(driver.context(), id(), url);

  let folder: string;
  beforeAll(async () => {
    folder = buildWithLaterSite('chrome-mv3', HOSTS[1] ?? '');
    driver = await startChromium(CHROMIUM, { extension: folder });
    await driver.restart((profile) => {
      agreeTo(profile, id(), HOSTS);
    });
    tab = await driver.newTab();
  });
  afterAll(async () => {
    await driver.close();
    removeBuild(folder);
  });

  it('runs on no site that is neither required nor allowed', async () => {
    for (const url of [CAREERS, LATER]) {
      await tab.goto(url);
      await nothing(tab);
    }
  });

  it('reads an unknown page for once, and not again after that', async () => {
    await tab.goto(CAREERS);
    const popup = await popupOver(CAREERS);
    await waitFor('the offer', async () => (await popup.text()).includes(HOSTS[0] ?? ''));
    await popup.press('Only this time');
    await panel(tab);
    await tab.goto(CAREERS);
    await nothing(tab);
  });

  it('offers a site that joined later by its name, and reads it from then on', async () => {
    await tab.goto(LATER);
    const popup = await popupOver(LATER);
    await waitFor('the offer', async () => (await popup.text()).includes('Lever is read once you allow it'));
    await popup.press('Use Plumbline on this site');
    // At once, without loading the page anew; the popup may be gone by then.
    await panel(tab);
    await tab.goto(LATER);
    await panel(tab);
    expect((await driver.report(LATER))?.site).toBe('lever');
    await driver.restart();
    tab = await driver.newTab();
    await tab.goto(LATER);
    await panel(tab);
  });

  it("does the same for an employer's own domain", async () => {
    await tab.goto(CAREERS);
    await (await popupOver(CAREERS)).press('Use Plumbline on this site');
    await panel(tab);
    await tab.goto(CAREERS);
    await panel(tab);
  });

  it('stops where the user takes a site away in the options', async () => {
    const options = await driver.newTab();
    await options.goto(driver.extensionUrl('options.html'));
    for (const host of HOSTS) {
      const button = `#sites button[aria-label="Take ${host} away"]`;
      await waitFor(`${host} in the options`, () =>
        options.evaluate<boolean>(`document.querySelector('${button}') !== null`),
      );
      await options.clickSelector(button);
      await waitFor(`${host} to go`, () => options.evaluate<boolean>(`document.querySelector('${button}') === null`));
    }
    await options.close();
    for (const url of [LATER, CAREERS]) {
      await tab.goto(url);
      await nothing(tab);
    }
  });

  it('leaves every site alone that is switched off in the options, and comes back where it is switched on', async () => {
    const switched = SITES.filter(({ hosts }) => hosts.length > 0);
    const options = await driver.newTab();
    await options.goto(driver.extensionUrl('options.html'));
    await waitFor('the sites', () =>
      options.evaluate<boolean>(`document.querySelectorAll('#sites select').length === ${switched.length}`),
    );
    for (const [n, { name }] of switched.entries()) {
      await options.evaluate(`(() => {
        const label = [...document.querySelectorAll('#sites label')].find((l) => l.textContent === ${JSON.stringify(`Plumbline on ${name}`)});
        const select = document.getElementById(label.htmlFor);
        select.value = 'off';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      })()`);
      // Nobody switches two of them within the same few milliseconds.
      await waitFor(`${name} to be off`, () =>
        options.evaluate<boolean>(
          `chrome.storage.sync.get('settings').then((s) => s.settings?.sitesOff.length === ${n + 1})`,
        ),
      );
    }
    await options.close();
    for (const site of switched) {
      const url = addressOn(site);
      await tab.goto(url);
      // The page script of Lever does not run by itself in this build.
      if (site.id === 'lever') continue;
      const report = await waitFor(`the page script on ${url}`, () => driver.report(url));
      expect(report.off, site.id).toBe(true);
      expect(await tab.overlay(), site.id).toBeNull();
    }
    const { url } = fixture('dice', 'detail');
    await tab.goto(url);
    await (await popupOver(url)).press('Switch it on here');
    await panel(tab);
  });

  it('asked the network for nothing', () => {
    expect(driver.leaks()).toEqual([]);
  });
});
