import { describe, expect, it } from 'vitest';
import { saysApply } from '../../../src/page/apply-controls.js';

describe('what leads to an application', () => {
  it.each([
    'apply',
    'apply now',
    'easy apply',
    'apply for this job',
    'apply on company site',
    'apply to systems administrator at larkspur freight',
    'start application',
    'bewerben',
    'jetzt bewerben',
    'bewirb dich jetzt',
    'postuler',
    'je postule',
    'envoyer ma candidature',
    'aplicar',
    'solicitar empleo',
    'inscribirme en esta oferta',
    'solliciteer direct',
    'ansök här',
    '応募する',
    "i'm interested",
  ])('%s', (words) => {
    expect(saysApply(words)).toBe(true);
  });
});

describe('what does not', () => {
  it.each([
    '',
    'apply filters',
    'apply all filters',
    'apply changes',
    'apply coupon',
    'applied 3 days ago',
    'application process',
    'save',
    'how to apply',
    'systems administrator',
    'filter anwenden',
    'aplicaciones',
    `apply ${'and read on '.repeat(40)}`,
  ])('%s', (words) => {
    expect(saysApply(words)).toBe(false);
  });

  it('takes time in line with the text', () => {
    for (const start of ['apply ', 'jetzt ', 'easy easy ', 'envoyer ma '])
      expect(saysApply(start.repeat(50_000))).toBe(false);
  });
});
