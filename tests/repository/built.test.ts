import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/material.js';
import { matchPatterns } from '../../src/job-sites/registry.js';

const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
const KB = 1024;
/** Budgets in bytes: a page script is loaded by every job page, the drawing script by those with something to show. */
const BUDGET = { pageScriptGzip: 30 * KB, drawingScriptGzip: 30 * KB, packageGzip: 1024 * KB, dataGzip: 450 * KB };

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly content_scripts: readonly { readonly matches: readonly string[]; readonly js: readonly string[] }[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
}

function files(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Each permission with the reason for which it is asked. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  storage: 'settings',
  activeTab: 'to read a page of an unknown site when its user asks for it',
  scripting: 'to start the page script on that page, and to draw where a page script asks for it',
};

describe.each(BUILDS)('the built extension: %s', (build) => {
  const folder = path.join(ROOT, '.output', build);
  if (!existsSync(folder)) {
    it('is not there: run npm run build first', () => {
      throw new Error(`${build} has not been built`);
    });
    return;
  }
  const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const scripts = files(folder).filter((file) => file.endsWith('.js'));

  it('asks for the permissions of the reviewed list and no other', () => {
    expect([...manifest.permissions].sort()).toEqual(Object.keys(PERMISSIONS).sort());
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('runs by itself on the required hosts of the registry and nowhere else, boards and employer systems by a script each', () => {
    const boards = matchPatterns('job-page.js');
    const employers = matchPatterns('employer-page.js');
    const all = [...new Set([...boards, ...employers])].sort();
    expect([...manifest.host_permissions].sort()).toEqual(all);
    const runs = manifest.content_scripts.map((script) => ({ js: script.js, matches: [...script.matches].sort() }));
    expect(runs).toEqual([
      { js: ['guard.js'], matches: all },
      { js: ['job-page.js'], matches: boards },
      { js: ['employer-page.js'], matches: employers },
    ]);
  });

  it('has the scripts that the background starts by name', () => {
    for (const name of ['employer-page.js', 'draw.js']) expect(existsSync(path.join(folder, name)), name).toBe(true);
  });

  it('announces its page scripts to no page', () => {
    for (const name of ['job-page.js', 'employer-page.js', 'draw.js']) {
      const code = readFileSync(path.join(folder, name), 'utf8');
      for (const word of [/postMessage\(/, /dispatchEvent\(/, /new CustomEvent/, /localStorage|sessionStorage/])
        expect(word.test(code), `${name}: ${String(word)}`).toBe(false);
    }
  });

  it('shows nothing of itself to pages', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('has a policy under which no request can leave', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/connect-src|https?:|\*|unsafe/);
  });

  it('holds no code that makes requests, evaluates text or assigns markup of ours', () => {
    for (const file of scripts) {
      const code = readFileSync(file, 'utf8');
      for (const word of [
        /\bfetch\(/,
        /XMLHttpRequest/,
        /new WebSocket/,
        /sendBeacon/,
        /EventSource/,
        /new Function\(/,
        /\beval\(/,
        /importScripts\(/,
      ]) {
        expect(word.test(code), `${path.basename(file)}: ${String(word)}`).toBe(false);
      }
    }
  });

  it('keeps its budgets', () => {
    const size = (list: readonly string[]) =>
      list.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
    const pageScripts = manifest.content_scripts.flatMap((script) => script.js);
    const sizes = { drawing: size([path.join(folder, 'draw.js')]), packageGzip: size(files(folder)) };
    for (const name of pageScripts) {
      const bytes = size([path.join(folder, name)]);
      console.log(`${build}: ${name} ${(bytes / KB).toFixed(1)} kB (gzip)`);
      expect(bytes, name).toBeLessThanOrEqual(BUDGET.pageScriptGzip);
    }
    console.log(
      `${build}: draw.js ${(sizes.drawing / KB).toFixed(1)} kB, whole package ${(sizes.packageGzip / KB).toFixed(1)} kB (gzip)`,
    );
    expect(sizes.drawing).toBeLessThanOrEqual(BUDGET.drawingScriptGzip);
    expect(sizes.packageGzip).toBeLessThanOrEqual(BUDGET.packageGzip);
  });
});

it('bundles data within its budget', () => {
  // What only teaches the models stays in the repository.
  const data = files(path.join(ROOT, 'data')).filter((file) => file.endsWith('.json') && !file.includes(`${path.sep}training${path.sep}`));
  const total = data.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  console.log(`data: ${(total / KB).toFixed(1)} kB (gzip)`);
  expect(total).toBeLessThanOrEqual(BUDGET.dataGzip);
});
