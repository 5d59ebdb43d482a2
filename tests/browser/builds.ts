/** The built extension with another manifest, in a folder of its own: what its user has allowed, or what a later version finds. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT } from '../../scripts/material.js';
import { askedPatterns } from '../../src/job-sites/registry.js';

type Build = 'chrome-mv3' | 'firefox-mv3';

interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[]; js: string[] }[];
}

function copy(build: Build, change: (manifest: Manifest) => void): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-build-'));
  cpSync(path.join(ROOT, '.output', build), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  change(manifest);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/** The build as it is when the site of a host has joined the registry that no installation requires. */
export function buildWithLaterSite(build: Build, host: string): string {
  const others = (patterns: readonly string[]): string[] => patterns.filter((pattern) => !pattern.includes(host));
  return copy(build, (manifest) => {
    manifest.host_permissions = others(manifest.host_permissions);
    for (const script of manifest.content_scripts) script.matches = others(script.matches);
  });
}

/** Removes such a folder. */
export function removeBuild(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** The build as it runs for somebody who allowed every known site that has to be asked for; the usual one where there is none. */
export function buildWithAskedSites(build: Build): string {
  const scripts = ['job-page.js', 'employer-page.js'] as const;
  if (scripts.every((script) => askedPatterns(script).length === 0)) return path.join(ROOT, '.output', build);
  return copy(build, (manifest) => {
    for (const script of scripts) {
      const asked = askedPatterns(script);
      manifest.host_permissions.push(...asked);
      for (const entry of manifest.content_scripts) {
        if (entry.js.includes(script) || entry.js.includes('guard.js')) entry.matches.push(...asked);
      }
    }
  });
}
