/** The main job, end to end, on pages under real host names; the same steps for both browsers. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/material.js';
import { findAll, waitFor, type Driver, type OverlayNode, type Tab } from './driver.js';
import { fixture } from './fixtures.js';

const PICTURES = path.join(ROOT, '.output', 'browser-tests');

const hasClass = (name: string) => (node: OverlayNode) => (node.attributes['class'] ?? '').split(' ').includes(name);
const badges = (overlay: OverlayNode | null): readonly OverlayNode[] =>
  findAll(overlay, (node) => node.tag === 'button' && hasClass('badge')(node));
const panels = (overlay: OverlayNode | null): readonly OverlayNode[] =>
  findAll(overlay, (node) => node.tag === 'aside');
const button = (overlay: OverlayNode | null, text: RegExp): OverlayNode | undefined =>
  findAll(overlay, (node) => node.tag === 'button' && text.test(node.text))[0];

/** The panel once it is judged, with what it says. */
async function judgedPanel(tab: Tab, says: RegExp): Promise<OverlayNode> {
  return waitFor(`a panel that says ${String(says)}`, async () => {
    const all = panels(await tab.overlay());
    expect(all.length).toBeLessThanOrEqual(1);
    const [panel] = all;
    return panel && panel.attributes['aria-busy'] !== 'true' && says.test(panel.text) ? panel : null;
  });
}

