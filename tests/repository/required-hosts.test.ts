import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/material.js';
import { REQUIRED_HOSTS } from '../../src/job-sites/required-hosts.js';

/**
 * What was reviewed, by version: how many hosts, and the digest of their list. A browser switches the extension off for everybody
 * when an update requires a host more. A new site belongs on no list: it is optional without further ado. A line is added here
 * only when the project has decided that every user shall be asked again, and the change log says so.
 */
const REVIEWED: Readonly<Record<string, { readonly hosts: number; readonly digest: string }>> = {
  '0.1.0': { hosts: 95, digest: '9d2318abf5b5326c' },
};
const WHY =
  'The required hosts are frozen: an update that needs more is switched off by the browser until its user agrees again. ' +
  'Take the host out of src/job-sites/required-hosts.ts: its site is asked for on the site itself. (If everybody shall be ' +
  'asked again on purpose: review it here, under the new version, and say so in CHANGELOG.md.)';

function digest(hosts: readonly string[]): string {
  return createHash('sha256').update(hosts.join('\n')).digest('hex').slice(0, 16);
}

describe('the required hosts', () => {
  it('are those that were reviewed, version by version', () => {
    const now = Object.fromEntries(
      Object.entries(REQUIRED_HOSTS).map(([version, hosts]) => [
        version,
        { hosts: hosts.length, digest: digest(hosts) },
      ]),
    );
    expect(now, WHY).toEqual(REVIEWED);
  });

  it('are sorted, each named once, and no wider than a site', () => {
    for (const hosts of Object.values(REQUIRED_HOSTS)) expect(hosts).toEqual([...hosts].sort());
    const all = Object.values(REQUIRED_HOSTS).flat();
    expect(new Set(all).size).toBe(all.length);
    for (const host of all) expect(host).toMatch(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  it('come with versions that are out or about to be', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
    const parts = (text: string) =>
      text
        .split('.')
        .map((part) => part.padStart(4, '0'))
        .join('.');
    for (const shipped of Object.keys(REQUIRED_HOSTS)) expect(parts(shipped) <= parts(version), shipped).toBe(true);
  });
});
