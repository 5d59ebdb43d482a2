/** Prints the size of every data file, plain and gzipped, and the sum that the extension carries. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './material.js';

/** What is bundled may weigh this much gzipped. */
const BUDGET_KB = 450;
/** Folders of data/ that training and tests use and the extension does not carry. */
const NOT_BUNDLED = ['training'];

const folder = path.join(ROOT, 'data');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.json') && !NOT_BUNDLED.includes(f.split(path.sep)[0] ?? ''))
  .sort();
const kb = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(8);
let sum = 0;
console.log('   plain     gzip  kB');
for (const file of files) {
  const bytes = readFileSync(path.join(folder, file));
  const small = gzipSync(bytes, { level: 9 }).length;
  sum += small;
  console.log(`${kb(bytes.length)} ${kb(small)}  ${file}`);
}
console.log(
  `         ${kb(sum)}  in all (budget ${String(BUDGET_KB)} kB)${sum > BUDGET_KB * 1000 ? '  TOO LARGE' : ''}`,
);
