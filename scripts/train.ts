/**
 * Trains the readings of titles and duties from postings and hand-read labels, and writes their weights to data/.
 * Deterministic: the same postings and labels give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { material, ROOT } from './material.js';
import { readPostings } from './train/corpus.js';
import { trainDuties } from './train/duties.js';
import { trainTitles } from './train/title.js';

function write(name: string, data: unknown): void {
  const text = `${JSON.stringify(data, null, 0).replaceAll('","', '",\n"')}\n`;
  writeFileSync(path.join(ROOT, 'data', name), text);
  console.error(
    `data/${name}: ${(text.length / 1024).toFixed(0)} kB, ${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} kB gzipped`,
  );
}

const file = material('postings', 'train.jsonl.gz');
if (file !== null) {
  const only = process.argv[2] ?? 'all';
  const examples = readPostings(file, { labelledOnly: true });
  if (only !== 'duties') {
    const titles = trainTitles(examples);
    console.error(titles.report);
    write('role-title-weights.json', titles.data);
  }
  if (only !== 'titles') {
    const duties = trainDuties(examples, []);
    console.error(duties.report);
    write('role-duties.json', duties.data);
  }
}
