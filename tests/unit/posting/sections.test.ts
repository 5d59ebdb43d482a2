import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSections, type SectionKind } from '../../../src/posting/sections.js';
import { toPlainText } from '../../../src/posting/text.js';

const kinds = (text: string): [SectionKind, string][] => readSections(text).map((line) => [line.kind, line.text]);

describe('readSections', () => {
  it('follows the headings', () => {
    const text = `Company Description
Larkfield Freight moves parcels.
What you’ll do:
Patch the Windows servers
Watch the backups
Minimum Qualifications
Three years with Active Directory
Nice to have
Some Linux
Perks & Benefits
Lunch on Fridays`;
    expect(
      readSections(text)
        .filter((line) => !line.heading)
        .map((line) => line.kind),
    ).toEqual(['company', 'duties', 'duties', 'requirements', 'preferred', 'benefits']);
  });

  it.each([
    ['Key Responsibilities', 'duties'],
    ['In this role, you will:', 'duties'],
    ['As a Network Engineer, you will:', 'duties'],
    ['A Day in the Life', 'duties'],
    ['What we’re looking for', 'requirements'],
    ['Skills & Experience:', 'requirements'],
    ['Who you are', 'requirements'],
    ['Preferred Qualifications', 'preferred'],
    ['Bonus points for:', 'preferred'],
    ['Why join us?', 'benefits'],
    ['What’s in it for you?', 'benefits'],
    ['About Larkfield', 'company'],
    ['Who We Are', 'company'],
    ['Salary Range:', 'pay'],
    ['Equal Opportunity Statement', 'legal'],
    ['Physical Requirements', 'other'],
  ] as const)('knows the heading %s', (heading, kind) => {
    expect(readSections(heading)).toEqual([{ text: heading, kind, heading: true }]);
  });

  it('takes no list item for a heading', () => {
    for (const item of [
      'experience with Linux',
      'Experience with Linux and Windows servers',
      'Manage backups',
      'Education of users about phishing mails',
      'Kubernetes',
    ]) {
      expect(readSections(item)[0]?.heading).toBe(false);
    }
  });

  it('knows boilerplate under any heading', () => {
    const under = (line: string) => readSections(`Responsibilities\n${line}`)[1]?.kind;
    expect(under('All applicants are considered without regard to race, religion or veteran status.')).toBe('legal');
    expect(under('Larkfield takes part in E-Verify.')).toBe('legal');
    expect(under('Health insurance, 401(k) and paid time off from the first day.')).toBe('benefits');
    expect(under('The base pay range for this role is $90,000 to $110,000.')).toBe('pay');
    expect(under('Install and patch servers for 300 employees.')).toBe('duties');
  });

  it('reads running text by its sentences', () => {
    const text =
      'Larkfield is a leading provider of parcel robots. You will manage the network of four depots and keep the switches current. Requirements: Three years of experience with routing and switching. CCNA is a plus. We offer dental and vision insurance. Larkfield is an equal opportunity employer.';
    expect(kinds(text)).toEqual([
      ['company', 'Larkfield is a leading provider of parcel robots.'],
      ['duties', 'You will manage the network of four depots and keep the switches current.'],
      ['requirements', 'Requirements: Three years of experience with routing and switching.'],
      ['preferred', 'CCNA is a plus.'],
      ['benefits', 'We offer dental and vision insurance.'],
      ['legal', 'Larkfield is an equal opportunity employer.'],
    ]);
  });

  it('gives lines verbatim, in order, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (source) => {
        const text = toPlainText(source);
        let from = 0;
        for (const line of readSections(text)) {
          const at = text.indexOf(line.text, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at;
        }
      }),
    );
  });
});
