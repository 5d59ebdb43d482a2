import { describe, expect, it } from 'vitest';
import { ruleFor } from '../../../src/role/title-rules.js';
import { normalTitle } from '../../../src/role/title-text.js';
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
  });
});
