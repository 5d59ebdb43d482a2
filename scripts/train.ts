/**
 * Trains the readings of titles and duties from postings and hand-read labels, and writes their weights to data/.
 * Deterministic: the same postings and labels give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { material, ROOT } from './material.js';
import { trainCombination } from './train/combination.js';
import { readGold, readPostings } from './train/corpus.js';
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

/** Held-out readings of the measured set: it is scored by models that have not seen it. */
function keepMeasured(
  name: 'titles' | 'duties',
  heldOut: ReadonlyMap<string, Float64Array>,
  ids: ReadonlySet<string>,
): void {
  const file = path.join(ROOT, 'data', 'training', `held-out-${name}.json`);
  const rows = [...heldOut]
    .filter(([id]) => ids.has(id))
    .map(([id, p]) => JSON.stringify([id, ...Array.from(p, (x) => Number(x.toFixed(4)))]));
  writeFileSync(file, `[\n${rows.join(',\n')}\n]\n`);
}

/** How many words and pairs the duties' model keeps; all weights together stay under 150 kB gzipped. */
const KEEP_DUTIES = 4600;

const only = process.argv[2] ?? 'all';
const file = material('postings', 'train.jsonl.gz');
if (file !== null) {
  const gold = material('gold', 'dev.jsonl');
  const examples = [
    ...readPostings(file, { labelledOnly: only === 'titles' || only === 'combination' }),
    ...(gold === null ? [] : readGold(gold)),
  ];
  const measured = new Set(examples.filter((example) => example.gold).map(({ id }) => id));
  if (only === 'all' || only === 'titles') {
    const titles = trainTitles(examples);
    console.error(titles.report);
    write('role-title-weights.json', titles.data);
    keepHeldOut('titles', titles.heldOut);
    keepMeasured('titles', titles.heldOut, measured);
  }
  if (only === 'all' || only === 'duties') {
    const duties = trainDuties(examples, KEEP_DUTIES);
    console.error(duties.report);
    write('role-duties.json', duties.data);
    keepHeldOut('duties', duties.heldOut);
    keepMeasured('duties', duties.heldOut, measured);
  }
  if (only === 'all' || only === 'combination') console.error(trainCombination(examples));
}
