import { describe, expect, test } from 'vitest';
import { type Level } from '../../../src/posting/index.js';
import { facts, payOf } from './reading.js';

describe('level: words of a title that are no rank, or only in one sense', () => {
  test.each<[string, string, Level]>([
    ['Warehouse Compliance Staff | All Regions', 'One year of experience', 'entry'],
    ['Staff Accountant', '3 years of experience', 'mid'],
    ['Chief of Staff', '8 years of experience', 'senior'],
    ['IT Staff', '', 'mid'],
    ['Staff, Network Engineer', '', 'lead'],
    ['Network Engineer, Senior Staff', '', 'lead'],
    ['Staff+ Platform Engineer', '', 'lead'],
    ['Platform Engineer - Tech Foundations', '', 'mid'],
    ['Desktop Support Tech (Temp)', '', 'entry'],
    ['Data Entry Specialist', '3 years of experience', 'mid'],
    ['Research Fellow', '', 'mid'],
    ['Engineering Fellow', '', 'lead'],
    ['Client Manager - Security', '3 years of experience', 'mid'],
    ['Analyst, CIO Office', '', 'mid'],
    ['Network Engineer 4-8 Years', '4 years of experience', 'mid'],
    ['Network Engineer 4', '5 years of experience', 'senior'],
    ['Lead Generation Specialist', '', 'mid'],
    ['Leiter IT-Infrastruktur', '', 'manager'],
    ['Network Engineer', 'Act as an expert in routing. 5+ years of experience', 'mid'],
    ['COO of a Clinic', '5 years of experience', 'director'],
    ['Staff / Senior Platform Engineer', '', 'senior'],
    ['Business Development Manager, Cloud', '3 years of experience', 'mid'],
    ['Head (VP) of Networks', '10 years of experience', 'director'],
    ['Network Engineer', 'We want an entry-level engineer for our team.', 'entry'],
    ['Network Engineer', 'We are looking for a senior engineer.', 'senior'],
    ['Network Engineer', 'We are looking for a college senior.', 'mid'],
    ['Network Engineer', 'You mentor entry-level engineers.', 'mid'],
    ['IT Specialist', 'One year of specialized experience. The salary is equivalent to GS-13, step 5.', 'senior'],
  ])('%s: %s', (title, text, level) => {
    expect(facts(text, title).level.value).toBe(level);
  });
});

