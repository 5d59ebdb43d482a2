/** The pages of tests/job-sites, served under their real host names. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'job-sites');

export interface Fixture {
  readonly site: string;
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

function load(): readonly Fixture[] {
  const found: Fixture[] = [];
  for (const site of readdirSync(FOLDER, { withFileTypes: true })) {
    if (!site.isDirectory()) continue;
    for (const name of readdirSync(path.join(FOLDER, site.name))) {
      const folder = path.join(FOLDER, site.name, name);
      try {
        const { url } = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as { url: string };
        found.push({ site: site.name, name, url, html: readFileSync(path.join(folder, 'page.html'), 'utf8') });
      } catch {
        // A folder without both files is reported by the fixtures' own test.
      }
    }
  }
  return found;
}

export const FIXTURES = load();

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
  const plain = (u: string) => u.split(/[?#]/)[0];
  return FIXTURES.find((f) => plain(f.url) === plain(url))?.html ?? null;
}
