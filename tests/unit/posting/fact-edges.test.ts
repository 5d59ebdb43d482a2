import { describe, expect, test } from 'vitest';
import { readFacts, type Level, type PostingFacts, type Workplace } from '../../../src/posting/index.js';

function facts(description: string, title = 'Systems Administrator', location: string | null = null): PostingFacts {
  return readFacts({ title, company: null, location, description, payText: null });
}

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
  ])('%s', (text, years) => {
    expect(facts(text).yearsMin?.value ?? null).toBe(years);
  });
});

describe('workplace: further wordings', () => {
  test.each<[string, string | null, Workplace]>([
    ['Under our policy you visit the office at least three times a week.', 'Leeds', 'hybrid'],
    ['Ability to work remotely: Part-time Remote Telework', 'Leeds', 'hybrid'],
    ['You can work partially from home.', 'Leeds', 'hybrid'],
    ['Must be able to work from home on Fridays.', 'Leeds', 'hybrid'],
    ['UK (Hybrid / Secure Site)', 'Leeds', 'hybrid'],
    ['Shifts are ten hours - On site', 'Leeds', 'onsite'],
    ['Role Category Hybrid', 'Leeds', 'hybrid'],
    ['We expect you to spend at least half of your work time in your assigned office.', 'Leeds', 'hybrid'],
    ['We support working from home, though a regular presence on site is essential.', 'Leeds', 'hybrid'],
    ['People near our hub come to the office twice a week.', 'Remote', 'remote'],
    ['Work environment: security of hybrid environment with many clients', 'Leeds', 'unstated'],
    ['This post will need being in office 5 days/week.', 'Leeds', 'onsite'],
    ['The position will be in-person at our laboratory.', 'Leeds', 'onsite'],
    ['A full-time position that will be based in our Leeds office.', 'Leeds', 'onsite'],
    ['Engineering\nIn office\nFull-time', 'Leeds', 'onsite'],
    ['Able to work from the Leeds office most days.', 'Leeds', 'hybrid'],
    ['We are primarily an in-person company.', 'Leeds', 'onsite'],
    ['We’re a remote company with good documents.', 'Leeds', 'remote'],
    ['Runs primarily on a remote working arrangement.', 'Leeds', 'remote'],
    ['Telecommuting is OK', 'Leeds', 'remote'],
    ['Some sit together while others attend stand-ups remotely.', 'Leeds', 'unstated'],
    ['', 'Anywhere in France', 'remote'],
    ['', 'Worldwide', 'remote'],
  ])('%s (%s)', (text, location, workplace) => {
    expect(facts(text, 'Systems Administrator', location).workplace.value).toBe(workplace);
  });
});

test('calls are no on-call duty, a round-the-clock rota is', () => {
  expect(facts('You explain simply, in writing and on calls.').onCall).toBeNull();
  expect(facts('We sit together, along with on-call for after-hours incidents').onCall).not.toBeNull();
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
  const pay = (text: string): unknown[] | null => {
    const told = facts(text).pay;
    return told === null ? null : [told.min, told.max, told.currency, told.period];
  };
  expect(pay('The salary range is Â£57,000-Â£70,000.')).toEqual([57000, 70000, 'GBP', 'year']);
  expect(pay('The salary range is £57,000â€“£70,000.')).toEqual([57000, 70000, 'GBP', 'year']);
  expect(pay('An hourly wage of $2 2.00- $2 7 .00')).toBeNull();
  expect(pay('The wage range is $25.00\n$28.00 an hour')).toEqual([25, 28, 'USD', 'hour']);
  expect(pay('Salary to £65k')).toEqual([null, 65000, 'GBP', 'year']);
  expect(pay('Earn a salary of up to PHP 140,000')).toEqual([null, 140000, 'PHP', 'month']);
});

test('a clearance in a title that was cut off, and one that is only welcome', () => {
  expect(facts('Watches logs.', 'Security Analyst (Active Secr...').clearance).not.toBeNull();
  expect(facts('Those with security clearance are also sought after.').clearance).toBeNull();
});
