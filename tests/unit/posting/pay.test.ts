import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { material } from '../../../scripts/material.js';
import { readPay } from '../../../src/posting/index.js';
import { findAmounts, parseNumber } from '../../../src/posting/pay-amounts.js';
import type { PayPeriod } from '../../../src/posting/posting.js';

type Short = readonly [min: number | null, max: number | null, currency: string, period: PayPeriod] | null;

function short(text: string, location: string | null = null): Short {
  const pay = readPay(text, { location });
  return pay === null ? null : [pay.min, pay.max, pay.currency, pay.period];
}

describe('a range without a period', () => {
  test.each<[string, Short]>([
    ['$10,000 - $25,000 USD', [10000, 25000, 'USD', 'year']],
    ['$25,000 - $49,999 USD', [25000, 49999, 'USD', 'year']],
    ['$4,200 - $5,600', [4200, 5600, 'USD', 'month']],
    ['$9,000 - $25,000 per month', [9000, 25000, 'USD', 'month']],
    ['$9,000 - $13,000 a year', [9000, 13000, 'USD', 'year']],
    // A month's pay or a year's: nobody can tell.
    ['$8,000 - $13,000 USD', null],
    ['$4,000 - $30,000 USD', null],
    // In a list, the lines before tell.
    ['Salary by grade\nGrade A: $5,100 - $6,300\nGrade B: $9,400 - $13,200', [5100, 13200, 'USD', 'month']],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });
});

describe('forms of pay', () => {
  test.each<[string, Short]>([
    ['$82,500 - $101,000 per year', [82500, 101000, 'USD', 'year']],
    ['$82.5K–$101K/yr', [82500, 101000, 'USD', 'year']],
    ['$118-145k', [118000, 145000, 'USD', 'year']],
    ['$118k - 145', [118000, 145000, 'USD', 'year']],
    ['118,000 to 145,000 USD annually', [118000, 145000, 'USD', 'year']],
    ['$31.25/hr - $38/hr', [31.25, 38, 'USD', 'hour']],
    ['Up to £48k', [null, 48000, 'GBP', 'year']],
    ['From $21.50 an hour', [21.5, null, 'USD', 'hour']],
    ['$130,000+', [130000, null, 'USD', 'year']],
    ['£425 - £475 per day', [425, 475, 'GBP', 'day']],
    ['457 € - 600 € per day', [457, 600, 'EUR', 'day']],
    ['€52.000 bis €61.000 brutto/Jahr', [52000, 61000, 'EUR', 'year']],
    ['Salaire : 45 000 € à 55 000 € par an', [45000, 55000, 'EUR', 'year']],
    ['€4.500 per maand bruto', [4500, 4500, 'EUR', 'month']],
    ['wynagrodzenie 14 000 - 19 000 zł miesięcznie', [14000, 19000, 'PLN', 'month']],
    ["CHF 105'000 - 125'000", [105000, 125000, 'CHF', 'year']],
    ['£410 p/d', [410, 410, 'GBP', 'day']],
    ['A$125k + super', [125000, 125000, 'AUD', 'year']],
    ['CA$88,000 - CA$97,000', [88000, 97000, 'CAD', 'year']],
    ['₹14,00,000 - ₹19,00,000 a year', [1400000, 1900000, 'INR', 'year']],
    ['CTC: 14-19 LPA', [1400000, 1900000, 'INR', 'year']],
    ['SGD 95K – SGD 120K • Offers Equity', [95000, 120000, 'SGD', 'year']],
    ['Minimum: $81,000\nMidpoint: $95,000\nMaximum: $109,000', [81000, 109000, 'USD', 'year']],
    ['Salary Maximum\nUSD $36.00/per hour\nSalary Minimum\nUSD $24.00/per hour', [24, 36, 'USD', 'hour']],
  ])('%s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });
});

describe('sums that are no pay', () => {
  test.each([
    'Sign-on bonus of $7,500 - $12,000',
    'Join our health program and earn up to $1,500 in rewards',
    'Tell a friend and earn up to $40 if your referral starts',
    'Tuition reimbursement up to $4,000 per year',
    '401(k) match up to $6,000 per year',
    'You will own a budget of $2,000,000 to $5,000,000',
    'We raised $40M and serve 2,000 - 4,000 clients',
    'A $1.4B revenue company, founded 1996-2004',
    'Gym stipend: up to $80/month',
    '$0 - $1,500,000',
    '$3,120.40 biweekly',
    '$90 per visit',
    'San Jose, CA: 401k and $80s to 160s',
    'Competitive salary, depends on experience',
    'Must be able to lift up to 50 pounds',
    'Home office budget: $900. Learning budget: $1,200 a year.',
  ])('%s', (text) => {
    expect(short(text)).toBeNull();
  });
});

describe('which of several sums is the pay', () => {
  test('base before on-target earnings', () => {
    expect(short('OTE: $210,000 - $230,000. Base salary: $130,000 - $150,000')).toEqual([
      130000,
      150000,
      'USD',
      'year',
    ]);
    expect(short('Base pay $95,000 to $110,000 (OTE $130,000)')).toEqual([95000, 110000, 'USD', 'year']);
  });
  test('what is stated before what a board estimates', () => {
    expect(short('£39,500\nper year - estimated\n?\nFull time\nSalary: £42,000–£51,000')).toEqual([
      42000,
      51000,
      'GBP',
      'year',
    ]);
  });
  test('the posting before its benefits', () => {
    const text =
      'The salary range for this role is $92,000 to $104,000.\nWe add a bonus of up to $10,000 and $1,500 a year for training.';
    expect(short(text)).toEqual([92000, 104000, 'USD', 'year']);
  });
  test('grades are joined, places are not', () => {
    expect(
      short(
        'The base salary range is 150,000 USD - 210,000 USD for Level 3, and 180,000 USD - 260,000 USD for Level 4.',
      ),
    ).toEqual([150000, 260000, 'USD', 'year']);
    const pay = readPay('Colorado pay range: $81,000-$94,000\nCalifornia pay range: $96,000-$113,000');
    expect([pay?.min, pay?.max]).toEqual([81000, 94000]);
    expect(pay?.byPlace.map((p) => p.range.max)).toEqual([94000, 113000]);
  });
  test('of ranges per place the posting’s own', () => {
    const text = 'Denver, CO: $150,000 - $170,000 for this role\nNew York, NY: $180,000 - $205,000 for this role';
    expect(short(`Salary by location\n${text}`, 'New York, NY')).toEqual([180000, 205000, 'USD', 'year']);
  });
  test('a bare dollar is that of the place, unless its label names another', () => {
    expect(short('Salary: $90,000 - $99,000', 'Toronto, ON')?.[2]).toBe('CAD');
    expect(short('Salary: $90,000 - $99,000', 'Sydney, Australia')?.[2]).toBe('AUD');
    expect(short('Salary: $90,000 - $99,000', 'San Diego, CA')?.[2]).toBe('USD');
    expect(short('US base salary range: $90,000 - $99,000', 'Canada')?.[2]).toBe('USD');
  });
});

const PERIOD_WORDS: Readonly<Record<PayPeriod, readonly string[]>> = {
  hour: [' per hour', '/hr', ' an hour', ' hourly'],
  day: [' per day', '/day', ' a day'],
  week: [' per week', ' a week', ' weekly'],
  month: [' per month', '/month', ' a month', ' monthly'],
  year: [' per year', '/yr', ' a year', ' annually', ' per annum'],
};
/** Whole amounts that could be pay per period, in any of the currencies below. */
const SIZES: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  hour: [12, 200],
  day: [150, 1500],
  week: [600, 6000],
  month: [2000, 20000],
  year: [25000, 400000],
};
const WRITERS: readonly (readonly [currency: string, write: (n: number) => string])[] = [
  ['USD', (n) => `$${n.toLocaleString('en-US')}`],
  ['USD', (n) => `USD ${n.toLocaleString('en-US')}`],
  ['USD', (n) => `$${n.toLocaleString('en-US')}.00`],
  ['GBP', (n) => `£${n.toLocaleString('en-US')}`],
  ['EUR', (n) => `€${n.toLocaleString('de-DE')}`],
  ['EUR', (n) => `${n.toLocaleString('de-DE')} €`],
  ['EUR', (n) => `${n.toLocaleString('fr-FR')} €`],
  ['CHF', (n) => `CHF ${n.toLocaleString('en-US').replaceAll(',', "'")}`],
  ['CAD', (n) => `CA$${n.toLocaleString('en-US')}`],
  ['AUD', (n) => `AU$${n.toLocaleString('en-US')}`],
];

