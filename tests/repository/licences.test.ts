import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/material.js';
import { libraryOf, noteLibraries, REVIEWED, thirdParty } from '../../scripts/package/third-party.js';

const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MPL-2.0'];
const json = (file: string): unknown => JSON.parse(readFileSync(path.join(ROOT, file), 'utf8'));

/** Every entry of the extension, bundled in memory: the libraries found are those that a package can hold. */
async function bundledLibraries(): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const folder = path.join(ROOT, 'entrypoints');
  const input = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => path.join(folder, file));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [noteLibraries(found)],
    build: { write: false, rolldownOptions: { input, preserveEntrySignatures: 'strict' } },
  });
  return found;
}

describe('licences of what the package holds', () => {
  let bundled: ReadonlySet<string>;
  let text: string;
  beforeAll(async () => {
    bundled = await bundledLibraries();
    text = thirdParty(bundled);
  }, 120_000);

  it('lists every library that is bundled, with version, licence and its text', () => {
    console.log(`bundled libraries: ${[...bundled].sort().join(', ')}`);
    for (const name of bundled) {
      const { version, license } = json(`node_modules/${name}/package.json`) as {
        version: string;
        license: string;
      };
      expect(text).toContain(`## ${name} ${version} (${license})\n`);
      expect(ALLOWED, name).toContain(license);
      expect(REVIEWED[name]?.licence, name).toBe(license);
      const after = text.slice(text.indexOf(`## ${name} `));
      expect(after.slice(0, after.indexOf('\n## ') >>> 0), name).toMatch(/permission|license/i);
    }
  });

  it('bundles each dependency of package.json, and names it', () => {
    const { dependencies } = json('package.json') as { dependencies: Record<string, string> };
    for (const [name, version] of Object.entries(dependencies)) {
      expect(bundled, name).toContain(name);
      expect(text).toContain(`## ${name} ${version} (`);
    }
  });

  it('credits every source of the data in the words that its licence asks for', () => {
    const sources = json('data/sources.json') as Record<
      string,
      { publisher: string; licence: string; attribution: string }
    >;
    const others = Object.values(sources).filter((source) => source.publisher !== 'Plumbline');
    expect(others.length).toBeGreaterThan(10);
    for (const { attribution, licence } of others) {
      expect(text).toContain(attribution);
      expect(text).toContain(`Licence: ${licence}`);
    }
  });

  it.each(['chrome-mv3', 'firefox-mv3'])('lies in the build: %s', (name) => {
    const file = path.join(ROOT, '.output', name, 'THIRD_PARTY.txt');
    expect(existsSync(file), `${name}/THIRD_PARTY.txt is not there: run npm run build`).toBe(true);
    const built = readFileSync(file, 'utf8');
    for (const library of bundled) {
      // The bundler's helpers are in a bundle only when its chunks need them.
      if (!/^(vite|rolldown|@wxt-dev\/.*)$/.test(library)) expect(built).toContain(`## ${library} `);
    }
    expect(existsSync(path.join(ROOT, '.output', name, 'LICENSE.txt'))).toBe(true);
  });
});

it('knows the library of a module by its path, and our own modules as ours', () => {
  expect(libraryOf('/a/node_modules/preact/hooks/dist/hooks.mjs')).toBe('preact');
  expect(libraryOf('/a/node_modules/x/node_modules/@wxt-dev/browser/index.mjs')).toBe('@wxt-dev/browser');
  expect(libraryOf('C:\\a\\node_modules\\idb\\build\\index.js')).toBe('idb');
  expect(libraryOf('\0rolldown/runtime.js')).toBe('rolldown');
  expect(libraryOf('/a/src/role/title.ts')).toBeNull();
});
