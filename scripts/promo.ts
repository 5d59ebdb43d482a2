/**
 * `npm run promo`: the pictures of the store listings in .output/promo, taken from the built extension on the demo pages:
 * three of 1280 × 800, and the tile of 440 × 280.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CHROMIUM, startChromium } from '../tests/browser/chromium-driver.js';
import { findAll, waitFor, type Tab } from '../tests/browser/driver.js';
import { fixture } from '../tests/browser/fixtures.js';
import { ROOT } from './material.js';

const OUT = path.join(ROOT, '.output', 'promo');
const TILE_ADDRESS = 'https://tile.plumbline.example/';
/** Pages of the demo, shown with the panel opened wide. */
const PAGES: readonly (readonly [picture: string, site: string, name: string])[] = [
  ['1-list-and-panel', 'scripted', 'linkedin-demo'],
  ['2-one-posting', 'greenhouse', 'detail'],
];

/** The name, the line and the bob, as in the icon. */
function tile(): string {
  const icon = readFileSync(path.join(ROOT, 'src', 'icons', 'icon-128.png')).toString('base64');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Plumbline</title><style>
    body { margin: 0; width: 440px; height: 280px; background: #164e63; color: #f0f9fa; font: 17px/1.4 system-ui, sans-serif;
           display: grid; grid-template-columns: 96px 1fr; gap: 24px; align-items: center; padding: 0 34px; box-sizing: border-box }
    img { width: 96px; height: 96px; border-radius: 20px; box-shadow: 0 0 0 1px #ffffff33 }
    h1 { margin: 0 0 8px; font-size: 40px; line-height: 1.1; letter-spacing: -0.5px } p { margin: 0; text-wrap: balance }
  </style><body><img alt="" src="data:image/png;base64,${icon}"><div><h1>Plumbline</h1>
    <p>What IT infrastructure jobs really are, and what they pay there.</p></div></body></html>`;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Presses a button of the panel whose words begin as given, when it comes. */
async function press(tab: Tab, words: RegExp): Promise<boolean> {
  const button = await waitFor(
    `a button ${String(words)}`,
    async () =>
      findAll(
        await tab.overlay(),
        (node) => node.tag === 'button' && words.test(`${node.attributes['aria-label'] ?? ''} ${node.text}`.trim()),
      )[0],
    8_000,
  ).catch(() => null);
  if (!button) return false;
  await tab.click(button);
  return true;
}

async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const driver = await startChromium(CHROMIUM, {
    headless: true,
    extra: new Map([[TILE_ADDRESS, tile()]]),
  });
  try {
    for (const [picture, site, name] of PAGES) {
      const tab = await driver.newTab();
      await tab.resize(1280, 800);
      await tab.goto(fixture(site, name).url);
      if (!(await press(tab, /^Save\b/))) throw new Error(`no panel on ${site}/${name}`);
      await press(tab, /details|open|more/i);
      await pause(1_500);
      await tab.screenshot(path.join(OUT, `${picture}.png`));
      await tab.close();
    }
    const own = await driver.newTab();
    await own.resize(1280, 800);
    await own.goto(driver.extensionUrl('guide.html'));
    await pause(1_500);
    await own.screenshot(path.join(OUT, '3-role-guide.png'));
    await own.resize(440, 280);
    await own.goto(TILE_ADDRESS);
    await pause(300);
    await own.screenshot(path.join(OUT, 'tile-440x280.png'));
  } finally {
    await driver.close();
  }
  console.log(`4 pictures in ${path.relative(ROOT, OUT)}`);
}

await main();
