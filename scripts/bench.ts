/**
 * Measures speed and size: judging in Node, everything else in a real Chromium with the built extension, each page with and
 * without it. Prints one table; medians of 15 paired runs. `npm run bench -- judging|made|saved|worker|sizes` measures that
 * part alone; all of it with `--readme` is written into README.md. Times in a page are the main thread's own processor time.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { CHROMIUM } from '../tests/browser/chromium-driver.js';
import { fixture } from '../tests/browser/fixtures.js';
import { table, type Figure } from './bench/figures.js';
import { browserFigures } from './bench/in-browser.js';
import { judgingFigures } from './bench/judging.js';
import { sizeFigures } from './bench/sizes.js';
import { ROOT } from './material.js';

const BUILD = path.join(ROOT, '.output', 'chrome-mv3');
const README = path.join(ROOT, 'README.md');
const MARKS = ['<!-- bench -->', '<!-- /bench -->'] as const;
const [part] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const wants = (name: string): boolean => part === undefined || part === name;

const figures: Figure[] = [];
if (wants('judging')) figures.push(...judgingFigures());
if (part !== 'judging') {
  if (!existsSync(BUILD)) {
    console.error(`${BUILD} is not there: run npm run build first.`);
    process.exit(2);
  }
  const parts = { made: wants('made'), saved: wants('saved'), worker: wants('worker') };
  const browser = parts.made || parts.saved || parts.worker;
  if (browser && !existsSync(CHROMIUM))
    console.error(`SKIPPED in a browser: no Chromium at ${CHROMIUM}; name one in PLUMBLINE_CHROMIUM.`);
  else if (browser) figures.push(...(await browserFigures(CHROMIUM, fixture('scripted', 'linkedin-demo'), parts)));
  if (wants('sizes')) figures.push(...sizeFigures(BUILD));
}
const when = new Date().toISOString().slice(0, 10);
const [load = 0] = loadavg();
const text = `Measured on ${when} on a ${cpus().length}-core virtual machine that other work shared (load ${load.toFixed(0)} at the end), Node ${process.version}; medians of 15 paired runs. Times in pages, but for the longest task, are the main thread's own processor time.\n\n${table(figures)}`;
console.log(text);
if (process.argv.includes('--readme') && part === undefined) {
  const readme = readFileSync(README, 'utf8');
  const [from, to] = MARKS.map((mark) => readme.indexOf(mark));
  if (from === undefined || to === undefined || from < 0 || to < from)
    throw new Error('README.md has no place for bench');
  writeFileSync(README, `${readme.slice(0, from + MARKS[0].length)}\n\n${text}\n${readme.slice(to)}`);
}
process.exit(0);
