import { describe, expect, test } from 'vitest';
import { readFacts, type PostingFacts, type Workplace } from '../../../src/posting/index.js';

function facts(description: string, title = 'Systems Administrator', location: string | null = null): PostingFacts {
  return readFacts({ title, company: null, location, description, payText: null });
}

describe('workplace by its many wordings', () => {
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
    ['You will work closely with stakeholders, local or remote.', 'Leeds', 'unstated'],
    ['Conduct training in person or remote.', 'Leeds', 'unstated'],
    ['Location: Leeds, Yorkshire (not remote)', 'Leeds', 'onsite'],
    ['Location: Leeds office, supporting remote sites', 'Leeds', 'unstated'],
    ['This is a remote role. HQ has a full on-site gym.', 'Leeds', 'remote'],
    ['You work remotely but must be able to come into our office once a month.', 'Leeds', 'remote'],
    ['This role can be performed remotely. Quarterly trainings are conducted on-site.', 'Leeds', 'remote'],
    ['Not all roles are onsite.', 'Leeds', 'unstated'],
    ['There is no in-office policy.', 'Leeds', 'unstated'],
    ['Experience with printers is a plus.', 'Leeds', 'unstated'],
    ['Build crawlers. Write drivers for peripherals.', 'Leeds', 'unstated'],
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

test('counted days overrule a choice in the title, and a long list of places is read at its beginning', () => {
  const text = 'This role is hybrid, 3 days per week in the office.';
  expect(facts(text, 'Remote or Hybrid Network Engineer').workplace.value).toBe('hybrid');
  expect(facts('', 'Remote Support Engineer', 'Hybrid - Leeds').workplace.value).toBe('hybrid');
  expect(facts('', 'Network Engineer', 'remote,'.repeat(40_000)).workplace.value).toBe('remote');
});

test('a remote title is about this job, a list of places about several', () => {
  expect(facts('', 'Network Engineer (Remote)', 'Leeds, Remote Hybrid, Hull').workplace.value).toBe('remote');
});
