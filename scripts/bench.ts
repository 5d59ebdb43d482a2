/**
 * Measures speed and size: judging in Node, everything else in a real Chromium with the built extension, each page with and
 * without it. Prints one table; medians of 15 paired runs. `npm run bench -- judging|browser|sizes` measures that part alone.
 */
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { fixture } from '../tests/browser/fixtures.js';
import { table, type Figure } from './bench/figures.js';
import { browserFigures } from './bench/in-browser.js';
import { judgingFigures } from './bench/judging.js';
import { sizeFigures } from './bench/sizes.js';
import { ROOT } from './material.js';

const BUILD = path.join(ROOT, '.output', 'chrome-mv3');
const CHROMIUM = process.env['PLUMBLINE_CHROMIUM'] ?? '/usr/bin/chromium';
const part = process.argv[2];
const wants = (name: string): boolean => part === undefined || part === name;

const figures: Figure[] = [];
if (wants('judging')) figures.push(...judgingFigures());
if (wants('browser') || wants('sizes')) {
  if (!existsSync(BUILD)) {
    console.error(`${BUILD} is not there: run npm run build first.`);
    process.exit(2);
  }
  if (wants('browser') && !existsSync(CHROMIUM))
    console.error(`SKIPPED in a browser: no Chromium at ${CHROMIUM}; name one in PLUMBLINE_CHROMIUM.`);
  else if (wants('browser'))
    figures.push(...(await browserFigures(CHROMIUM, fixture('scripted', 'linkedin-demo').url)));
  if (wants('sizes')) figures.push(...sizeFigures(BUILD));
}
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, Node ${process.version}\n`);
console.log(table(figures));
process.exit(0);
