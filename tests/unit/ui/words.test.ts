import { describe, expect, it } from 'vitest';
import { ROLE_IDS } from '../../../src/role/roles.js';
import { certificationName, roleName, roleNames, sureness } from '../../../src/ui/words.js';
import { addMessages, say, sayMany, setLanguage, t } from '../../../src/ui/t.js';
import { tpMany } from '../../../src/ui/t-pages.js';

describe('names', () => {
  it('knows every role', () => {
    for (const id of ROLE_IDS) expect(roleName(id)).not.toContain('role.');
    expect(
      roleNames()
        .map(([id]) => id)
        .sort(),
    ).toEqual([...ROLE_IDS].sort());
    expect(roleNames().at(-1)?.[0]).toBe('other');
  });
  it('makes an unknown certification readable', () => {
    expect(certificationName('cisco-ccna')).toBe('Cisco CCNA');
    expect(certificationName('comptia-security-plus')).toBe('Comptia Security+');
    expect(certificationName('x', { x: 'The X' })).toBe('The X');
  });
  it('has three steps of sureness', () => {
    expect([0, 0.59, 0.6, 0.84, 0.85, 1].map(sureness)).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

describe('texts', () => {
  it('fills in parameters and leaves unknown ones in sight', () => {
    expect(t('sum.range', { low: 'a', high: 'b' })).toBe('a – b');
    expect(say('no such key')).toBe('no such key');
    expect(t('sum.range', { low: 'a' })).toBe('a – {high}');
  });
  it('takes a plural form by the language, and English where a language lacks a text', () => {
    setLanguage('en');
    expect(tpMany('tab.postings', 1)).toBe('1 posting on this page');
    expect(tpMany('tab.postings', 1200)).toBe('1,200 postings on this page');
    addMessages({ save: 'Merken' });
    expect(t('save')).toBe('Merken');
    expect(t('saved')).toBe('Saved');
    expect(sayMany('nothing', 2)).toBe('nothing.other');
  });
});
