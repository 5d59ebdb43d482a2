import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeDuties, judgeRole, judgeTitle, roleDistance, ROLE_IDS, payOrder } from '../../../src/role/index.js';
import { toPlainText } from '../../../src/posting/text.js';

const NETWORK = [
  'Configure and troubleshoot Cisco routers, switches and wireless access points',
  'Manage Palo Alto and Fortinet firewalls and site-to-site VPN tunnels',
  'Maintain BGP and OSPF routing between four depots and the data center',
  'Plan VLANs, IP addressing and QoS for voice traffic',
  'Monitor network performance and analyse packet captures',
  'Upgrade firmware of switches and SD-WAN edges',
];
const HELP_DESK = [
  'Answer help desk calls and tickets from employees and reset passwords',
  'Image laptops and set up desktops, printers, phones and monitors for new employees',
  'Troubleshoot Windows and Microsoft Office problems of end users',
  'Escalate tickets to second-line support and keep users informed',
  'Keep the inventory of laptops, headsets and peripherals',
  'Provide remote and desk-side support to end users and write knowledge articles',
];
const SALES = [
  'Meet restaurant owners in your territory and sell our loyalty program',
  'Reach a monthly quota and keep your pipeline current in the CRM',
  'Negotiate contracts and renew accounts',
  'Plan campaigns with the marketing team',
  'Present demos at trade shows and follow up on leads',
];
const posting = (lines: readonly string[]): string => `Responsibilities:\n${lines.join('\n')}`;

describe('judgeTitle', () => {
  it.each([
    ['Senior Systems Administrator', 'systems-administrator'],
    ['Sr. Network Engineer II', 'network-engineer'],
    ['Site Reliability Engineer (Remote)', 'site-reliability-engineer'],
    ['DevSecOps Engineer', 'devops-engineer'],
    ['Azure Cloud Engineer', 'cloud-engineer'],
    ['IT Infrastructure Manager', 'infrastructure-manager'],
    ['Director of IT Infrastructure', 'infrastructure-manager'],
    ['Director of Information Technology', 'it-director'],
    ['Storage Administrator', 'storage-engineer'],
    ['z/OS Systems Programmer', 'mainframe-specialist'],
    ['ServiceNow Developer', 'itsm-engineer'],
    ['Data Center Technician', 'data-center-technician'],
    ['IT Auditor', 'it-internal-auditor'],
    ['IT Audit Manager', 'it-internal-audit-manager'],
    ['GRC Analyst', 'it-compliance-manager'],
    ['Help Desk Technician', 'it-support-specialist'],
    ['Oracle DBA', 'database-administrator'],
    ['Network Security Engineer', 'network-engineer'],
    ['Security Network Engineer', 'security-engineer'],
    ['Cloud Security Engineer', 'security-engineer'],
    ['Software Engineer, Infrastructure', 'software-engineer'],
    ['Junior Infrastructure Engineer', 'infrastructure-engineer-assistant'],
    ['IT Project Manager', 'other'],
    ['Data Analyst', 'other'],
    ['Civil Infrastructure Engineer', 'other'],
    ['Network Marketing Representative', 'other'],
    ['Warehouse Storage Associate', 'other'],
    ['Sales Engineer', 'other'],
  ] as const)('reads %s', (title, role) => {
    expect(judgeTitle(title).id).toBe(role);
  });

  it.each(['IT Specialist', 'Engineer III', 'Solutions Architect', 'AI/ML Infrastructure Engineer', '', '???'])(
    'abstains on %j',
    (title) => {
      expect(judgeTitle(title).id).toBeNull();
    },
  );
});

