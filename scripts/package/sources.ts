/** The files of the repository, as the source archive holds them and as the packages are built from. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../material.js';
import type { Entry } from './zip.js';

const git = (...args: string[]): readonly string[] =>
  execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\0')
    .filter(Boolean);

/** Every tracked file with its bytes in the work tree. */
export function sources(): readonly Entry[] {
  return git('ls-files', '-z')
    .filter((name) => existsSync(path.join(ROOT, name)))
    .map((name) => ({ name, bytes: readFileSync(path.join(ROOT, name)) }));
}

/** What differs from the last commit: such packages must not go to a store. */
export function uncommitted(): readonly string[] {
  return git('status', '--porcelain', '-z');
}

/** Writes the files into an empty folder. Folders inside the repository find its node_modules by going up. */
export function layOut(folder: string, files: readonly Entry[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { name, bytes } of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** All files below a folder. */
export function readFolder(folder: string): readonly Entry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return { name: path.relative(folder, file).replaceAll(path.sep, '/'), bytes: readFileSync(file) };
    });
}
