/** The panel and the page's apply button, held to the same in both browsers: the button is never under the panel. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPage } from '../../scripts/bench/pages.js';
import { findAll, waitFor, type Driver, type OverlayNode, type Tab } from './driver.js';

const SEARCH = 'https://www.linkedin.com/jobs/search/?currentJobId=4200000000&case=apply-';

/** A page with one more button; `css` says where, `script` moves it. */
function withButton(css: string, script = '', words = 'Apply'): string {
  const shifts =
    'window.__shift = 0; try { new PerformanceObserver((l) => l.getEntries().forEach((e) => { if (!e.hadRecentInput) window.__shift += e.value; })).observe({ type: "layout-shift", buffered: true }); } catch { /* Firefox has none. */ }';
  return listPage(6, script)
    .replace('<head>', `<head><script>${shifts}</script>`)
    .replace(
      '<p id="ticker">',
      `<button id="apply" style="z-index:5;${css}" onclick="window.__applied = true">${words}</button><p id="ticker">`,
    );
}

const FIXED = 'position:fixed;width:160px;height:44px;';
const CASES = {
  'in the lower right corner': withButton(`${FIXED}right:40px;bottom:40px`),
  'in the lower left corner, in German': withButton(`${FIXED}left:40px;bottom:40px`, '', 'Jetzt bewerben'),
  'all along the lower edge': withButton('position:fixed;left:0;right:0;bottom:0;height:64px', '', 'Apply now'),
  'on both sides': withButton(`${FIXED}right:40px;bottom:40px`).replace(
    '<p id="ticker">',
    `<a href="#x" style="${FIXED}left:40px;bottom:300px;z-index:5">Postuler</a><p id="ticker">`,
  ),
} as const;
const COMES = withButton(
  `${FIXED}right:40px;top:20px`,
  "window.__go = () => { document.getElementById('apply').style.cssText = 'position:fixed;width:160px;height:44px;right:60px;bottom:120px;z-index:5'; };",
);
/** Wherever the panel goes, the button is there at the next frame. */
const CHASES = withButton(
  `${FIXED}right:40px;bottom:40px`,
  `let n = 0; const spots = ['right:40px;bottom:40px', 'left:40px;bottom:40px', 'right:40px;bottom:400px', 'left:40px;bottom:400px', 'left:0;right:0;width:auto;bottom:200px'];
   setInterval(() => { document.getElementById('apply').style.cssText = 'position:fixed;width:160px;height:44px;z-index:5;' + spots[n++ % spots.length]; }, 120);`,
);
const SCROLLS = withButton('position:absolute;right:60px;top:1500px;width:160px;height:44px').replace(
  '<p id="ticker">',
  '<div style="height:3000px"></div><p id="ticker">',
);

const pages = { ...CASES, COMES, CHASES, SCROLLS };
const url = (name: string): string => SEARCH + String(Object.keys(pages).indexOf(name));

/** To be served under their addresses. */
export const APPLY_PAGES: ReadonlyMap<string, string> = new Map(
  Object.entries(pages).map(([name, html]) => [url(name), html]),
);

/** Whether every part of the control can be pressed: corners and middle are its own when the page asks what is there. */
const FREE = `(() => [...document.querySelectorAll('#apply, a[href="#x"]')].every((control) => {
  const b = control.getBoundingClientRect();
  return [[b.left + 2, b.top + 2], [b.right - 2, b.top + 2], [b.left + 2, b.bottom - 2], [b.right - 2, b.bottom - 2], [(b.left + b.right) / 2, (b.top + b.bottom) / 2]]
    .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight)
    .every(([x, y]) => document.elementFromPoint(x, y) === control);
}))()`;
const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function panelKeepsOffApply(name: string, start: () => Promise<Driver>): void {
  describe(`the panel and the apply button in ${name}`, () => {
    let driver: Driver;
    let tab: Tab;
    beforeAll(async () => {
      driver = await start();
      tab = await driver.newTab();
    });
    afterAll(async () => {
      await driver.close();
    });

    const panel = async (): Promise<OverlayNode | undefined> =>
      findAll(
        await tab.overlay(),
        (node) => node.tag === 'aside' && node.attributes['aria-busy'] !== 'true' && /\S/.test(node.text),
      )[0];
    const judged = (): Promise<OverlayNode> => waitFor('the panel', panel);
    const free = (): Promise<boolean> => tab.evaluate<boolean>(FREE);
    const shift = (): Promise<number> => tab.evaluate<number>('window.__shift');
    /** Free, and still so a while later. */
    async function staysFree(): Promise<void> {
      await waitFor('the button to be free', free, 4_000);
      await later(700);
      expect(await free()).toBe(true);
    }

    it.each(Object.keys(CASES))('a button %s stays free, without a shift', async (which) => {
      await tab.goto(url(which));
      await judged();
      await staysFree();
      expect(await shift()).toBe(0);
    });

    it.each([
      [360, 640],
      [800, 420],
    ])('in a window of %i × %i px too', async (width, height) => {
      await tab.resize(width, height);
      await tab.goto(url('all along the lower edge'));
      await judged();
      await staysFree();
      await tab.resize(1280, 900);
      await staysFree();
    });

    it('opened to its full height too', async () => {
      await tab.goto(url('in the lower right corner'));
      await judged();
      await staysFree();
      const more = findAll(
        await panel().then((p) => p ?? null),
        (node) => node.tag === 'button' && /^More/.test(node.text),
      )[0];
      await tab.click(more!);
      await waitFor('the panel to be open', async () => /How this was judged/.test((await panel())?.text ?? ''));
      await staysFree();
    });

    it('makes way for a button that comes under it', async () => {
      await tab.goto(url('COMES'));
      await judged();
      await tab.evaluate('void window.__go()');
      await staysFree();
    });

    it('makes way for a button that is scrolled under it', async () => {
      await tab.goto(url('SCROLLS'));
      await judged();
      for (const top of [600, 800, 1000, 1200, 1400]) {
        await tab.evaluate(`void scrollTo(0, ${top})`);
        await waitFor('the button to be free', free, 4_000);
      }
      expect(await shift()).toBe(0);
    });

    it('does not dance with a button that runs after it', async () => {
      await tab.goto(url('CHASES'));
      await judged();
      const stand = async (): Promise<string> => {
        const overlay = await tab.overlay();
        const look = (await panel())?.attributes['class'] ?? '';
        const holder = findAll(overlay, (n) => n.attributes['class'] === 'panel')[0];
        return `${look} ${holder?.attributes['style'] ?? ''}`.replace(/opacity: ?[\d.]*;?/, '').trim();
      };
      let [last, changes] = [await stand(), 0];
      const note = async (): Promise<string> => {
        const now = await stand();
        if (now !== last) changes += 1;
        last = now;
        return now;
      };
      let quiet = 0;
      await waitFor(
        'the panel to stay where it is, as a bar',
        async () => {
          const before = changes;
          const now = await note();
          quiet = changes === before ? quiet + 1 : 0;
          return quiet >= 25 && now.includes('is-bar');
        },
        30_000,
      );
      // At most the four moves; each may be seen in two steps.
      expect(changes).toBeLessThanOrEqual(8);
      const given = changes;
      for (let i = 0; i < 40; i += 1) {
        await note();
        await later(50);
      }
      expect(changes).toBe(given);
    });
  });
}