describe('years: what is no requirement, and what lost its form', () => {
  test.each<[string, number | null]>([
    ['5+ years demonstrated ability in network operations', 5],
    ['3+ Years – Network engineering or related', 3],
    ['Candidate profile 8+ years building storage engines', 8],
    ['What We Are Looking For 5+ years administering Linux servers', 5],
    ['Degree, plus 7+ years of related experience. An MBA is considered in lieu of some experience.', 7],
    ['A degree and 7+ years of related experienceMBA considered in lieu of some experience', 7],
    ['Degree in computing preferred Minimum of 4 years helpdesk administration', 4],
    ['Minimum 2 years of work experience with robots Strongly Preferred: a patient mind', 2],
    ['Internal audit: 4 years (Preferred) License: driving', null],
    ['At least a two year equivalent technical degree. A minimum of five years experience with servers', 5],
    ['DevOps coaching - 3+ years\nHigh School Diploma or GED', 3],
    ['Typically gained through seven or more years of relevant work', 7],
    ['At least two years of sustained recovery', null],
    ['Good presentation skills- 8-10+ years of experience as architect- Relevant certifications are a plus', 8],
    [
      "3-4 years of desktop experience in a similar company\n['duties', '4 years of desktop experience in a similar company']",
      3,
    ],
    ['Our engineers have an average of 7 years’ tenure', null],
    ['Many of our engineers have been here 12 years, because their expertise is valued', null],
    [
      '1. A baccalaureate degree and two years of full-time experience in networks; or\n2. A four-year high school diploma and six years of full-time experience',
      2,
    ],
    ['Requirements: o Degree in telecommunications o 4+ years in a network role', 4],
    ['What to expect. Ideally You’d Have 12+ years of experience, including 4+ years leading teams', null],
    [
      'A degree and six (6) + years of routing experience OR special training and nine (9) + years of routing experience',
      6,
    ],
    ['5+ years’ experience in management or support.•Minimum of 7+ years of hands-on work experience', 7],
    ['Graduate of at least a 2 year course in computing', null],
    ['Since 2009 and almost 17 years we have placed people with experience', null],
    ['Welcome with less than 2 years of working experience', null],
    ['~3-5 years of combined network and server experience', 3],
    ['Over 60 years of combined experience', null],
    ['Cloud experience: 4+ years running platforms at scale', 4],
    ['Minimum a year of professional experience', 1],
    ['At least 18 months’ experience on a service desk', 1],
    ['Minimum 2 years in the retail, banking or insurance industry is preferred.', null],
    ['We have more than 20+ years of industry expertise.', null],
    ['20+ years of IT experience\nA degree', 20],
    ['At least 3 years’ residence in the country', null],
    [
      '6 years in lieu of a degree, OR 4 years of experience with Bachelor’s degree, OR 2 years of experience with Master’s degree.',
      4,
    ],
    ['A degree, 6 years of domain experience without degree\n4+ years of experience in operations', 4],
    ['At least 1 year of experience in a similar role preferredBackground in networks', null],
    ['HS diploma or GED and 8+ years of experience in security', 8],
    ['Requirements: (8) years of experience in programs are required.', 8],
    ['What we’re looking for 6+ years in offensive security', 6],
    ['At least 5 years of desktop support in an office Vendor Certification desired', 5],
    ['Stock options - 1 year cliff; 4 years total', null],
    ['In your first 12 months you will build knowledge of our network.', null],
    ['Over the next 12 months you will gain experience with AWS.', null],
    ['A 24 month rotational program giving you broad experience.', null],
    ['Contract: 12 months, knowledge of Cisco needed.', null],
    ['Be willing to commit to at least a year.', null],
    ['Please send: 1) Name 2) Visa status 3) Years of experience 4) Rate', null],
    ['About us\n25+ years of industry experience\nOffices in 3 countries', null],
    ['Not less than five years of experience in networking.\n2 years of supervisory experience.', 5],
    ['8+ years total, with 3 years of AWS experience.', 8],
    ['3 years of customer service or training experience; 7 years of IT experience.', 7],
    ['Bachelor degree with at least 4 years of experience or 8 years without a degree', 4],
    ['Five years of experience, with or without a degree.', 5],
    ['Must have at least 4 or 5 years of experience', 4],
    ['Bachelor (4-year) degree\n2+ years of hands-on experience', 2],
    ['A college degree or equivalent work experience (5+ years)', null],
    ['Completion of a ten-year background investigation', null],
    ['2–5 years in business development', 2],
    ['Someone may have 20 years of professional experience', null],
    ['A contract of 12 months. Experience with Linux', null],
    ['6-9 months of experience with phones', null],
  ])('%s', (text, years) => {
    expect(facts(text).yearsMin?.value ?? null).toBe(years);
  });
});

test('calls are no on-call duty, a round-the-clock rota is', () => {
  expect(facts('You explain simply, in writing and on calls.').onCall).toBeNull();
  expect(facts('We sit together, along with on-call for after-hours incidents').onCall).not.toBeNull();
  expect(facts('You will be on calls with customers daily.').onCall).toBeNull();
  expect(facts('You carry a pager.').onCall).not.toBeNull();
  expect(facts('Oncall & incident handling').onCall).not.toBeNull();
  expect(facts('Participate in call rotation').onCall).not.toBeNull();
  expect(facts('Flexibility about being on callStrong communication').onCall).not.toBeNull();
  expect(facts('Helps the teamParticipates in the on-call rotationREQUIREMENTS A degree').onCall).not.toBeNull();
  expect(facts('Be part of a 24-7 team on a rotation basis to provide support').onCall).not.toBeNull();
});

test('what speaks against an acronym stands on its own line', () => {
  const read = (text: string): string[] => facts(text).certifications.map((c) => c.id);
  expect(read('Rules and guidance\nCertifications such as CISA, CISSP')).toEqual(['cisa', 'cissp']);
  expect(read('Follow CISA guidance')).toEqual([]);
  expect(read('Work in our Global Security Operations Center (GSOC)')).toEqual([]);
  expect(read('Certifications: GSOC, GCIH')).toEqual(['giac']);
});

