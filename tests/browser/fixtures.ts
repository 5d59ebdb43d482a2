/** The pages of tests/job-sites, served under their real host names. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { nextPage, type ExpectedPage, type NextPage } from './next-page.js';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const SITES = path.resolve(HERE, '..', 'job-sites');
/** Pages that draw themselves by script: for browsers only. */
const SCRIPTED = path.join(HERE, 'pages');

export interface Fixture {
  readonly site: string;
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly expected: ExpectedPage;
}

function folders(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function load(site: string, name: string, folder: string): readonly Fixture[] {
  try {
    const expected = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as ExpectedPage;
    return [{ site, name, url: expected.url, html: readFileSync(path.join(folder, 'page.html'), 'utf8'), expected }];
  } catch {
    // A folder without both files is reported by the fixtures' own test.
    return [];
  }
}

/** All fixtures; those under pages/ have the site `scripted`. */
export const FIXTURES: readonly Fixture[] = [
  ...folders(SITES).flatMap((site) =>
    folders(path.join(SITES, site)).flatMap((name) => load(site, name, path.join(SITES, site, name))),
  ),
  ...folders(SCRIPTED).flatMap((name) => load('scripted', name, path.join(SCRIPTED, name))),
];

const nextPages = new Map<Fixture, NextPage>();

/** The page after a fixture's; see {@link nextPage}. */
export function pageAfter(from: Fixture): NextPage {
  const next = nextPages.get(from) ?? nextPage(from.html, from.expected);
  nextPages.set(from, next);
  return next;
}

/** The fixture of a site and case. @throws when there is none. */
export function fixture(site: string, name: string): Fixture {
  const found = FIXTURES.find((f) => f.site === site && f.name === name);
  if (!found) throw new Error(`no fixture tests/job-sites/${site}/${name}`);
  return found;
}

/** The page for an address, or null: any other address is answered with an empty page. */
export function pageFor(url: string): string | null {
  const exact = FIXTURES.find((f) => f.url === url);
  if (exact) return exact.html;
  // Those that a test has asked for: what it is led on to.
  const next = [...nextPages.values()].find((page) => page.url === url);
  if (next) return next.html;
  const plain = (u: string) => u.split(/[?#]/)[0];
  return FIXTURES.find((f) => plain(f.url) === plain(url))?.html ?? null;
}
