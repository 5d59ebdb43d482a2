/** Every action of popup, desk and options with the keys alone, in Chromium: no click, no focus set by script. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toJson } from '../../src/saved/exchange.js';
import { savedPostings } from '../samples/saved.js';
import { CHROMIUM, startChromium } from './chromium-driver.js';
import { waitFor } from './driver.js';

type Chromium = Awaited<ReturnType<typeof startChromium>>;
let driver: Chromium;
let page: Page;

beforeAll(async () => {
  driver = await startChromium(CHROMIUM);
});
afterAll(async () => {
  await driver.close();
});

/** What has the focus: its role or tag, and the name a screen reader would say. */
function focused(): Promise<string> {
  return page.evaluate<string>(`(() => {
    const node = document.activeElement;
    if (!node || node === document.body) return '';
    const label = node.labels?.[0]?.textContent ?? '';
    const name = node.getAttribute('aria-label') ?? (label || node.textContent);
    return (node.getAttribute('role') ?? (node.type === 'checkbox' || node.type === 'radio' ? node.type : node.tagName.toLowerCase())) + ' ' + name.trim().replace(/\\s+/g, ' ');
  })()`);
}

/** Presses Tab until the focus stands where it is wanted. @throws when it comes round without having been there */
async function tabTo(wanted: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let i = 0; i < 400; i += 1) {
    await page.keyboard.press('Tab');
    const now = await focused();
    if (wanted.test(now)) return;
    seen.push(now);
  }
  throw new Error(`Tab never reached ${String(wanted)}; it went ${[...new Set(seen)].slice(0, 60).join(' | ')}`);
}
async function press(wanted: RegExp, key = 'Enter'): Promise<void> {
  await tabTo(wanted);
  await page.keyboard.press(key);
}
const says = (text: RegExp): Promise<unknown> =>
  waitFor(String(text), async () => text.test((await page.evaluate<string | null>('document.body.textContent')) ?? ''));
const rows = (): Promise<number> => page.evaluate<number>("document.querySelectorAll('tbody tr, .saved-line').length");

async function open(name: string): Promise<void> {
  page = await driver.context().newPage();
  await page.goto(driver.extensionUrl(`${name}.html`));
  await page.waitForSelector('main');
}
const text = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');

