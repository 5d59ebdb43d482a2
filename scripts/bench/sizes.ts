import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, type Figure } from './figures.js';

const KB = 1024;

/** Gzipped sizes of a build. */
export function sizeFigures(folder: string): readonly Figure[] {
  const gzip = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length / KB;
  const own = (name: string): number => gzip(path.join(folder, name));
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + gzip(path.join(entry.parentPath, entry.name)), 0);
  return [
    atMost('page script of the boards, gzip', own('job-page.js'), 30, 'kB'),
    atMost('page script of employer systems, gzip', own('employer-page.js'), 30, 'kB'),
    atMost('drawing script, gzip', own('draw.js'), 30, 'kB'),
    atMost('whole package, gzip', all, 1024, 'kB', 0),
  ];
}
