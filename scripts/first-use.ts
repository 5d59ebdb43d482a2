/**
 * Walks through the first use in a real Chromium, as somebody who has just installed it would: `first-use`. Build first.
 * Writes docs/first-use.md with a picture a step to docs/first-use/. Each step is looked at: what it should show is waited for.
 */
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { CHROMIUM, startChromium } from '../tests/browser/chromium-driver.js';
import { findAll, waitFor, type OverlayNode, type Tab } from '../tests/browser/driver.js';
import { fixture } from '../tests/browser/fixtures.js';
import { ROOT } from './material.js';

const PICTURES = path.join(ROOT, 'docs', 'first-use');
/** All pictures together, in bytes: they lie in the repository. */
const MOST_BYTES = 300_000;

/** Where the panel stands on the job page of 1,000 × 640 px. */
const PANEL_CORNER = { x: 560, y: 80, width: 440, height: 560 };

interface Step {
  readonly title: string;
  readonly text: string;
  readonly picture: string;
}

const driver = await startChromium(CHROMIUM);
const steps: Step[] = [];

async function step(page: Page, title: string, text: string, clip?: typeof PANEL_CORNER): Promise<void> {
  const picture = `${steps.length + 1}.jpg`;
  await page.waitForTimeout(400);
  await page.screenshot({
    path: path.join(PICTURES, picture),
    type: 'jpeg',
    quality: 42,
    scale: 'css',
    ...(clip && { clip }),
  });
  steps.push({ title, text, picture });
  console.log(`${steps.length}. ${title}`);
}

const toMiddle = (what: Locator): Promise<void> =>
  what.evaluate((node) => {
    node.scrollIntoView({ block: 'center' });
  });

const panelOf = async (tab: Tab): Promise<OverlayNode | undefined> =>
  findAll(await tab.overlay(), (node) => node.tag === 'aside' && node.attributes['aria-busy'] !== 'true')[0];
const panelSays = (tab: Tab, words: RegExp): Promise<OverlayNode> =>
  waitFor(`a panel that says ${String(words)}`, async () => {
    const panel = await panelOf(tab);
    return panel && words.test(panel.text) ? panel : null;
  });
async function press(tab: Tab, words: RegExp): Promise<void> {
  const button = findAll(await tab.overlay(), (node) => node.tag === 'button' && words.test(node.text))[0];
  if (!button) throw new Error(`no button ${String(words)}`);
  await tab.click(button);
}

try {
  await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });

  // The page that opens by itself after the installation.
  const welcome = await waitFor('the first page', () =>
    Promise.resolve(
      driver
        .context()
        .pages()
        .find((page) => page.url().endsWith('/welcome.html')),
    ),
  );
  await welcome.bringToFront();
  await welcome.setViewportSize({ width: 720, height: 560 });
  await welcome.waitForSelector('.dock');
  await step(
    welcome,
    'A page opens by itself after the installation',
    'It shows a made-up posting with its panel: called “Systems Administrator”, but the duties are those of a cloud engineer. Press _More_ for the evidence.',
  );

  await welcome.getByRole('button', { name: 'Save', exact: true }).click();
  await welcome.getByText('marked as a sample').scrollIntoViewIfNeeded();
  await step(
    welcome,
    'Saving can be tried on the sample',
    'It goes to your list, marked as a sample. _Saved_ takes it out again; nothing of it is left.',
  );
  await welcome.getByRole('button', { name: 'Saved', exact: true }).click();

  await welcome.getByRole('combobox', { name: 'Region for all figures' }).fill('Denver');
  await welcome.getByRole('option').first().waitFor();
  await toMiddle(welcome.getByRole('option').first());
  await step(
    welcome,
    'Where do you want to work?',
    'Leave it at _From each posting_, or type a city, state or country and choose. Here it is left as it is.',
  );
  await welcome.keyboard.press('Escape');

  await toMiddle(welcome.getByText(/^The terms of LinkedIn/));
  await step(
    welcome,
    'Where may it read?',
    'Each site can be on, in the toolbar only, or off. Where the terms of a site speak against anything on its pages, it says so. _Start_ ends this page and opens the role guide.',
  );
  await welcome.getByRole('button', { name: 'Start', exact: true }).click();

  const tab = await driver.newTab();
  await tab.resize(1000, 640);
  const { url } = fixture('scripted', 'linkedin-demo');
  await tab.goto(url);
  const page = driver
    .context()
    .pages()
    .find((candidate) => candidate.url() === url);
  if (!page) throw new Error('the job page did not open');
  await tab.clickSelector('[data-demo-mismatch] a');
  await panelSays(tab, /title says/i);
  await step(
    page,
    'Open a list of jobs and click one',
    'Infrastructure postings have a small mark: the role and about what it pays there. The panel beside the open one says what the job really is, what it pays there, and that the title misleads.',
  );

  await press(tab, /^Save$/);
  await panelSays(tab, /Saved/);
  await step(
    page,
    'Save it',
    'One press. The full text is kept, so it survives when the posting is taken down.',
    PANEL_CORNER,
  );

  const popup = await driver.context().newPage();
  await popup.setViewportSize({ width: 420, height: 520 });
  await popup.goto(driver.extensionUrl('popup.html'));
  await popup.waitForSelector('.saved-line');
  await step(
    popup,
    'Find it again',
    'Click the toolbar button. Your saved postings stand there with status, notes and a follow-up date; _Desk_ opens them as a table.',
  );

  const options = await driver.context().newPage();
  await options.setViewportSize({ width: 720, height: 560 });
  await options.goto(driver.extensionUrl('options.html'));
  const region = options.getByRole('combobox', { name: 'Region for all figures' });
  await region.fill('San Jose');
  await options.getByRole('option').first().waitFor();
  await options.keyboard.press('Enter');
  await options.locator('#region .chip', { hasText: 'San Jose' }).first().waitFor();
  await step(
    options,
    'Change the region',
    'In the _Options_, type where you want to work and choose. It counts at once, on every open page.',
  );

  await page.bringToFront();
  await panelSays(tab, /San Jose/);
  await step(
    page,
    'The panel has the new figures',
    'The same posting, against the pay of the region you chose.',
    PANEL_CORNER,
  );

  const list = steps.map(
    ({ title, text, picture }, i) => `## ${i + 1}. ${title}\n\n${text}\n\n![${title}](first-use/${picture})\n`,
  );
  await writeFile(
    path.join(ROOT, 'docs', 'first-use.md'),
    `# First use, step by step\n\nFrom the installation to a first saved posting and another region. Written, with its pictures, by \`node scripts/run.mjs first-use\`,\nwhich does each step in a real browser and fails where one does not show what is said here.\n\n${list.join('\n')}`,
  );
  const sizes = await Promise.all(
    (await readdir(PICTURES)).map(async (name) => (await stat(path.join(PICTURES, name))).size),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`${steps.length} steps, ${Math.round(bytes / 1024)} kB of pictures`);
  if (bytes > MOST_BYTES) throw new Error(`the pictures are larger than ${MOST_BYTES} bytes`);
} finally {
  await driver.close();
}
