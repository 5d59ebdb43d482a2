/**
 * `npm run package [-- --once]`: the zips for the stores in .output/packages, built from the tracked files alone, twice in
 * two folders; ends with 1 when the two differ by a byte, or when Mozilla's linter has an error or a warning that is ours.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './material.js';
import { lint } from './package/lint.js';
import { layOut, readFolder, sources, uncommitted } from './package/sources.js';
import { zip, type Entry } from './package/zip.js';

const OUT = path.join(ROOT, '.output', 'packages');
/** Where the two builds happen: names of different lengths, so that a path in the output would show. */
const FOLDERS = ['.build', '.build-once-more'].map((name) => path.join(ROOT, '.output', name));
const STORES = ['chrome', 'edge', 'firefox'] as const;
type Store = (typeof STORES)[number];

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const kB = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;

/** Folder with the dependencies: the repository's own, or one further up. */
function wxt(): string {
  for (let at = ROOT; ; at = path.dirname(at)) {
    const file = path.join(at, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    if (existsSync(file)) return file;
    if (at === path.dirname(at)) throw new Error('wxt is not installed: run npm ci');
  }
}

function build(folder: string, files: readonly Entry[]): ReadonlyMap<Store, readonly Entry[]> {
  layOut(folder, files);
  const built = new Map<Store, readonly Entry[]>();
  for (const store of STORES) {
    const done = spawnSync(process.execPath, [wxt(), 'build', '-b', store, '--mv3'], { cwd: folder, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`The build for ${store} failed:\n${done.stdout}\n${done.stderr}`);
    built.set(store, readFolder(path.join(folder, '.output', `${store}-mv3`)));
  }
  rmSync(folder, { recursive: true, force: true });
  return built;
}

function archives(version: string, files: readonly Entry[], folder: string) {
  const built = build(folder, files);
  const zips = new Map<string, Buffer>(
    [...built].map(([store, entries]) => [`plumbline-${version}-${store}.zip`, zip(entries)]),
  );
  zips.set(`plumbline-${version}-sources.zip`, zip(files));
  return { built, zips };
}

function main(args: readonly string[]): number {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  const changed = uncommitted();
  if (changed.length > 0) {
    console.error(`Not for a store: ${changed.length} files differ from the last commit. Untracked ones are left out.`);
  }
  const files = sources();
  const [first, second] = FOLDERS;
  if (first === undefined || second === undefined) return 2;
  const { built, zips } = archives(version, files, first);
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  const sums: string[] = [];
  for (const [name, bytes] of zips) {
    writeFileSync(path.join(OUT, name), bytes);
    sums.push(`${sha256(bytes)}  ${name}`);
    console.log(`${name.padEnd(34)} ${kB(bytes.length).padStart(10)}  ${sha256(bytes).slice(0, 16)}…`);
  }
  for (const [store, entries] of built) {
    for (const { name, bytes } of [...entries].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      sums.push(`${sha256(bytes)}  ${store}/${name}`);
    }
  }
  writeFileSync(path.join(OUT, 'SHA256SUMS'), `${sums.join('\n')}\n`);

  let bad = 0;
  if (!args.includes('--once')) {
    const again = archives(version, files, second).zips;
    const differing = [...zips].filter(([name, bytes]) => !again.get(name)?.equals(bytes)).map(([name]) => name);
    bad += differing.length;
    console.log(
      differing.length === 0
        ? `Built twice in two folders: the same ${zips.size} archives, byte for byte.`
        : `NOT REPRODUCIBLE: ${differing.join(', ')}`,
    );
  }

  const firefox = built.get('firefox') ?? [];
  const { errors, ours, known } = lint(path.join(OUT, `plumbline-${version}-firefox.zip`), firefox);
  console.log(
    `addons-linter: ${errors.length} errors, ${ours.length} warnings that are ours, ${known.length} known of libraries`,
  );
  for (const line of errors) console.log(`  error    ${line}`);
  for (const line of ours) console.log(`  warning  ${line}`);
  for (const line of known) console.log(`  known    ${line}`);
  bad += errors.length + ours.length;
  return bad === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
