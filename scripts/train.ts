/**
 * Trains the readings of titles and duties from postings and hand-read labels, and writes their weights to data/.
 * Deterministic: the same postings and labels give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { material, ROOT } from './material.js';
import { trainCombination } from './train/combination.js';
import { readPostings } from './train/corpus.js';
import { trainDuties } from './train/duties.js';
import { trainTitles } from './train/title.js';

const CACHE = path.join(ROOT, '.cache');

function write(name: string, data: unknown): void {
  const text = `${JSON.stringify(data, null, 0).replaceAll('","', '",\n"')}\n`;
  writeFileSync(path.join(ROOT, 'data', name), text);
  console.error(
    `data/${name}: ${(text.length / 1024).toFixed(0)} kB, ${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} kB gzipped`,
  );
}

/** Held-out probabilities, kept for choosing how the readings are put together (`node scripts/run.mjs train combination`). */
function keepHeldOut(name: string, heldOut: ReadonlyMap<string, Float64Array>): void {
  mkdirSync(CACHE, { recursive: true });
  const rows = [...heldOut].map(([id, p]) => [id, Array.from(p, (x) => Number(x.toFixed(5)))]);
  writeFileSync(path.join(CACHE, `held-out-${name}.json`), JSON.stringify(rows));
}

/** How many words and pairs the duties' model keeps; all weights together stay under 150 kB gzipped. */
const KEEP_DUTIES = 3800;

const only = process.argv[2] ?? 'all';
const file = only === 'combination' ? null : material('postings', 'train.jsonl.gz');
if (file !== null) {
  const examples = readPostings(file, { labelledOnly: only === 'titles' });
  if (only !== 'duties') {
    const titles = trainTitles(examples);
    console.error(titles.report);
    write('role-title-weights.json', titles.data);
    keepHeldOut('titles', titles.heldOut);
  }
  if (only !== 'titles') {
    const duties = trainDuties(examples, KEEP_DUTIES);
    console.error(duties.report);
    write('role-duties.json', duties.data);
    keepHeldOut('duties', duties.heldOut);
  }
}
if (only === 'combination' || (file !== null && only === 'all')) console.error(trainCombination());
