import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/material.js';
import { SITES } from '../../src/job-sites/registry.js';

const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n').filter(Boolean);
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');
const isText = (file: string): boolean =>
  /\.(ts|tsx|js|mjs|json|md|html|css|yml|tsv|svg)$/.test(file) && existsSync(path.join(ROOT, file));

describe('the registry of job sites', () => {
  const fixtures = readdirSync(path.join(ROOT, 'tests', 'job-sites'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );

  it('has every file of sites/ and no more', () => {
    const files = readdirSync(path.join(ROOT, 'src', 'job-sites', 'sites')).map((file) => file.replace(/\.ts$/, ''));
    expect(files.sort()).toEqual(SITES.map((site) => site.id).sort());
  });

  it('has a fixture for every site, and no fixture without its site', () => {
    const ids = new Set(SITES.map((site) => site.id));
    expect(fixtures.map((entry) => entry.name).filter((name) => !ids.has(name) && name !== 'generic')).toEqual([]);
    const without = SITES.filter((site) => !fixtures.some((entry) => entry.name === site.id)).map((site) => site.id);
    expect(without).toEqual([]);
  });

  it("stands in the README's table, with its date", () => {
    const readme = read('README.md');
    for (const site of SITES) expect(readme, site.id).toContain(`| ${site.name} | ${site.checked}`);
  });
});

describe('the repository', () => {
  it('speaks of the product alone: no path of a machine, no address of a registry', () => {
    const bad = tracked
      .filter(isText)
      .filter((file) => /\/work\/|\/root\/|\/home\/\w|registry\.npmjs|"resolved": "http/.test(read(file)));
    expect(bad.filter((file) => file !== 'tests/repository/repository.test.ts')).toEqual([]);
  });

  it('holds no file of source code that has outgrown its room', () => {
    const long = tracked
      .filter(
        (file) => /^(src|entrypoints|scripts|tests)\/.*\.(ts|tsx|mjs)$/.test(file) && existsSync(path.join(ROOT, file)),
      )
      .map((file) => [file, read(file).split('\n').length] as const)
      .filter(([, lines]) => lines > 360);
    expect(long).toEqual([]);
  });

  it('has no texts of other people: no posting or saved page larger than our own small fixtures', () => {
    const large = tracked.filter(
      (file) => file.startsWith('tests/') && existsSync(path.join(ROOT, file)) && read(file).length > 120_000,
    );
    expect(large).toEqual([]);
  });
});