describe('judgeDuties', () => {
  it('reads plain duties and names the words that decided', () => {
    expect(judgeDuties(posting(NETWORK)).id).toBe('network-engineer');
    expect(judgeDuties(posting(HELP_DESK)).id).toBe('it-support-specialist');
    expect(judgeDuties(posting(SALES)).id).toBe('other');
    const { words } = judgeDuties(posting(NETWORK));
    expect(words.length).toBeGreaterThan(0);
    for (const { text } of words) expect(posting(NETWORK).toLowerCase()).toContain(text.split(' ')[0]);
  });

  it('abstains where the text says nothing', () => {
    expect(judgeDuties('Apply now.').id).toBeNull();
    expect(judgeDuties('').id).toBeNull();
  });
});

describe('judgeRole', () => {
  it("warns where the title names another job, with the posting's own lines", () => {
    const verdict = judgeRole({ title: 'Network Engineer', description: posting(HELP_DESK) });
    expect(verdict.mismatch.verdict).toBe('yes');
    expect(verdict.mismatch.direction).toBe('promises-more');
    expect(verdict.mismatch.evidence.length).toBeGreaterThan(0);
    for (const line of verdict.mismatch.evidence) {
      expect(posting(HELP_DESK)).toContain(line);
      expect(line.length).toBeLessThanOrEqual(160);
    }
  });

  it('does not warn where they agree or the title is no listed job', () => {
    expect(judgeRole({ title: 'Network Engineer', description: posting(NETWORK) }).mismatch.verdict).toBe('no');
    expect(judgeRole({ title: 'Account Executive', description: posting(NETWORK) }).mismatch.verdict).not.toBe('yes');
    expect(judgeRole({ title: 'IT Specialist', description: posting(NETWORK) }).mismatch.verdict).not.toBe('yes');
  });

  it('marks infrastructure and leaves sales alone', () => {
    expect(judgeRole({ title: 'Network Engineer', description: posting(NETWORK) }).infrastructure).toBe(true);
    expect(judgeRole({ title: 'Sales Representative', description: posting(SALES) }).infrastructure).toBe(false);
  });

  it('takes the title alone where there is no text', () => {
    const verdict = judgeRole({ title: 'Network Engineer', description: '' });
    expect(verdict.role.id).toBe('network-engineer');
    expect(verdict.duties.id).toBeNull();
    expect(verdict.mismatch.verdict).toBe('unsure');
  });

  it('does not depend on the order of the lines', () => {
    const lines = [...NETWORK, ...HELP_DESK.slice(0, 2)];
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (order) => {
        expect(judgeRole({ title: 'Network Engineer', description: posting(order) })).toEqual(
          judgeRole({ title: 'Network Engineer', description: posting(lines) }),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('says the same of HTML and of its text', () => {
    const html = `<h3>Responsibilities:</h3><ul>${NETWORK.map((line) => `<li>${line}</li>`).join('\n')}</ul>`;
    const judge = (source: string) => judgeRole({ title: 'Network Engineer', description: toPlainText(source) });
    expect(judge(html)).toEqual(judge(posting(NETWORK)));
  });

  it('never throws and keeps its numbers between 0 and 1', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.string({ unit: 'binary', maxLength: 600 }),
        (title, description) => {
          const verdict = judgeRole({ title, description: toPlainText(description) });
          for (const { confidence } of [verdict.title, verdict.duties, verdict.role, verdict.mismatch]) {
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('roleDistance', () => {
  it('is a symmetric distance, and near synonyms are near', () => {
    for (const a of ROLE_IDS) {
      expect(roleDistance(a, a).whole).toBe(0);
      for (const b of ROLE_IDS) {
        expect(roleDistance(a, b)).toEqual(roleDistance(b, a));
        expect(roleDistance(a, b).whole).toBeLessThanOrEqual(1);
        expect(payOrder(a, b)).toBeCloseTo(-payOrder(b, a));
      }
    }
    expect(roleDistance('devops-engineer', 'cloud-engineer').near).toBe(true);
    expect(roleDistance('it-support-specialist', 'cloud-engineer').whole).toBeGreaterThan(0.6);
  });
});
