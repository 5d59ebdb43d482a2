/**
 * `npm run new-site -- NAME [--employer]`: the file of a new job site, its place in the list of later sites, and a fixture case
 * that passes: from there each line is replaced by what the real site has.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './material.js';

const args = process.argv.slice(2);
const isEmployer = args.includes('--employer');
const name = args.find((arg) => !arg.startsWith('-'));

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

if (name === undefined || !/^[a-z][a-z]{1,30}$/.test(name)) {
  fail(
    'usage: npm run new-site -- NAME [--employer]   (NAME: small letters only; it becomes file, id and settings key)',
  );
}
const file = path.join(ROOT, 'src', 'job-sites', 'sites', `${name}.ts`);
const list = path.join(ROOT, 'src', 'job-sites', 'later-sites.ts');
const fixture = path.join(ROOT, 'tests', 'job-sites', name, 'detail');
if (existsSync(file)) fail(`${path.relative(ROOT, file)} is there already`);

const today = new Date().toISOString().slice(0, 10);
const source = `import { payIn } from '../readers.js';
import { shapes } from '../shapes.js';
import type { JobSite } from '../site.js';

export const ${name}: JobSite = {
  id: '${name}',
  name: '${name.charAt(0).toUpperCase()}${name.slice(1)}',
  hosts: ['*.${name}.example'],
  kind: '${isEmployer ? 'employer-system' : 'board'}',
  checked: '${today}',
  // The first group of a detail pattern is the job id; "open" names the query parameters of a pane beside the list.
  urls: shapes({ detail: [/^\\/jobs\\/(\\d{3,12})/], list: [/^\\/jobs\\/?$/], open: [] }),
  lists: [
    {
      cards: '[data-testid="job-card"]',
      id: '@data-job-id',
      title: ['[data-testid="job-title"]', 'h2'],
      company: '[data-testid="company"]',
      location: '[data-testid="location"]',
      payText: payIn('span'),
      url: 'a@href',
    },
  ],
  details: [
    {
      title: ['[data-testid="job-title"]', 'h1'],
      company: ['[data-testid="company"]', 'ld'],
      location: ['[data-testid="location"]', 'ld'],
      description: ['[data-testid="description"]', 'ld'],
    },
  ],
};
`;

/** The list of later sites with one more, sorted. */
function withSite(text: string): string {
  const imports = [...text.matchAll(/^import \{ (\w+) \} from '\.\/sites\/\w+\.js';\n/gm)];
  const names = [...new Set([...imports.map(([, other = '']) => other), name ?? ''])].sort();
  const bare = imports.reduce((rest, [line]) => rest.replace(line, ''), text);
  const type = "import type { JobSite } from './site.js';\n";
  const array = /LATER_SITES: readonly JobSite\[\] = \[[^\]]*\];/;
  if (!bare.includes(type) || !array.test(bare)) fail(`${path.relative(ROOT, list)} has not the form that is expected`);
  return bare
    .replace(type, type + names.map((one) => `import { ${one} } from './sites/${one}.js';\n`).join(''))
    .replace(array, `LATER_SITES: readonly JobSite[] = [${names.join(', ')}];`);
}

const listed = withSite(readFileSync(list, 'utf8'));
writeFileSync(list, listed);
writeFileSync(file, source);
mkdirSync(fixture, { recursive: true });
const DUTIES = ['Run the routers, switches and firewalls of four sites', 'Plan and test changes of the network'];
writeFileSync(
  path.join(fixture, 'page.html'),
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Network Engineer</title></head>
<body>
<!-- A small page of your own, made after the real layout: replace all of it. -->
<main>
<h1 data-testid="job-title">Network Engineer</h1>
<p data-testid="company">Example Ltd</p>
<p data-testid="location">Austin, TX</p>
<div data-testid="description"><p>We need a network engineer.</p>
<ul>${DUTIES.map((duty) => `<li>${duty}</li>`).join('')}</ul></div>
</main>
</body>
</html>
`,
);
const url = `https://www.${name}.example/jobs/4711`;
const posting = {
  id: '4711',
  where: 'detail',
  title: 'Network Engineer',
  company: 'Example Ltd',
  location: 'Austin, TX',
  descriptionContains: [DUTIES[0]],
};
writeFileSync(
  path.join(fixture, 'expected.json'),
  `${JSON.stringify({ url, site: name, kind: 'detail', postings: [posting] }, null, 2)}\n`,
);
console.log(`Made:
  ${path.relative(ROOT, file)}            hosts, addresses, selectors: best anchors first
  ${path.relative(ROOT, list)}            the line of the new site: optional, asked for on the site itself
  ${path.relative(ROOT, fixture)}/        page.html and expected.json: an example that passes, to be replaced
Next: npx vitest run tests/job-sites tests/unit/job-sites   then node scripts/run.mjs readme   (the table of the README)`);