test('pay of a text read in the wrong encoding, a torn number, and Philippine months', () => {
  expect(payOf('The salary range is Â£57,000-Â£70,000.')).toEqual([57000, 70000, 'GBP', 'year']);
  expect(payOf('The salary range is £57,000â€“£70,000.')).toEqual([57000, 70000, 'GBP', 'year']);
  expect(payOf('An hourly wage of $2 2.00- $2 7 .00')).toBeNull();
  expect(payOf('The wage range is $25.00\n$28.00 an hour')).toEqual([25, 28, 'USD', 'hour']);
  expect(payOf('Salary to £65k')).toEqual([null, 65000, 'GBP', 'year']);
  expect(payOf('Earn a salary of up to PHP 140,000')).toEqual([null, 140000, 'PHP', 'month']);
});

test('pay behind a bare "Hourly:", and that of employees per country', () => {
  expect(payOf('Salary\n$15.63 per hour - 19 hours or less a week')).toEqual([15.63, 15.63, 'USD', 'hour']);
  expect(payOf('Pay range is $36/hour - $57 hour.')).toEqual([36, 57, 'USD', 'hour']);
  expect(payOf('We pay relocation for new employees: $5,000 - $10,000')).toBeNull();
  expect(payOf('Competitive salary plus sign-on bonus for new employees: $20,000 - $40,000')).toBeNull();
  expect(payOf('Monthly: $500 - $800 housing stipend')).toBeNull();
  expect(payOf('Benefits are told on our page.\nUSD Hourly: $31.00 - $36.25')).toEqual([31, 36.25, 'USD', 'hour']);
  expect(
    payOf('The base salary ranges are:\nUS employees: $103,100 - $138,900\nCanadian employees: CAD $94,800 - $117,400'),
  ).toEqual([103100, 138900, 'USD', 'year']);
});

test('of ranges per group of states the one that lists the state of the location', () => {
  const text =
    'Pay ranges\n$110,000 - $150,000 in these states: AL GA OH\n$120,000 - $160,000 in these states: CO MN OR\n$130,000 - $170,000 in these states: CA NY';
  const min = (location: string): number | null | undefined => facts(text, 'Network Engineer', location).pay?.min;
  expect(min('Portland, OR')).toBe(120000);
  expect(min('Remote, CA, USA')).toBe(130000);
  expect(min('Leeds')).toBe(110000);
  const cities =
    'Salary by city: New York: $150,000 - $170,000 | Denver: $120,000 - $140,000 | Austin: $110,000 - $130,000';
  expect(facts(cities, 'Network Engineer', 'Denver, CO').pay?.min).toBe(120000);
  const others =
    'Base pay in California, New York or Washington: $150,000 - $170,000\nAll other states (excluding CA, NY, WA): $120,000 - $140,000';
  expect(facts(others, 'Network Engineer', 'Seattle, WA').pay?.min).toBe(150000);
  const bracketed =
    'The pay range is:\n120,000 - 145,000 USD per year (Cincinnati)\n150,000 - 180,000 USD per year (New York)';
  expect(facts(bracketed, 'Network Engineer', 'New York, NY, US').pay?.min).toBe(150000);
});

test('a clearance in a title that was cut off, and one that is only welcome', () => {
  expect(facts('Watches logs.', 'Security Analyst (Active Secr...').clearance).not.toBeNull();
  expect(facts('Employment is dependent upon the ability to obtain a Secret clearance.').clearance).not.toBeNull();
  expect(facts('Active DoD Secret clearance held at time of hire is required.').clearance).not.toBeNull();
  expect(facts('Clearance Secret\nLocation Leeds').clearance).not.toBeNull();
  expect(facts('Clearance Required\nNone').clearance).toBeNull();
  expect(facts('Checks vary dependent upon the level of security clearance held.').clearance).toBeNull();
  expect(facts('Those with security clearance are also sought after.').clearance).toBeNull();
});