describe('the desk', () => {
  it('imports, and says what it took', async () => {
    await open('desk');
    const chooser = page.waitForEvent('filechooser');
    await press(/^button Import/);
    await (
      await chooser
    ).setFiles({ name: 'saved.json', mimeType: 'application/json', buffer: Buffer.from(toJson(savedPostings())) });
    await says(/5 added, 0 merged, 0 not taken/);
    await waitFor('five rows', async () => (await rows()) === 5);
  });

  it('imports a table, and names the rows it cannot take', async () => {
    const chooser = page.waitForEvent('filechooser');
    await press(/^button Import/);
    const csv =
      'title,company,location,status,url\nNetwork Engineer,Larkspur Freight,"Fargo, ND",applied,\n,,,hired,\n';
    await (await chooser).setFiles({ name: 'other.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await says(/1 added, 0 merged, 1 not taken/);
    await says(/Row 3: status/);
    await waitFor('six rows', async () => (await rows()) === 6);
  });

  it('searches, filters and sorts', async () => {
    await open('desk');
    await tabTo(/^input Search/);
    await page.keyboard.type('kaveri');
    await waitFor('one row', async () => (await rows()) === 1);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await waitFor('all rows', async () => (await rows()) === 6);
    await tabTo(/^select Status$/);
    await page.keyboard.type('Rejected');
    await waitFor('one row', async () => (await rows()) === 1);
    await page.keyboard.press('Home');
    await waitFor('all rows', async () => (await rows()) === 6);
    await press(/^button Posting/);
    expect(await page.locator('th[aria-sort=ascending]').textContent()).toMatch(/Posting/);
  });

  it('compares two postings and ends the comparison', async () => {
    await press(/^checkbox Compare Data Center/, 'Space');
    await press(/^checkbox Compare Systems Administrator/, 'Space');
    await page.waitForSelector('.compare-table');
    await open('desk');
    await press(/^checkbox Compare Data Center/, 'Space');
    await press(/^checkbox Compare Systems Administrator/, 'Space');
    await page.waitForSelector('.compare-table');
    await press(/^button Clear the comparison/);
    await page.waitForSelector('.compare-table', { state: 'detached' });
  });

  it('changes status, notes and follow-up, opens the text, deletes and undoes', async () => {
    await open('desk');
    await tabTo(/^select Status: Systems Administrator/);
    await page.keyboard.type('Offer');
    await tabTo(/^summary Notes and follow-up/);
    await page.keyboard.press('Enter');
    await tabTo(/^textarea Notes/);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Said by keys.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('12242026');
    await press(/^summary Full text/);
    await page.waitForSelector('.full-text, details .soft');
    await page.reload();
    await page.waitForSelector('tbody tr');
    await says(/Dec 24, 2026|12\/24\/2026|24 Dec 2026/);
    expect(
      await page.evaluate<string[]>("[...document.querySelectorAll('tbody select')].map((s) => s.value)"),
    ).toContain('offer');
    const before = await rows();
    await press(/^summary Notes and follow-up/);
    await press(/^button Delete: /);
    await waitFor('a row less', async () => (await rows()) === before - 1);
    expect(await focused()).toBe('button Undo');
    await page.keyboard.press('Enter');
    await waitFor('the row again', async () => (await rows()) === before);
  });

  it.each([
    ['JSON', /Said by keys/],
    ['CSV', /Larkspur Freight/],
    ['follow-ups', /BEGIN:VEVENT/],
  ])('exports %s', async (format, holds) => {
    const download = page.waitForEvent('download');
    await press(new RegExp(`^button Export ${format}`));
    expect(await text(await download)).toMatch(holds);
  });
});

describe('the popup', () => {
  it('searches, changes, deletes, undoes, and leads to the other pages', async () => {
    await open('popup');
    await page.waitForSelector('.saved-line');
    await tabTo(/^input Search/);
    await page.keyboard.type('network');
    await waitFor('fewer rows', async () => (await rows()) === 2);
    await tabTo(/^select Status: Network/);
    await page.keyboard.type('Interview');
    await press(/^summary Notes and follow-up/);
    await tabTo(/^textarea Notes/);
    await page.keyboard.type('From the popup.');
    await press(/^button Delete/);
    await waitFor('a row less', async () => (await rows()) === 1);
    expect(await focused()).toBe('button Undo');
    await page.keyboard.press('Enter');
    await waitFor('the row again', async () => (await rows()) === 2);
    for (const [name, address] of [
      ['Desk', 'desk.html'],
      ['Role guide', 'guide.html'],
      ['Options', 'options.html'],
    ] as const) {
      const opened = driver.context().waitForEvent('page');
      await press(new RegExp(`^(button|a) ${name}$`));
      const other = await opened;
      await other.waitForURL(new RegExp(address));
      await other.close();
    }
  });
});

describe('the options', () => {
  const settings = (): Promise<Record<string, unknown>> =>
    page.evaluate("chrome.storage.sync.get('settings').then((all) => all.settings ?? {})");
  const becomes = (field: string, test: (value: unknown) => boolean): Promise<unknown> =>
    waitFor(`the setting ${field}`, async () => test((await settings())[field]));

  it('set every kind of field', async () => {
    await open('options');
    await tabTo(/^combobox Region for all figures/);
    await page.keyboard.type('San Jose');
    await page.waitForSelector('[role=option]');
    await page.keyboard.press('Enter');
    await becomes('region', (region) => (region as { area?: string } | null)?.area === '41940');
    await press(/^radio per year/, 'ArrowRight');
    await becomes('period', (period) => period === 'hour');
    await press(/^checkbox Adjust for local prices/, 'Space');
    await becomes('priceParity', (on) => on === true);
    await tabTo(/^select My level/);
    await page.keyboard.type('senior');
    await becomes('myLevel', (level) => level === 'senior');
    await tabTo(/^input Find a certification/);
    await page.keyboard.type('ccna');
    await press(/^checkbox .*CCNA/, 'Space');
    await becomes('heldCertifications', (held) => (held as string[]).includes('cisco-ccna'));
    await press(/^radio when sure/, 'ArrowLeft');
    await becomes('sensitivity', (sensitivity) => sensitivity === 'careful');
    await press(/^checkbox Toolbar only/, 'Space');
    await becomes('toolbarOnly', (on) => on === true);
    await tabTo(/^select Plumbline on LinkedIn/);
    await page.keyboard.type('Off');
    await becomes('sitesOff', (off) => (off as string[]).includes('linkedin'));
    await press(/^radio As the system/, 'ArrowRight');
    await becomes('theme', (theme) => theme === 'light');
  });

  it('speak another language at once', async () => {
    await tabTo(/^select Language/);
    await page.keyboard.type('Deutsch');
    await says(/Einstellungen/);
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe('de');
    // One up: typed letters would be added to those before.
    await page.keyboard.press('ArrowUp');
    await says(/Data sources/);
  });

  it('delete everything in two steps, the safe answer first', async () => {
    await open('options');
    await press(/^button Delete everything/);
    await waitFor('the safe answer', async () => (await focused()) === 'button Keep it');
    await page.keyboard.press('Enter');
    await waitFor('the first step again', () =>
      page.evaluate<boolean>("document.querySelector('[role=alertdialog]') === null"),
    );
    await press(/^button Delete everything/);
    await waitFor('the safe answer', async () => (await focused()) === 'button Keep it');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('button Yes, delete everything');
    await page.keyboard.press('Enter');
    await says(/Everything was deleted/);
  });
});
