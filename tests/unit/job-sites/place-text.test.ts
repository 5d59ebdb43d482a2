import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlace } from '../../../src/job-sites/place-text.js';
import { textLines } from '../../../src/job-sites/text.js';
import { parsePage } from '../../../scripts/saved-page.js';

describe('isPlace', () => {
  it.each([
    'Denver, CO',
    'Denver, CO 80202',
    'Salem, OR (Hybrid)',
    'Calgary, AB',
    'Austin, Texas, United States',
    'Remote, Australia',
    'Remote - Europe',
    'Hybrid work in Cambridge, MA 02138',
    'Anywhere in the World',
    'Oslo - Norway',
    'Remote - Canada 🇨🇦',
    'United States',
    'London, UK',
  ])('takes %s', (text) => {
    expect(isPlace(text)).toBe(true);
  });

  it.each([
    'Manager, Software Engineering',
    'Director, IT',
    'Specialist, HR',
    'Tidewater, Inc.',
    'Tidewater Systems - Denver, CO',
    'Tidewater Systems · Denver, CO',
    'Sales, Marketing',
    'Full-time',
    'Remote',
    'Posted 3 days ago',
    '$120,000 - $140,000, US',
    'Network Engineer',
    'On-site parking',
    'we are in Denver, CO',
    '',
  ])('leaves %s open', (text) => {
    expect(isPlace(text)).toBe(false);
  });

  it('knows countries in the language of the page', () => {
    expect(isPlace('Albacete (España)', 'es-ES')).toBe(true);
    expect(isPlace('Köln, Deutschland', 'de')).toBe(true);
    expect(isPlace('Köln, Deutschland', 'en')).toBe(false);
    expect(isPlace('Denver, CO', 'not a language')).toBe(true);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => typeof isPlace(text) === 'boolean'),
    );
  });
});

describe('textLines', () => {
  it('gives each element its own line, without buttons and what is hidden', () => {
    const doc = parsePage(
      '<div id="a"><p>Network <b>Engineer</b></p><span>Acme</span><span>Denver, CO</span><button>Save</button><i hidden>x</i></div>',
    );
    expect(textLines(doc.querySelector('#a')!)).toEqual(['Network', 'Engineer', 'Acme', 'Denver, CO']);
  });
});
