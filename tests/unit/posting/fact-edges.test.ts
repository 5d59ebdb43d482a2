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
    ['Network Engineer', 'We are looking for a senior engineer.', 'senior'],
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
    ['Join our team in Leeds, England or remote.', 'Leeds', 'remote'],
    ['The job may be done in either of our hubs in Leeds, Hull, or remotely.', 'Leeds', 'remote'],
    ['Full onsite, day shift', 'Leeds', 'onsite'],
    ['This role is in our Leeds, West Yorkshire office.', 'Leeds', 'onsite'],
    ['Based in one of our northern offices.', 'Leeds', 'onsite'],
    ['We have an in-office work model.', 'Leeds', 'onsite'],
    ['All our roles are in person.', 'Leeds', 'onsite'],
    ['Must be amenable to working onsite.', 'Leeds', 'onsite'],
    ['The job requires the worker to be on-site.', 'Leeds', 'onsite'],
    ['If this job is listed as onsite, you sit at a client.', 'Leeds', 'unstated'],
    ['Some duties are remote but many will require on-site visits.', 'Leeds', 'hybrid'],
    ['Colleagues spend at least 50% of their time in-office.', 'Leeds', 'hybrid'],
    ['Location: here\nHybrid - Ability to work remotely part of the week', 'Leeds', 'hybrid'],
    ['Leeds - Hybrid\nWho we are', 'Leeds', 'hybrid'],
    ['A job in our office near the canal, and office presence is 4 days minimum per week.', 'Leeds', 'hybrid'],
    ['This is an in person role at our office.', 'Leeds', 'onsite'],
    ['Position is in office - Not Remote', 'Leeds', 'onsite'],
    ['This is not a work from home position.', 'Leeds', 'onsite'],
    ['The job does not support remote work.', 'Leeds', 'onsite'],
    ['Located downtown, in-office, near the station.', 'Leeds', 'onsite'],
    ['The job will be primarily office-based.', 'Leeds', 'onsite'],
    ['Able to come into the office.', 'Leeds', 'onsite'],
    ['Installs desktops and keeps the printers running.', 'Leeds', 'onsite'],
    ['Keeps the fleet of laptops enrolled.', 'Leeds', 'unstated'],
    ['We offer support options (Onsite, Remote, Phone).', 'Leeds', 'unstated'],
    ['Many of our positions work from home.', 'Leeds', 'unstated'],
    ['You can sit in our Leeds office, or can be remote!', 'Leeds', 'remote'],
    ['This job is posted as remote.', 'Leeds', 'remote'],
    ['We are a virtual-first company.', 'Leeds', 'remote'],
    ['Hybrid: ~60% onsite', 'Leeds', 'hybrid'],
    ['Position will be hybrid.', 'Leeds', 'hybrid'],
    ['Work from home, office, or a mix of both', 'Leeds', 'hybrid'],
    ['Helps users both remotely and onsite. Work remotely: No', 'Leeds', 'onsite'],
    ['Possibility of working remotely after a year.', 'Leeds', 'unstated'],
    ['Based in person in Leeds (not remote).', 'Leeds', 'onsite'],
    ['In-person team in Leeds', 'Leeds', 'onsite'],
    ['Relocation provided: No This is a remote position', 'Leeds', 'remote'],
    ['Work is done from both remote and onsite places.', 'Leeds', 'hybrid'],
    ['Colleagues spend 3 to 4 days a week on average working in the office.', 'Leeds', 'hybrid'],
    ['You work from home up to 30 % of the time.', 'Leeds', 'hybrid'],
    ['We offer a hybrid setup.', 'Leeds', 'hybrid'],
    ['Hybrid working model\nVirtual stock options', 'Leeds', 'hybrid'],
    ['This role is not eligible for remote or hybrid work and is executed on-site.', 'Leeds', 'onsite'],
    ['The job requires daily office presence.', 'Leeds', 'onsite'],
    ['Hybrid work for eligible roles.', 'Leeds', 'unstated'],
    ['Tools for remote and hybrid work environments.', 'Leeds', 'unstated'],
    ['Our people could work anywhere, but they chose us.', 'Leeds', 'unstated'],
    ['Operations in Leeds or remote, for large customers.', 'Leeds', 'remote'],
    ['It can sit in our offices, or fully remote from anywhere.', 'Leeds', 'remote'],
    ['We have a virtual-first approach.', 'Leeds', 'remote'],
    ['', 'Remote, Leeds, Remote Hybrid', 'remote'],
    ['This is a remote role. Enjoy the flexibility of hybrid work.', 'Leeds', 'remote'],
    ['You work from your home.', 'Leeds', 'remote'],
    ['Works well in a collaborative, remote work environment.', 'Leeds', 'remote'],
    ['', 'TELECOMMUTE Leeds', 'remote'],
    ['', 'Fully remote or hybrid', 'remote'],
    ['', 'Leeds, Remote Hybrid', 'hybrid'],
    ['', 'Anywhere in France', 'remote'],
    ['', 'Worldwide', 'remote'],
  ])('%s (%s)', (text, location, workplace) => {
    expect(facts(text, 'Systems Administrator', location).workplace.value).toBe(workplace);
  });
});

test('a remote title is about this job, a list of places about several', () => {
  expect(facts('', 'Network Engineer (Remote)', 'Leeds, Remote Hybrid, Hull').workplace.value).toBe('remote');
});

test('calls are no on-call duty, a round-the-clock rota is', () => {
  expect(facts('You explain simply, in writing and on calls.').onCall).toBeNull();
  expect(facts('We sit together, along with on-call for after-hours incidents').onCall).not.toBeNull();
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

test('pay behind a bare "Hourly:", and that of employees per country', () => {
  const pay = (text: string): unknown[] | null => {
    const told = facts(text).pay;
    return told === null ? null : [told.min, told.max, told.currency, told.period];
  };
  expect(pay('Salary\n$15.63 per hour - 19 hours or less a week')).toEqual([15.63, 15.63, 'USD', 'hour']);
  expect(pay('Benefits are told on our page.\nUSD Hourly: $31.00 - $36.25')).toEqual([31, 36.25, 'USD', 'hour']);
  expect(
    pay('The base salary ranges are:\nUS employees: $103,100 - $138,900\nCanadian employees: CAD $94,800 - $117,400'),
  ).toEqual([103100, 138900, 'USD', 'year']);
});

test('of ranges per group of states the one that lists the state of the location', () => {
  const text =
    'Pay ranges\n$110,000 - $150,000 in these states: AL GA OH\n$120,000 - $160,000 in these states: CO MN OR\n$130,000 - $170,000 in these states: CA NY';
  const min = (location: string): number | null | undefined => facts(text, 'Network Engineer', location).pay?.min;
  expect(min('Portland, OR')).toBe(120000);
  expect(min('Remote, CA, USA')).toBe(130000);
  expect(min('Leeds')).toBe(110000);
  const bracketed =
    'The pay range is:\n120,000 - 145,000 USD per year (Cincinnati)\n150,000 - 180,000 USD per year (New York)';
  expect(facts(bracketed, 'Network Engineer', 'New York, NY, US').pay?.min).toBe(150000);
});

test('a clearance in a title that was cut off, and one that is only welcome', () => {
  expect(facts('Watches logs.', 'Security Analyst (Active Secr...').clearance).not.toBeNull();
  expect(facts('Clearance Required\nNone').clearance).toBeNull();
  expect(facts('Checks vary dependent upon the level of security clearance held.').clearance).toBeNull();
  expect(facts('Those with security clearance are also sought after.').clearance).toBeNull();
});
