/**
 * `node scripts/run.mjs signals [FILE.jsonl[.gz]] [--every N] [--examples N] [--kind KIND …]`: how often each finding is said,
 * per hundred infrastructure postings, and examples to read beside the postings. Default: the training postings of the material.
 * Age is not measured: the collected postings carry no date. What a number here cannot say, whether a warning is true, the examples are for.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyzePosting, type Finding } from '../src/analysis/index.js';
import { doorSettings, parseLine, postingOf } from './door.js';
import { material } from './material.js';

interface Example {
  readonly id: string;
  readonly title: string;
  readonly finding: Finding;
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

function readLines(file: string): readonly string[] {
  const bytes = readFileSync(path.resolve(process.env['INIT_CWD'] ?? '.', file));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
}

/** Examples spread over the whole file, so that one source's habits do not fill them. */
function spread<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, i) => all[Math.floor(i * step)]).filter(
    (one): one is T => one !== undefined,
  );
}

function main(args: readonly string[]): void {
  const options = new Map<string, string[]>();
  const files: string[] = [];
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i] ?? '';
    if (!arg.startsWith('--')) files.push(arg);
    else options.set(arg, [...(options.get(arg) ?? []), args[(i += 1)] ?? '']);
  }
  const number = (name: string, usual: number): number => Number(options.get(name)?.[0] ?? usual);
  const file = files[0] ?? material('postings', 'train.jsonl.gz');
  if (file === null) return;
  const every = number('--every', 1);
  const most = number('--examples', 5);
  if (!(every >= 1) || !(most >= 0)) fail('--every and --examples want a number.');
  const kinds = options.get('--kind');

  const settings = doorSettings(null);
  const said = new Map<string, Example[]>();
  let infrastructure = 0;
  let withWarning = 0;
  let read = 0;
  readLines(file).forEach((text, i) => {
    if (i % every !== 0) return;
    const line = parseLine(text, `${file}, line ${i + 1}`);
    const analysis = analyzePosting(postingOf(line), settings);
    read += 1;
    if (!analysis.verdict.infrastructure) return;
    infrastructure += 1;
    if (analysis.findings.some(({ severity }) => severity === 'warn')) withWarning += 1;
    const { role, facts } = analysis;
    for (const finding of analysis.findings) {
      const key = `${finding.kind} (${finding.severity})`;
      const title = `${line.title} · ${line.location ?? 'no place'} · ${role ?? 'no role'} · ${facts.level.value}`;
      said.set(key, [...(said.get(key) ?? []), { id: line.id, title, finding }]);
    }
  });

  const share = (n: number): string => ((100 * n) / Math.max(1, infrastructure)).toFixed(1).padStart(6);
  console.log(`${read} postings read, ${infrastructure} of infrastructure; per hundred of these:`);
  console.log(`${share(withWarning)}  with a warning of any kind`);
  const byCount = [...said].sort((a, b) => b[1].length - a[1].length);
  for (const [key, all] of byCount) console.log(`${share(all.length)}  ${key}: ${all.length}`);
  for (const [key, all] of byCount) {
    if (most === 0 || (kinds !== undefined && !kinds.some((kind) => key.startsWith(kind)))) continue;
    console.log(`\n== ${key}`);
    for (const { id, title, finding } of spread(all, most)) {
      console.log(`${id}  ${title}\n    ${finding.text}`);
      for (const words of finding.evidence.slice(0, 2)) console.log(`    | ${words.slice(0, 200)}`);
    }
  }
}

main(process.argv.slice(2));
