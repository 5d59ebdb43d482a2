import { describe, expect, test } from 'vitest';
import { expectedCertifications, overAsking } from '../../../src/analysis/certifications.js';
import { LEVELS } from '../../../src/posting/posting.js';
import { ROLE_IDS } from '../../../src/role/roles.js';

const asked = (id: string, quote: string, required = true) => [{ id, quote, required }];

describe('certifications expected', () => {
  test('each has a reason, none stands twice, the expected come first', () => {
    for (const role of ROLE_IDS) {
      for (const level of LEVELS) {
        const found = expectedCertifications(role, level, []);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const { why, held } of found) expect([why.length > 10, held]).toEqual([true, false]);
        const standings = found.map(({ standing }) => standing);
        expect(standings).toEqual([...standings].sort());
      }
    }
  });

  test('the guide for managers is there, and what is held is marked', () => {
    const found = expectedCertifications('infrastructure-manager', 'manager', ['itil-foundation']);
    const ids = found.map(({ id }) => id);
    for (const id of [
      'aws-solutions-architect-associate',
      'azure-administrator',
      'itil-managing-professional',
      'cisco-ccnp',
      'vmware-vcp',
      'cissp',
      'cism',
      'pmp',
    ]) {
      expect(ids).toContain(id);
    }
    expect(found.filter(({ held }) => held).map(({ id }) => id)).toEqual(['itil-foundation']);
  });

  test('nothing is expected outside infrastructure, nothing too much of beginners', () => {
    expect(expectedCertifications('other', 'mid', [])).toEqual([]);
    expect(expectedCertifications('security-engineer', 'entry', []).map(({ id }) => id)).not.toContain('cissp');
  });
});

describe('over-asking', () => {
  test('a CISSP of a beginner, or of three years', () => {
    expect(overAsking(asked('cissp', 'CISSP required'), 'entry', null).map(({ id }) => id)).toEqual(['cissp']);
    expect(overAsking(asked('cissp', 'CISSP required'), 'mid', 3)).toHaveLength(1);
  });
  test('not of seniors, not when preferred, not beside an easier one', () => {
    expect(overAsking(asked('cissp', 'CISSP required'), 'senior', 8)).toEqual([]);
    expect(overAsking(asked('cissp', 'CISSP required'), 'mid', 5)).toEqual([]);
    expect(overAsking(asked('cissp', 'CISSP preferred', false), 'entry', null)).toEqual([]);
    expect(overAsking(asked('cissp', 'Security+ or CISSP required'), 'entry', null)).toEqual([]);
    expect(overAsking(asked('comptia-a-plus', 'A+ required'), 'intern', null)).toEqual([]);
  });
});
