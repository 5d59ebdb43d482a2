/**
 * Pictures of every view and state, in light and dark, at three widths, and axe-core's opinion of each.
 * `pictures [PART-OF-A-NAME …] [--quick]` writes PNG files to .output/pictures/ and ends with 1 on any violation.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { ROOT } from './material.js';

const GALLERY = path.join(ROOT, '.cache', 'gallery');
const PICTURES = path.join(ROOT, '.output', 'pictures');
const ORIGIN = 'https://gallery.test';
/** Widths in px; `extra` is a switch of the gallery: longer words, German, right to left. */
const SHOTS = [
  { width: 360, extra: '' },
  { width: 768, extra: '' },
  { width: 1440, extra: '' },
  { width: 320, extra: 'long' },
  { width: 360, extra: 'lang=de' },
  { width: 360, extra: 'rtl' },
];
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

async function buildGallery(): Promise<void> {
  await build({
    root: path.join(ROOT, 'tests', 'gallery'),
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Styles as the extension's own build writes them: it rewrites newer colour functions.
    build: {
      outDir: GALLERY,
      emptyOutDir: true,
      target: 'es2022',
      cssMinify: true,
      minify: false,
      modulePreload: false,
    },
  });
}

/** The gallery under a made-up origin; every other request is refused, so nothing leaves the machine. */
async function serve(page: Page): Promise<void> {
  await page.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = path.join(GALLERY, pathname === '/' ? 'index.html' : pathname);
    if (origin !== ORIGIN || !existsSync(file)) {
      await route.abort();
      return;
    }
    await route.fulfill({ contentType: TYPES[path.extname(file)] ?? 'text/plain', body: await readFile(file) });
  });
}

async function violations(page: Page, axe: string): Promise<readonly Violation[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const runner = (window as unknown as { axe: { run(root: Document): Promise<{ violations: Violation[] }> } }).axe;
    return (await runner.run(document)).violations;
  });
}

/** Overflow and axe-core's violations, each with one line on standard error; answers their number. */
async function problems(page: Page, axe: string, shot: string): Promise<number> {
  let found = 0;
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 0) {
    found += 1;
    console.error(`${shot}: ${String(wide)} px too wide`);
  }
  for (const violation of await violations(page, axe)) {
    found += 1;
    console.error(`${shot}: ${violation.id}: ${violation.help}`);
    for (const node of violation.nodes.slice(0, 3)) {
      console.error(`    ${node.html.slice(0, 160)}\n    ${node.failureSummary ?? ''}`);
    }
  }
  return found;
}

async function main(args: readonly string[]): Promise<number> {
  const quick = args.includes('--quick');
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    console.error(`No Chromium at ${executablePath}: install it, or name it in the variable CHROMIUM.`);
    return 2;
  }
  await buildGallery();
  if (wanted.length === 0) await rm(PICTURES, { recursive: true, force: true });
  await mkdir(PICTURES, { recursive: true });
  const axe = await readFile(path.join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  let pictures = 0;
  let bad = 0;
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme, reducedMotion: 'reduce' });
      page.on('pageerror', (error) => {
        bad += 1;
        console.error(`${page.url()}: ${error.message}`);
      });
      await serve(page);
      await page.goto(`${ORIGIN}/`);
      const names = await page.evaluate(() => (window as unknown as { viewNames: string[] }).viewNames);
      for (const name of names.filter((n) => wanted.length === 0 || wanted.some((w) => n.includes(w)))) {
        for (const { width, extra } of quick ? SHOTS.slice(1, 2) : SHOTS) {
          // Direction and length of words are the same in the dark.
          if (extra && colorScheme === 'dark') continue;
          await page.setViewportSize({ width, height: 900 });
          await page.goto(`${ORIGIN}/?view=${name}${extra && `&${extra}`}`);
          await page.waitForTimeout(120);
          const shot = [name, colorScheme, String(width), extra].filter(Boolean).join('-');
          await page.screenshot({ path: path.join(PICTURES, `${shot}.png`), fullPage: !/^(panel|badge)/.test(name) });
          pictures += 1;
          bad += await problems(page, axe, shot);
        }
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  console.log(
    `${String(pictures)} pictures in ${path.relative(ROOT, PICTURES)}, ${String(bad)} problems (axe-core, overflow, errors)`,
  );
  return bad === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
