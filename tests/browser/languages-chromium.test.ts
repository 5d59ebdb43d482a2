/** No English is left on the extension's own pages in another language; what is official keeps its own name. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM, startChromium } from './chromium-driver.js';

const PAGES = ['guide', 'options', 'welcome', 'popup', 'desk'] as const;
/** Occupations, publishers, makers and sites go by the names they give themselves. */
const OWN_NAMES =
  /Accountants and Auditors|(Network and )?Computer( and Information)? Systems \w+|Institute of Internal Auditors|Information Security \w+|[Ii]nfrastructure as Code|infrastructure as code|US Bureau of Economic Analysis|Welcome to the Jungle|iCIMS and Jibe|The Open Group|\w+ and Cloud Native Associate|Identity and Access Administrator/g;
const ENGLISH = /\b(the|of|and|with|which|are|from|this|role|years|posting)\b/i;

let driver: Awaited<ReturnType<typeof startChromium>>;
beforeAll(async () => {
  driver = await startChromium(CHROMIUM);
});
afterAll(async () => {
  await driver.close();
});

describe.each(['de', 'es', 'fr'])('in %s', (language) => {
  it.each(PAGES)('%s says nothing in English', async (name) => {
    const page = await driver.context().newPage();
    await page.goto(driver.extensionUrl('options.html'));
    await page.waitForSelector('main h2');
    await page.evaluate(`chrome.storage.sync.set({ settings: { version: 1, language: '${language}' } })`);
    await page.goto(driver.extensionUrl(`${name}.html`));
    await page.waitForSelector('main h2, main section');
    // Sources are cited as their publishers ask, and the sample is an English posting.
    const said = await page.evaluate<readonly string[]>(`(() => {
      document.querySelectorAll('details').forEach((d) => { d.open = true; });
      const shown = document.body.cloneNode(true);
      shown.querySelectorAll('[id^="source-"], blockquote, script').forEach((node) => node.remove());
      const titles = [...shown.querySelectorAll('[title], [aria-label], [placeholder]')].flatMap((node) =>
        ['title', 'aria-label', 'placeholder'].map((name) => node.getAttribute(name) ?? ''));
      const texts = [...shown.querySelectorAll('*')].flatMap((node) => [...node.childNodes])
        .filter((node) => node.nodeType === 3).map((node) => node.data);
      return [document.title, ...texts, ...titles].filter((text) => text.trim() !== '');
    })()`);
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter((text) => ENGLISH.test(text.replace(OWN_NAMES, '')))).toEqual([]);
    expect(await page.evaluate<string>('document.documentElement.lang')).toBe(language);
    await page.close();
  });
});
