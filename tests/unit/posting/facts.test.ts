import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Level } from '../../../src/posting/index.js';
import { facts } from './reading.js';

describe('years of experience', () => {
  test.each<[string, number | null]>([
    ['5+ years of experience in operations', 5],
    ['Five (5) or more years supporting networks', 5],
    ['3-5 years of experience', 3],
    ['Minimum of 4 (four) years’ experience', 4],
    ['BS and 8 years of experience or MS and 6 years of experience', 8],
    ['8 years of IT experience\n3 years of Kubernetes experience', 8],
    ['2+ years of experience required\nPreferred Qualifications:\n7+ years of experience', 2],
    ['5+ years of experience, preferably in finance', 5],
    ['7+ years of experience preferred', null],
    ['Bachelor’s degree or 5 years of experience', null],
    ['Must be 18 years of age', null],
    ['For over 20 years in business we have served our clients', null],
    ['With 25 years of experience supplying parts, we are hiring', null],
    ['A 3-year roadmap and a two-year contract', null],
    ['Kubernetes - 3+ years\nLinux - 2+ years', 3],
    ['Qualifications6+ years of experience', 6],
  ])('%s', (text, years) => {
    expect(facts(text).yearsMin?.value ?? null).toBe(years);
  });
});

describe('level', () => {
  test.each<[string, string, Level]>([
    ['IT Intern', '', 'intern'],
    ['Junior Network Engineer', '', 'entry'],
    ['Network Engineer', '', 'mid'],
    ['Network Engineer', '5+ years of experience', 'mid'],
    ['Network Engineer', '6+ years of experience', 'senior'],
    ['Network Engineer', '1 year of experience', 'entry'],
    ['Sr. Network Engineer', '', 'senior'],
    ['Staff Engineer', '', 'lead'],
    ['Cloud Architect', '', 'lead'],
    ['IT Manager', '', 'manager'],
    ['IT Project Manager', '8 years of experience', 'senior'],
    ['Director of IT', '', 'director'],
    ['VP, Information Technology', '', 'director'],
    ['Data Center Technician', '', 'entry'],
    ['Mid-Senior Engineer', '', 'mid'],
    ['Senior/Staff Engineer', '', 'senior'],
  ])('%s: %s', (title, text, level) => {
    expect(facts(text, title).level.value).toBe(level);
  });
});

describe('conditions of the duty', () => {
  test.each<[string, boolean]>([
    ['Participate in the on-call rotation', true],
    ['Provide after-hours support as needed', true],
    ['Willing to provide 24x7 support', true],
    ['Out of hours standby on a rota basis', true],
    ['Occasional weekends and evenings', false],
    ['This team has no on-call rotation', false],
    ['We run a 24/7 business', false],
    ['Notify on call resources when necessary', false],
  ])('on-call: %s', (text, asked) => {
    expect(facts(text).onCall !== null).toBe(asked);
  });

  test.each<[string, boolean]>([
    ['Active Secret clearance required', true],
    ['Must be able to obtain a Public Trust', true],
    ['TS/SCI with polygraph', true],
    ['SC cleared or eligible for SC clearance', true],
    ['Must hold NV1', true],
    ['No clearance required', false],
    ['Security clearance: not required', false],
    ['Customs clearance of goods', false],
    ['Trade secret information', false],
    ['HashiCorp Vault secret engines', false],
    ['RACF, ACF2 or Top Secret on the mainframe', false],
    ['Criminal background clearance', false],
  ])('clearance: %s', (text, asked) => {
    expect(facts(text).clearance !== null).toBe(asked);
  });

  test('travel, shift, visa, contract', () => {
    expect(facts('Up to 25% travel').travel).toContain('25%');
    expect(facts('Travel insurance and no travel').travel).toBeNull();
    expect(facts('You work the night shift').shift).toContain('night shift');
    expect(facts('We are unable to offer visa sponsorship').visaSponsorship?.value).toBe('refused');
    expect(facts('Visa sponsorship is available').visaSponsorship?.value).toBe('offered');
    expect(facts('Job Type: Contract').contract?.value).toBe('contract');
    expect(facts('', 'Network Engineer (Contract)').contract?.value).toBe('contract');
    expect(facts('Nothing said').contract).toBeNull();
  });
});

describe('properties', () => {
  const LINES = [
    'Salary: $92,000 - $104,000 per year',
    '5+ years of experience in network operations',
    'CCNP or CCIE required',
    'Participate in an on-call rotation',
    'This is a hybrid role, 3 days a week in the office',
    'Active Secret clearance required',
    'Up to 10% travel',
    'Keep servers running & tell us <why>',
  ];
  const escape = (s: string): string => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const lines = fc.shuffledSubarray(LINES);

  test('HTML and its text agree', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const html = `<ul>${some.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`;
        expect(facts(html)).toEqual(facts(some.join('\n')));
      }),
    );
  });

  test('the order of lines does not matter', () => {
    fc.assert(
      fc.property(lines, (some) => {
        const there = facts(some.join('\n'));
        const back = facts([...some].reverse().join('\n'));
        expect(back.pay?.max).toBe(there.pay?.max);
        expect(back.yearsMin?.value).toBe(there.yearsMin?.value);
        expect(back.workplace.value).toBe(there.workplace.value);
        expect(back.onCall === null).toBe(there.onCall === null);
        expect(back.clearance === null).toBe(there.clearance === null);
        expect(back.certifications.map((c) => c.id).sort()).toEqual(there.certifications.map((c) => c.id).sort());
      }),
    );
  });

  test('never throws, and quotes stay short', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(...LINES, '\n', ' ', '<p>', '&amp;', '**'),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.string(),
        fc.option(fc.string()),
        (pieces, title, location) => {
          const found = facts(pieces.join(''), title, location);
          for (const quote of [
            found.onCall,
            found.clearance,
            found.travel,
            found.yearsMin?.quote,
            found.workplace.quote,
            found.level.quote,
          ]) {
            expect((quote ?? '').length).toBeLessThanOrEqual(200);
          }
        },
      ),
    );
  });
});
