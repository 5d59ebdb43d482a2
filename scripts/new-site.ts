/** `npm run new-site -- NAME [--employer]`: the file of a new job site, its place in the list, and an empty fixture case. */
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
const list = path.join(ROOT, 'src', 'job-sites', isEmployer ? 'employer-systems.ts' : 'boards.ts');
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

/** Puts a line where it belongs in a sorted run of lines of the same form. */
function insert(lines: string[], form: RegExp, line: string): void {
  const run = lines.flatMap((one, i) => (form.test(one) ? [i] : []));
  const after = run.find((i) => (lines[i] ?? '') > line);
  const last = run.at(-1);
  if (last === undefined) fail(`${path.relative(ROOT, list)} has no line of the form ${String(form)}`);
  lines.splice(after ?? last + 1, 0, line);
}

const lines = readFileSync(list, 'utf8').split('\n');
insert(lines, /^import \{ \w+ \} from '\.\/sites\//, `import { ${name} } from './sites/${name}.js';`);
insert(lines, /^ {2}\w+,$/, `  ${name},`);
writeFileSync(file, source);
writeFileSync(list, lines.join('\n'));
mkdirSync(fixture, { recursive: true });
writeFileSync(
  path.join(fixture, 'page.html'),
  `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>Network Engineer</title></head>\n<body>\n<!-- A small page of your own, made after the real layout. -->\n</body>\n</html>\n`,
);
writeFileSync(
  path.join(fixture, 'expected.json'),
  `${JSON.stringify({ url: `https://www.${name}.example/jobs/4711`, site: name, kind: 'detail', postings: [{ id: '4711', where: 'detail', title: 'Network Engineer', company: 'Example Ltd', location: 'Austin, TX' }] }, null, 2)}\n`,
);
console.log(`Made:
  ${path.relative(ROOT, file)}            hosts, addresses, selectors: best anchors first
  ${path.relative(ROOT, list)}            the line of the new site
  ${path.relative(ROOT, fixture)}/        page.html and expected.json, both to be filled
Next: npx vitest run tests/job-sites   then node scripts/run.mjs readme   (the table of the README)`);
