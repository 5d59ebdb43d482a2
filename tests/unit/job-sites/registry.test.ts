import { describe, expect, it } from 'vitest';
import { askedPatterns, findSite, isRequired, matchPatterns, SITES } from '../../../src/job-sites/index.js';

describe('the registry', () => {
  it('finds a site by exact host or dot suffix, never by letters inside a name', () => {
    expect(findSite(new URL('https://uk.indeed.com/jobs'))?.id).toBe('indeed');
    expect(findSite(new URL('https://indeed.com/jobs'))?.id).toBe('indeed');
    expect(findSite(new URL('https://notindeed.com/jobs'))).toBeNull();
    expect(findSite(new URL('https://indeed.com.evil.example/jobs'))).toBeNull();
    expect(findSite(new URL('https://acme.wd5.myworkdayjobs.com/x'))?.id).toBe('workday');
    expect(findSite(new URL('https://www.google.com/search?udm=8'))?.id).toBe('googlejobs');
    expect(findSite(new URL('https://mail.google.com/'))).toBeNull();
  });

  it('gives patterns that browsers take, each once and sorted', () => {
    for (const script of ['job-page.js', 'employer-page.js'] as const) {
      const patterns = matchPatterns(script);
      expect(patterns).toEqual([...new Set(patterns)].sort());
      for (const pattern of patterns)
        expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/[\w/*-]*\*$/);
    }
    expect(matchPatterns('job-page.js')).toContain('https://*.linkedin.com/*');
  });

  it('runs by itself on required hosts alone; every other host of a known site has to be asked for', () => {
    const hostsOf = (patterns: readonly string[]) => new Set(patterns.map((pattern) => pattern.split('/')[2] ?? ''));
    const required = hostsOf([...matchPatterns('job-page.js'), ...matchPatterns('employer-page.js')]);
    const asked = hostsOf([...askedPatterns('job-page.js'), ...askedPatterns('employer-page.js')]);
    for (const host of required) expect(isRequired(host), host).toBe(true);
    for (const host of asked) expect(isRequired(host), host).toBe(false);
    expect([...required, ...asked].sort()).toEqual([...new Set(SITES.flatMap((site) => site.hosts))].sort());
  });

  it('has ids, names, hosts and dates that make sense', () => {
    expect(SITES.map((site) => site.id)).toEqual([...new Set(SITES.map((site) => site.id))].sort());
    for (const site of SITES) {
      expect(site.id).toMatch(/^[a-z]+$/);
      expect(site.checked).toMatch(/^20\d\d-[01]\d-[0-3]\d$/);
      expect(site.hosts.length > 0 || site.marks !== undefined, site.id).toBe(true);
    }
  });

  it.each([
    ['https://www.linkedin.com/jobs/view/4100000011/', 'detail', '4100000011'],
    ['https://www.linkedin.com/jobs/view/it-admin-at-x-4100000011?trk=y', 'detail', '4100000011'],
    ['https://www.linkedin.com/jobs/search/?currentJobId=4100000011&start=25', 'list+detail', '4100000011'],
    ['https://www.linkedin.com/jobs/network-engineer-jobs-austin-tx', 'list', null],
    ['https://www.indeed.com/viewjob?jk=0123abcd4567ef89', 'detail', '0123abcd4567ef89'],
    ['https://de.indeed.com/jobs?q=x&vjk=0123abcd4567ef89', 'list+detail', '0123abcd4567ef89'],
    ['https://www.indeed.com/q-network-engineer-l-austin,-tx-jobs.html', 'list', null],
    ['https://boards.greenhouse.io/acme/jobs/4711001#app', 'detail', '4711001'],
    [
      'https://jobs.lever.co/acme/00000001-1c2d-4e3f-8a9b-0123456789ab/apply',
      'detail',
      '00000001-1c2d-4e3f-8a9b-0123456789ab',
    ],
    ['https://acme.wd1.myworkdayjobs.com/en-US/Site/job/Austin-TX/Network-Engineer_R-1001-2', 'detail', 'R-1001-2'],
    ['https://www.glassdoor.co.uk/job-listing/x-JV_IC1.htm?jl=1009', 'detail', '1009'],
    ['https://news.ycombinator.com/item?id=1', 'maybe', null],
  ])('knows what %s is', (address, kind, jobId) => {
    const url = new URL(address);
    expect(findSite(url)?.urls(url)).toEqual({ kind, jobId });
  });

  it('leaves pages that hold no jobs alone', () => {
    for (const address of [
      'https://www.linkedin.com/feed/',
      'https://www.linkedin.com/in/somebody',
      'https://www.google.com/search?q=cats',
      'https://news.ycombinator.com/newest',
    ]) {
      const url = new URL(address);
      expect(findSite(url)?.urls(url) ?? null, address).toBeNull();
    }
  });
});
