/** `node scripts/run.mjs readme`: writes the tables of sites and sources into README.md. With `--check` it only says whether they are up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sources } from '../src/benchmark/index.js';
import { isRequired, SITES } from '../src/job-sites/registry.js';
import { ROOT } from './material.js';

const FILE = path.join(ROOT, 'README.md');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function sitesTable(): string {
  const rows = SITES.map((site) => [
    site.name,
    site.checked,
    site.kind === 'board' ? 'job board' : 'employer system',
    site.floorOnly
      ? 'weak'
      : (site.lists?.length ?? 0) > 0 && (site.details?.length ?? 0) > 0
        ? 'list, detail'
        : (site.lists?.length ?? 0) > 0
          ? 'list'
          : 'detail',
    [
      site.termsForbidOverlay && 'terms forbid overlays',
      site.hosts.length > 0 && !site.hosts.some(isRequired) && 'asked for on the site',
    ]
      .filter(Boolean)
      .join(', '),
  ]);
  return table(
    ['site', 'checked', 'kind', 'reader', 'note'],
    [...rows].sort((a, b) => (a[0] ?? '').localeCompare(b[0] ?? '')),
  );
}

function sourcesTable(): string {
  return table(
    ['source', 'release', 'licence', 'attribution'],
    sources().map((source) => [
      `${source.publisher}: ${source.title}`,
      source.release,
      source.licence,
      source.attribution,
    ]),
  );
}

/** Puts a text between the two marks of a name. */
function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no place for ${name}`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

const now = readFileSync(FILE, 'utf8');
const next = between(between(now, 'sites', sitesTable()), 'sources', sourcesTable());
if (process.argv.includes('--check')) {
  if (next !== now) {
    console.error('README.md: the tables are not up to date. Run: node scripts/run.mjs readme');
    process.exit(1);
  }
} else if (next !== now) {
  writeFileSync(FILE, next);
  console.log('README.md brought up to date.');
}
