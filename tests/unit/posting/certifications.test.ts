import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CERTIFICATIONS, readCertifications } from '../../../src/posting/index.js';

const ids = (text: string): string[] => readCertifications(text, () => false).map((mention) => mention.id);

describe('certifications as they are written', () => {
  test.each<[string, string[]]>([
    ['CCNA or CCNP required', ['cisco-ccna', 'cisco-ccnp']],
    ['CompTIA A+, Network+ and Security+', ['comptia-a-plus', 'comptia-network-plus', 'comptia-security-plus']],
    ['CompTIA Security + certification', ['comptia-security-plus']],
    ['RHCEs welcome', ['redhat-rhce']],
    ['ITIL v4 Foundation certificate', ['itil-foundation']],
    ['ITIL Managing Professional', ['itil-managing-professional']],
    ['AWS Certified Solutions Architect – Professional', ['aws-solutions-architect-professional']],
    ['AWS Certified Solutions Architect', ['aws-solutions-architect-associate']],
    ['AZ-104 and AZ-305', ['azure-administrator', 'azure-solutions-architect']],
    ['Azure, AWS or GCP certifications', ['azure-any', 'aws-any', 'gcp-any']],
    ['Cloud certifications are a plus (e.g., AWS, Azure)', ['aws-any', 'azure-any']],
    ['certified in AWS', ['aws-any']],
    ['Microsoft (MCSA, MCSE) certifications', ['microsoft-mcsa', 'microsoft-mcse']],
    ['Relevant certifications: VMware, Red Hat', ['vmware-vcp', 'redhat-rhce']],
    ['Microsoft Certified: Azure Database Administrator Associate', ['microsoft-dba']],
    ['Microsoft certifications such as AZ-500', ['azure-security-engineer']],
    ['Certifications relating to cloud services (e.g., AWS, Azure)', ['aws-any', 'azure-any']],
    ['CISSP, CEH, SANS', ['cissp', 'ceh', 'giac']],
    ['MCSA, MSCE', ['microsoft-mcsa', 'microsoft-mcse']],
    ['CISSP, CISM, AWS Security', ['cissp', 'cism', 'aws-security-specialty']],
    ['A+ or Networking+ certification', ['comptia-a-plus', 'comptia-network-plus']],
    ['CCSAS', []],
    ['CCSA or CCSE', ['checkpoint-ccsa']],
    ['CrowdStrike CCFA, CCSE', []],
    ['CPACharge and LawPay', []],
    ['CCIE, VCDXWhat is in it for you', ['cisco-ccie', 'vmware-vcdx']],
    ['Citrix and VMware CertificationsPowerShell', ['citrix-cca', 'vmware-vcp']],
    ['Environments such as Azure and Oracle CertificationsCISSP', ['cissp']],
    ['Security+ce or SSCP', ['comptia-security-plus', 'sscp']],
    ['Microsoft Certified Engineer', ['microsoft-mcse']],
    ['IAT Level II certification', ['dod-8570']],
    ['Degree preferredITIL certified a plus', ['itil-foundation']],
  ])('%s', (text, expected) => {
    expect(ids(text).sort()).toEqual([...expected].sort());
  });
});

describe('words and acronyms that mean something else', () => {
  test.each([
    'You will ACE every incident',
    'confidentiality, integrity and availability (the CIA triad)',
    'the CIA, NSA and FBI',
    'CAP theorem, market CAP',
    'a PCA on the ward',
    'MCP servers and agents (Model Context Protocol)',
    'CSM: the Customer Success Manager',
    'ATS: the automatic transfer switch; our applicant tracking system (ATS)',
    'A degree in accounting #CPA #Finance',
    'CPA and CPC campaigns: cost per acquisition',
    'guidance of CISA, the Cybersecurity and Infrastructure Security Agency',
    'an A+ culture',
    '.NET+ React',
    'CAD drawings in AutoCAD',
    'OCP on OpenShift Container Platform',
    'CCDA documents and HL7 FHIR',
    'We are an AWS Certified Partner',
    'SOC 2 and ISO 27001 audits, PCI DSS, HIPAA',
    'ITIL processes and AWS experience',
    'keep everybody safe 5 days a week',
  ])('%s', (text) => {
    expect(ids(text)).toEqual([]);
  });
});

test('preferred ones are told from required ones', () => {
  const [first, second] = readCertifications('CCNA required. CCNP preferred.', () => false);
  expect([first?.required, second?.required]).toEqual([true, false]);
  expect(readCertifications('CCNA', () => true)[0]?.required).toBe(false);
});

test('every certification is read from its own name', () => {
  const unread = CERTIFICATIONS.filter(({ id, name }) => {
    const plain = name.replace(/ \((?:any|retired|formerly)[^)]*\)/g, '').replace(/, level not named$/, '');
    return !ids(`${plain} certification required`).includes(id);
  }).map(({ id }) => id);
  // Names that describe a family rather than what is written.
  expect(unread.length).toBeLessThanOrEqual(CERTIFICATIONS.length * 0.12);
});

test('never throws; ids are known and told once', () => {
  const known = new Set(CERTIFICATIONS.map(({ id }) => id));
  const piece = fc.oneof(
    fc.string({ maxLength: 10 }),
    fc.constantFrom(
      'AWS',
      'certified',
      'certifications',
      ', ',
      ' or ',
      '(',
      ')',
      ': ',
      '+',
      'A+',
      'CCNA',
      'Microsoft',
      'DoD 8570',
      '\n',
      'e.g., ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const found = ids(pieces.join(''));
      expect(new Set(found).size).toBe(found.length);
      for (const id of found) expect(known.has(id)).toBe(true);
    }),
  );
});
