/** Who else's work is in the package: the bundled libraries, taken from the bundle itself, and the sources of the data. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** Every library that may be in the package. A new one must be read, judged and written down here first. */
export const REVIEWED: Readonly<Record<string, { readonly licence: string; readonly use: string }>> = {
  '@wxt-dev/browser': { licence: 'MIT', use: 'the name of the extension API' },
  '@wxt-dev/webextension-polyfill': { licence: 'MIT', use: 'chooses the polyfill' },
  idb: { licence: 'ISC', use: 'promises for IndexedDB' },
  preact: { licence: 'MIT', use: 'draws the views' },
  rolldown: { licence: 'MIT', use: 'joins the modules' },
  vite: { licence: 'MIT', use: 'joins the modules' },
  'webextension-polyfill': { licence: 'MPL-2.0', use: 'the extension API with promises' },
  wxt: { licence: 'MIT', use: 'starts the scripts of the extension' },
  zod: { licence: 'MIT', use: 'checks messages, settings and imports' },
};

interface PackageJson {
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

/** Folder of an installed package: in the node_modules of this repository, or of a folder above it. */
function packageFolder(name: string): string {
  for (let at = ROOT; ; at = path.dirname(at)) {
    const folder = path.join(at, 'node_modules', name);
    if (existsSync(folder)) return folder;
    if (at === path.dirname(at)) throw new Error(`${name} is not installed`);
  }
}

/** Name of the library that a bundled module comes from; null for our own modules. */
export function libraryOf(id: string): string | null {
  const inner = id.replaceAll('\\', '/').replaceAll('\0', '');
  const at = inner.lastIndexOf('/node_modules/');
  if (at >= 0) return /^(?:@[^/]+\/)?[^/]+/.exec(inner.slice(at + '/node_modules/'.length))?.[0] ?? null;
  return /^(?:virtual:)?(vite|rolldown|wxt)[-/]/.exec(inner)?.[1] ?? null;
}

/** A Vite plugin that adds the libraries of each bundle to `found`, and refuses one that nobody has reviewed. */
export function noteLibraries(found: Set<string>): Plugin {
  return {
    name: 'plumbline-note-libraries',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = renderedLength > 0 ? libraryOf(id) : null;
          if (name === null) continue;
          if (REVIEWED[name] === undefined) this.error(`${name} is bundled but not in scripts/package/third-party.ts`);
          found.add(name);
        }
      }
    },
  };
}

function mit(holder: string): string {
  return `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}

/** The licence that a package ships; where it ships none (MIT packages only), the standard text under its author's name. */
function licenceText(folder: string, pkg: PackageJson): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.md|\.txt)?$/i.test(name));
  if (file !== undefined) {
    const text = readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n');
    // Vite appends the licences of the build tool's own parts, none of which are bundled here.
    return (text.split(/^# Licenses of bundled dependencies/m)[0] ?? text).trim();
  }
  const author = typeof pkg.author === 'string' ? pkg.author : pkg.author?.name;
  if (pkg.license !== 'MIT' || author === undefined) throw new Error(`${folder} ships no licence text`);
  return mit(author);
}

function section(name: string): string {
  const folder = packageFolder(name);
  const pkg = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageJson;
  const reviewed = REVIEWED[name];
  if (reviewed === undefined) throw new Error(`${name} has not been reviewed`);
  if (reviewed.licence !== pkg.license)
    throw new Error(`${name}: licence ${pkg.license}, reviewed ${reviewed.licence}`);
  const repository = typeof pkg.repository === 'string' ? pkg.repository : pkg.repository?.url;
  const source = (pkg.homepage ?? repository ?? '').replace(/^git\+/, '');
  const note =
    pkg.license === 'MPL-2.0' ? '\nUnchanged; its source code is in the npm package of that name and version.' : '';
  return `## ${name} ${pkg.version} (${pkg.license})\n${source}${note}\n\n${licenceText(folder, pkg)}\n`;
}

interface Source {
  readonly publisher: string;
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
  readonly host: string;
}

/** Where the texts of the data's licences stand. */
const LICENCE_ADDRESSES: Readonly<Record<string, string>> = {
  'CC BY 4.0': 'creativecommons.org/licenses/by/4.0',
  'ODbL 1.0': 'opendatacommons.org/licenses/odbl/1-0',
  'Open Government Licence v3.0': 'nationalarchives.gov.uk/doc/open-government-licence/version/3',
  'Open Government Licence – Canada': 'open.canada.ca/en/open-government-licence-canada',
};

function dataSection(): string {
  const file = path.join(ROOT, 'data', 'sources.json');
  const sources = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Source>);
  const lines = sources
    .filter((source) => source.publisher !== 'Plumbline')
    .map(({ publisher, title, licence, attribution, host }) => {
      const address = LICENCE_ADDRESSES[licence];
      const where = host.includes('.') ? ` (${host})` : '';
      return `- ${publisher}: ${title}${where}\n  Licence: ${licence}${address ? ` (${address})` : ''}\n  ${attribution}`;
    });
  const odbl =
    'The figures derived from the Stack Overflow Developer Survey (data/wages/survey.json in the source code) are\n' +
    'available under the ODbL themselves; the other figures are facts gathered from the sources named.';
  return `# Data\n\nSelected, joined and rounded for this extension; none of the publishers endorses it.\n\n${lines.join('\n')}\n\n${odbl}\n`;
}

/** Text of THIRD_PARTY.txt for a package in which the named libraries are bundled. */
export function thirdParty(libraries: Iterable<string>): string {
  const names = [...libraries].sort();
  const title = 'Plumbline is under the MIT licence (see LICENSE.txt). It contains the following work of others.\n';
  return [title, dataSection(), '# Libraries\n', ...names.map(section)].join('\n');
}

/** The project's own licence, when it is there. */
export function ownLicence(): string | null {
  const file = path.join(ROOT, 'LICENSE');
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
