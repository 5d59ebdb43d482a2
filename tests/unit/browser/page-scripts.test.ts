import { describe, expect, it } from 'vitest';
import { covers, scriptFor, scriptsFor } from '../../../src/browser/page-scripts.js';

const OWN = [
  { matches: ['https://*.linkedin.com/*', 'https://jobs.lever.co/*'], js: ['guard.js'] },
  { matches: ['https://*.linkedin.com/*'], js: ['job-page.js'] },
  { matches: ['https://jobs.lever.co/*'], js: ['employer-page.js'] },
];
/** A later version knows a new country host of a board, and a new site that is read under one path only. */
const ASKED = [
  { pattern: 'https://*.glassdoor.pl/*', script: 'job-page.js' },
  { pattern: 'https://*.fernjobs.example/jobs/*', script: 'employer-page.js' },
];
const pages = (granted: readonly string[]) =>
  scriptsFor(granted, OWN, ASKED)
    .filter(({ runAt }) => runAt === 'document_idle')
    .map(({ js, matches, excludeMatches }) => [js, ...matches, ...excludeMatches.map((pattern) => `not ${pattern}`)]);

describe('covers', () => {
  it.each([
    ['*.example.com', 'jobs.example.com', true],
    ['*.example.com', 'example.com', true],
    ['*.example.com', 'badexample.com', false],
    ['example.com', 'jobs.example.com', false],
    ['*', 'jobs.example.com', true],
    ['*', '*.example.com', true],
    ['*.com', '*.example.com', true],
  ])('%s takes in %s: %s', (wide, host, expected) => {
    expect(covers(wide, host)).toBe(expected);
  });
});

describe('scriptFor', () => {
  it.each([
    ['www.linkedin.com', '/job-page.js'],
    ['jobs.lever.co', '/employer-page.js'],
    ['www.glassdoor.pl', '/job-page.js'],
    ['careers.fernhill.example', '/employer-page.js'],
  ])('%s is read by %s', (host, script) => {
    expect(scriptFor(host, OWN, ASKED)).toBe(script);
  });
});

describe('scriptsFor', () => {
  it('registers nothing where nothing was granted', () => {
    expect(scriptsFor([], OWN, ASKED)).toEqual([]);
  });

  it('gives an unknown site the general script, and its guard before the page begins', () => {
    expect(pages(['careers.fernhill.example'])).toEqual([['/employer-page.js', 'https://careers.fernhill.example/*']]);
    const [guard] = scriptsFor(['careers.fernhill.example'], OWN, ASKED);
    expect(guard).toMatchObject({
      js: '/guard.js',
      runAt: 'document_start',
      matches: ['https://careers.fernhill.example/*'],
    });
  });

  it('gives a known site the script that knows it, under its paths', () => {
    expect(pages(['*.glassdoor.pl', '*.fernjobs.example'])).toEqual([
      ['/job-page.js', 'https://*.glassdoor.pl/*'],
      ['/employer-page.js', 'https://*.fernjobs.example/jobs/*'],
    ]);
  });

  it('never puts two page scripts on one page, even where everything was granted', () => {
    expect(pages(['*'])).toEqual([
      ['/job-page.js', 'https://*.glassdoor.pl/*'],
      ['/employer-page.js', 'https://*.fernjobs.example/jobs/*'],
      [
        '/employer-page.js',
        'https://*/*',
        'not https://*.linkedin.com/*',
        'not https://jobs.lever.co/*',
        'not https://*.glassdoor.pl/*',
        'not https://*.fernjobs.example/jobs/*',
      ],
    ]);
  });

  it('has a name of its own for each', () => {
    const names = scriptsFor(['*', '*.glassdoor.pl'], OWN, ASKED).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