describe('properties', () => {
  const period = fc.constantFrom<PayPeriod>('hour', 'day', 'week', 'month', 'year');
  test('what is written is read back, across currencies, ways of writing and periods', () => {
    fc.assert(
      fc.property(
        period.chain((p) =>
          fc.record({
            period: fc.constant(p),
            word: fc.constantFrom(...PERIOD_WORDS[p]),
            a: fc.integer({ min: SIZES[p][0], max: SIZES[p][1] }),
            share: fc.double({ min: 0, max: 1, noNaN: true }),
          }),
        ),
        fc.constantFrom(...WRITERS),
        fc.constantFrom(' - ', ' – ', '-', '—', ' to ', ' and '),
        fc.constantFrom('', 'Salary: ', 'Pay range: ', 'The base salary range for this role is '),
        ({ period: p, word, a, share }, [currency, write], dash, label) => {
          const b = Math.round(a * (1 + share));
          const text = `${label}${write(a)}${dash}${write(b)}${word}`;
          expect([text, short(text)]).toEqual([text, [a, b, currency, p]]);
        },
      ),
      { numRuns: 400 },
    );
  });
  test('never throws, and what it gives is pay', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '$',
        '£',
        '€',
        'k',
        '1,000',
        '85.000',
        ' - ',
        ' to ',
        '/hr',
        'salary',
        'bonus',
        '+',
        '%',
        '\n',
        'USD',
        'from ',
        'up to ',
      ),
      fc.integer({ min: 0, max: 999999 }).map(String),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const pay = readPay(pieces.join(''));
        if (pay === null) return;
        expect(pay.min ?? pay.max).toBeGreaterThan(0);
        if (pay.min !== null && pay.max !== null) expect(pay.min).toBeLessThanOrEqual(pay.max);
        expect(pay.quote.length).toBeLessThanOrEqual(160);
      }),
    );
  });
  test('a flood of sums is cut off', () => {
    expect(findAmounts('$1 '.repeat(5000), null).length).toBeLessThanOrEqual(600);
  });
});

test.each([
  ['85,000.50', 85000.5],
  ['55.000', 55000],
  ['1.250.000,75', 1250000.75],
  ['12,00,000', 1200000],
  ["95'000", 95000],
  ['55 000', 55000],
  ['22,50', 22.5],
])('number %s', (raw, value) => {
  expect(parseNumber(raw)).toBe(value);
});

const forms = material('peers', 'salary_forms_45.json');
describe.skipIf(forms === null)('forms that other readers were tried on', () => {
  const rows = (forms === null ? [] : JSON.parse(readFileSync(forms, 'utf8'))) as [
    string,
    number | null,
    number | null,
    string | null,
    string | null,
  ][];
  test.each(rows)('%s', (text, min, max, period, currency) => {
    expect(short(text)).toEqual(currency === null ? null : [min, max, currency, period]);
  });
});
