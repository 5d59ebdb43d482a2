import { describe, expect, it } from 'vitest';
import { ruleFor } from '../../../src/role/title-rules.js';
import { normalTitle, specificWords } from '../../../src/role/title-text.js';
import { readTitle } from '../../../src/role/title.js';
import { titleFeatures } from '../../../src/role/title-features.js';

const told = (title: string): string | null | undefined => ruleFor(normalTitle(title))?.rule.role;

describe('rules of titles', () => {
  it.each([
    ['Security Software Engineer', 'software-engineer'],
    ['Director of Software Engineering, Cloud Platform', 'software-engineer'],
    ['Engineering Manager, DevSecOps', 'infrastructure-manager'],
    ['Site Reliability Engineer - Database Reliability', 'site-reliability-engineer'],
    ['Platform Engineer / SRE', 'devops-engineer'],
    ['SRE: Security', 'site-reliability-engineer'],
    ['Mainframe DB2 DBA', 'database-administrator'],
    ['SecOps Engineer', 'security-engineer'],
    ['Software Engineer in Test', 'software-engineer'],
    ['Information Security Data Analyst', 'security-engineer'],
  ])('%s: %s', (title, role) => {
    expect(told(title)).toBe(role);
  });

  it('leaves jobs around a data centre to the others', () => {
    expect(told('Safety Specialist, Data Center Operations')).not.toBe('data-center-technician');
  });
});

describe('features of titles', () => {
  it('tell what the head alone would name, beside what the whole title names', () => {
    const title = normalTitle('Systems Engineer - Cybersecurity');
    const features = titleFeatures(title, ruleFor(title)?.rule ?? null);
    expect(features.has('@security-engineer')).toBe(true);
    expect(features.has('@head infrastructure-engineer')).toBe(true);
    expect(features.has('@tail security-engineer')).toBe(true);
  });

  it('tell every role that some rule finds, not only the one that decides', () => {
    const title = normalTitle('Site Reliability Engineer / Storage Administrator');
    const features = titleFeatures(title, ruleFor(title)?.rule ?? null);
    expect(features.has('@any site-reliability-engineer')).toBe(true);
    expect(features.has('@any storage-engineer')).toBe(true);
  });
});

describe('readings of titles', () => {
  it.each([
    ['Software Engineer (SRE)', 'site-reliability-engineer'],
    ['Software Engineer, Infrastructure', 'software-engineer'],
    ['DevOps Team Leader', 'devops-engineer'],
    ['Security Engineer (GRC)', 'it-compliance-manager'],
    ['Associate Auditor, Information Systems', 'it-internal-auditor'],
    ['Infrastructure Engineer - SAN and NAS', 'storage-engineer'],
    ['NetSuite Systems Administrator', 'other'],
    ['Volunteer Database Coordinator', 'other'],
    ['Oil & Gas Production Engineer', 'other'],
    ['IBM Z Systems Programmer', 'mainframe-specialist'],
  ])('%s: %s', (title, role) => {
    expect(readTitle(title).judgement.id).toBe(role);
  });
});

describe('words that say more than a rank and a kind of job', () => {
  it.each([
    ['Senior Systems Administrator', 1],
    ['Lead Infrastructure Engineer - Market Data Services', 4],
    ['Engineer III', 0],
  ])('%s: %i', (title, count) => {
    expect(specificWords(normalTitle(title))).toBe(count);
  });
});