export function mainJob(name: string, start: () => Promise<Driver>): void {
  describe(`the main job in ${name}`, () => {
    let driver: Driver;
    let tab: Tab;
    const picture = (what: string): Promise<void> => tab.screenshot(path.join(PICTURES, `${name}-${what}.png`));

    beforeAll(async () => {
      mkdirSync(PICTURES, { recursive: true });
      driver = await start();
      tab = await driver.newTab();
    });
    afterAll(async () => {
      await driver.close();
    });

    it('marks each infrastructure card of a list once, and no other card', async () => {
      const { url } = fixture('scripted', 'linkedin-demo');
      await tab.goto(url);
      const found = await waitFor('badges', async () => {
        const all = badges(await tab.overlay());
        return all.length >= 4 ? all : null;
      });
      const wanted = await tab.evaluate<number>("document.querySelectorAll('[data-demo=infrastructure]').length");
      expect(found).toHaveLength(wanted);
      await picture('list');
    });

    it('says what the list holds, dims what is chosen and nothing else, and undims it', async () => {
      const [infra, all] = await tab.evaluate<[number, number]>(
        "[document.querySelectorAll('[data-demo=infrastructure]').length, document.querySelectorAll('[data-demo]').length]",
      );
      expect(all).toBeGreaterThan(infra);
      const page = await tab.evaluate<string>('document.body.outerHTML');
      const veils = async (): Promise<number> =>
        findAll(await tab.overlay(), hasClass('veils')).flatMap((node) => node.children).length;
      // By its text: `details` has a summary of the browser's own as well.
      const counts = async (): Promise<OverlayNode | undefined> =>
        findAll(
          await tab.overlay(),
          (node) => node.tag === 'summary' && node.text.includes(`${infra} infrastructure of ${all}`),
        )[0];
      await tab.click(await waitFor('the counts of the list', counts));
      expect(await veils()).toBe(0);
      await tab.click(findAll(await tab.overlay(), (node) => node.tag === 'label' && node.text === 'Other jobs')[0]!);
      await waitFor('veils', async () => (await veils()) === all - infra);
      await picture('dimmed');
      await tab.click(button(await tab.overlay(), /^Clear$/)!);
      await waitFor('no veil', async () => (await veils()) === 0);
      await tab.click((await counts())!);
      expect(await tab.evaluate<string>('document.body.outerHTML')).toBe(page);
    });

    it('shows the panel for the open posting and follows three jobs without a stale or double mark', async () => {
      const jobs = await tab.evaluate<{ id: string; expect: string }[]>(
        "[...document.querySelectorAll('[data-demo=infrastructure]')].slice(0, 4).map((card) => ({ id: card.dataset.demoId, expect: card.dataset.demoRole }))",
      );
      expect(jobs.length).toBe(4);
      for (const job of [...jobs.slice(1), jobs[0]!]) {
        await tab.clickSelector(`[data-demo-id="${job.id}"] a`);
        await judgedPanel(tab, new RegExp(job.expect));
        const all = badges(await tab.overlay());
        expect(new Set(all.map((badge) => badge.ref)).size).toBe(all.length);
        expect(all).toHaveLength(
          await tab.evaluate<number>("document.querySelectorAll('[data-demo=infrastructure]').length"),
        );
      }
      await picture('detail');
    });

    it('warns when the title misleads, with the words of the posting', async () => {
      await tab.clickSelector('[data-demo-mismatch] a');
      const panel = await judgedPanel(tab, /title says/i);
      expect(panel.text).toMatch(/BLS OEWS/);
      await picture('mismatch');
    });

    it('saves, shows it in the popup, and still has it after the browser was started again', async () => {
      await tab.click(button(await tab.overlay(), /^Save$/)!);
      await waitFor('the panel to say saved', async () => button(await tab.overlay(), /^Saved/));
      const title = await tab.evaluate<string>("document.querySelector('[data-demo-mismatch] a').textContent.trim()");
      const popup = await driver.newTab();
      await popup.goto(driver.extensionUrl('popup.html'));
      await waitFor('the saved posting in the popup', async () =>
        (await popup.evaluate<string>('document.body.textContent')).includes(title),
      );
      await driver.restart();
      const again = await driver.newTab();
      await again.goto(driver.extensionUrl('popup.html'));
      await waitFor('the saved posting after the restart', async () =>
        (await again.evaluate<string>('document.body.textContent')).includes(title),
      );
      await again.screenshot(path.join(PICTURES, `${name}-popup.png`));
      tab = await driver.newTab();
    });

    it('changes the pay shown when another region is chosen in the options', async () => {
      const { url } = fixture('scripted', 'linkedin-demo');
      await tab.goto(url);
      const before = (await judgedPanel(tab, /median/)).text;
      const options = await driver.newTab();
      await options.goto(driver.extensionUrl('options.html'));
      const picker = '#region input[role=combobox]';
      await waitFor('the region setting', () =>
        options.evaluate<boolean>(`document.querySelector('${picker}') !== null`),
      );
      await options.type(picker, 'San Jose');
      const option = '#region [role=option]';
      await waitFor('the region in the list', async () =>
        (await options.evaluate<string>(`document.querySelector('${option}')?.textContent ?? ''`)).includes('San Jose'),
      );
      await options.clickSelector(option);
      await options.screenshot(path.join(PICTURES, `${name}-options.png`));
      const after = await judgedPanel(tab, /San Jose/);
      expect(after.text).not.toBe(before);
    });

    it('says so when it cannot read a page of a site it knows', async () => {
      await tab.goto(fixture('linkedin', 'unreadable').url);
      const panel = await waitFor('the mark of an unreadable page', async () => panels(await tab.overlay())[0]);
      expect(panel.text).toMatch(/could not|cannot|not read/i);
      await picture('unreadable');
    });

    it('leaves a page without postings wholly alone', async () => {
      await tab.goto('https://www.linkedin.com/feed/');
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await tab.overlay()).toBeNull();
    });

    it('shows the page nothing of itself', async () => {
      await tab.goto(fixture('scripted', 'linkedin-demo').url);
      await waitFor('badges', async () => badges(await tab.overlay()).length > 0);
      const seen = await tab.evaluate<{ roots: number; named: string[]; globals: string[] }>(`({
        roots: [...document.querySelectorAll('*')].filter((e) => e.shadowRoot).length,
        named: [...document.documentElement.children].filter((e) => !/^(HEAD|BODY)$/.test(e.tagName)).flatMap((e) => [...e.attributes].map((a) => a.name)),
        globals: Object.keys(window).filter((key) => /plumb|wxt/i.test(key)),
      })`);
      expect(seen).toEqual({ roots: 0, named: [], globals: [] });
    });

    it('let no request out in all of this', () => {
      expect(driver.leaks()).toEqual([]);
    });
  });
}
