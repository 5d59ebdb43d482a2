/** Made-up postings with made-up analyses, as realistic as a view needs them. The companies do not exist. */
import type { Analysis, Finding } from '../../src/analysis/analysis.js';
import type { PostingFacts } from '../../src/posting/facts.js';
import type { Posting } from '../../src/posting/posting.js';
import type { RoleId } from '../../src/role/roles.js';
import { austin, austinBenchmark, bengaluru, fargo } from './benchmarks.js';

export const certificationNames: Readonly<Record<string, string>> = {
  'aws-solutions-architect-associate': 'AWS Solutions Architect – Associate',
  'hashicorp-terraform': 'HashiCorp Terraform Associate',
  'comptia-security-plus': 'CompTIA Security+',
  'cisco-ccna': 'Cisco CCNA',
  'itil-foundation': 'ITIL Foundation',
  cissp: 'CISSP',
  cka: 'Certified Kubernetes Administrator',
};

export function samplePosting(over: Partial<Posting> = {}): Posting {
  return {
    id: '4021',
    site: 'greenhouse',
    where: 'detail',
    title: 'Systems Administrator',
    company: 'Harbor Lane Logistics',
    location: 'Austin, TX',
    payText: '$78,000 – $92,000',
    baseSalary: null,
    workplace: 'hybrid',
    employmentType: ['FULL_TIME'],
    datePosted: '2026-11-02',
    validThrough: null,
    description: 'Own our move of 40 services to AWS. Write Terraform modules for every landing zone.',
    url: 'https://boards.greenhouse.io/harborlane/jobs/4021',
    siteCountry: 'US',
    sources: { title: 'json-ld', payText: 'dom' },
    ...over,
  };
}

const facts: PostingFacts = {
  pay: null,
  yearsMin: { value: 5, quote: '5+ years running production systems' },
  level: { value: 'mid', quote: 'Systems Administrator' },
  certifications: [
    {
      id: 'aws-solutions-architect-associate',
      quote: 'AWS Solutions Architect certification required',
      required: true,
    },
    { id: 'comptia-security-plus', quote: 'Security+ preferred', required: false },
  ],
  workplace: { value: 'hybrid', quote: 'three days a week in our Austin office' },
  onCall: 'one week in six on call',
  clearance: null,
  travel: null,
  shift: null,
  visaSponsorship: null,
  contract: null,
};

const warnings: readonly Finding[] = [
  {
    kind: 'title-mismatch',
    severity: 'warn',
    text: 'The title says Systems Administrator, but the duties are mostly those of a Cloud Engineer. The work is more than the title says. At the median in Austin-Round Rock-San Marcos, TX, Computer Network Architects earn $32,000 a year more than Network and Computer Systems Administrators (BLS OEWS 2025).',
    params: { title: 'systems-administrator', duties: 'cloud-engineer' },
    question: 'What does a usual week look like, and how much of it is the work of a cloud engineer?',
    evidence: ['Own our move of 40 services to AWS', 'Write Terraform modules for every landing zone'],
  },
  {
    kind: 'pay-below',
    severity: 'warn',
    text: 'About 93 % of people in this occupation earn more there than the most that is posted. Computer Network Architects, Austin-Round Rock-San Marcos, TX, BLS OEWS 2025; every level of experience counted.',
    params: {},
    question: 'Is there room in the posted range, and when is pay reviewed for the first time?',
    evidence: ['$78,000 – $92,000'],
  },
  {
    kind: 'tool-checklist',
    severity: 'info',
    text: 'The posting lists tools and knowledge, but no task or result.',
    params: {},
    question: 'What should be better after a year because of this person?',
    evidence: [],
  },
];

/** A "Systems Administrator" that is a Cloud Engineer, paid below the area's usual. */
export function sampleAnalysis(over: Partial<Analysis> = {}): Analysis {
  return {
    verdict: {
      infrastructure: true,
      title: {
        id: 'systems-administrator',
        confidence: 0.97,
        words: [{ text: 'Systems Administrator', weight: 1 }],
        ranking: [{ id: 'systems-administrator', probability: 0.97 }],
      },
      duties: {
        id: 'cloud-engineer',
        confidence: 0.91,
        words: [
          { text: 'move of 40 services to AWS', weight: 0.5 },
          { text: 'Terraform modules', weight: 0.3 },
          { text: 'landing zone', weight: 0.2 },
        ],
        ranking: [{ id: 'cloud-engineer', probability: 0.91 }],
      },
      role: { id: 'cloud-engineer', confidence: 0.9 },
      also: ['devops-engineer'],
      mismatch: {
        verdict: 'yes',
        confidence: 0.88,
        direction: 'promises-less',
        evidence: ['Own our move of 40 services to AWS'],
      },
    },
    role: 'cloud-engineer',
    corrected: false,
    facts,
    pay: {
      range: { min: 78_000, max: 92_000, currency: 'USD', period: 'year' },
      quote: '$78,000 – $92,000',
      from: 'payText',
    },
    place: { region: austin, others: [], remote: false, reason: null },
    region: { region: austin, from: 'posting' },
    benchmark: austinBenchmark,
    noBenchmark: null,
    payLaw: null,
    certificationsExpected: [
      {
        id: 'aws-solutions-architect-associate',
        name: 'AWS Solutions Architect – Associate',
        standing: 'expected',
        why: 'Named in 31 % of 412 postings of this role.',
        held: true,
      },
      {
        id: 'hashicorp-terraform',
        name: 'HashiCorp Terraform Associate',
        standing: 'expected',
        why: 'Named in 12 % of 412 postings of this role.',
        held: false,
      },
      { id: 'cka', name: 'Certified Kubernetes Administrator', standing: 'useful', why: 'Named in 6 %.', held: false },
    ],
    findings: warnings,
    ...over,
  };
}

/** Title and duties agree; usual pay; nothing to warn about. */
export function fittingAnalysis(role: RoleId = 'network-engineer'): Analysis {
  const base = sampleAnalysis();
  const reading = {
    ...base.verdict.duties,
    id: role,
    words: [{ text: 'BGP and OSPF between four sites', weight: 0.6 }],
  };
  return {
    ...base,
    verdict: {
      ...base.verdict,
      title: { ...base.verdict.title, id: role },
      duties: reading,
      role: { id: role, confidence: 0.93 },
      also: [],
      mismatch: { verdict: 'no', confidence: 0.93, direction: null, evidence: [] },
    },
    role,
    pay: {
      range: { min: 120_000, max: 150_000, currency: 'USD', period: 'year' },
      quote: '$120,000 – $150,000',
      from: 'payText',
    },
    benchmark: { ...austinBenchmark, postedPosition: { percentileLow: 38, percentileHigh: 62, verdict: 'typical' } },
    certificationsExpected: [
      { id: 'cisco-ccna', name: 'Cisco CCNA', standing: 'expected', why: 'Named in 44 % of 380 postings.', held: true },
    ],
    findings: [],
  };
}

/** Neither title nor duties say enough. */
export function unsureAnalysis(): Analysis {
  const base = sampleAnalysis();
  const nothing = { id: null, confidence: 0.3, words: [], ranking: [] };
  return {
    ...base,
    verdict: {
      ...base.verdict,
      title: nothing,
      duties: nothing,
      role: { id: null, confidence: 0.3 },
      also: [],
      mismatch: { verdict: 'unsure', confidence: 0.4, direction: null, evidence: [] },
    },
    role: null,
    pay: null,
    benchmark: null,
    noBenchmark: 'the role is not clear, and a figure for the wrong role would mislead',
    certificationsExpected: [],
    findings: [],
  };
}

/** Not a job Plumbline marks. */
export function otherAnalysis(): Analysis {
  const base = unsureAnalysis();
  return {
    ...base,
    verdict: { ...base.verdict, infrastructure: false, role: { id: 'software-engineer', confidence: 0.95 } },
    role: 'software-engineer',
  };
}

/** Hourly contract pay, a fallback to the state, a wide range with no stated lower end. */
export function hourlyAnalysis(): Analysis {
  const base = fittingAnalysis('data-center-technician');
  return {
    ...base,
    place: { region: fargo, others: [], remote: false, reason: null },
    region: { region: fargo, from: 'posting' },
    pay: {
      range: { min: null, max: 34.5, currency: 'USD', period: 'hour' },
      quote: 'up to $34.50 an hour',
      from: 'text',
    },
    benchmark: {
      ...austinBenchmark,
      levels: null,
      guides: [],
      official: {
        ...austinBenchmark.official,
        occupation: '49-2011',
        title: 'Computer, Automated Teller, and Office Machine Repairers',
        p10: 31_000,
        p25: 38_200,
        p50: 47_900,
        p75: 58_100,
        p90: null,
        area: 'US-ND',
        areaName: 'North Dakota',
        areaKind: 'state',
        fallback: ['Fargo metro suppressed → state'],
        standsIn: 'no occupation of its own in SOC; hardware work is the nearest',
      },
      postedPosition: { percentileLow: 1, percentileHigh: 88, verdict: 'too-wide' },
    },
  };
}

/** Self-reported figures, another currency than the posting's. */
export function surveyAnalysis(): Analysis {
  const base = fittingAnalysis('site-reliability-engineer');
  return {
    ...base,
    place: { region: bengaluru, others: [], remote: true, reason: 'The posting names only the country.' },
    region: { region: bengaluru, from: 'settings' },
    benchmark: {
      currency: 'INR',
      period: 'year',
      official: {
        ...austinBenchmark.official,
        occupation: 'survey',
        title: 'DevOps engineer or professional',
        p10: null,
        p25: 1_400_000,
        p50: 2_550_000,
        p75: 4_100_000,
        p90: null,
        area: 'IN',
        areaName: 'India',
        areaKind: 'country',
        fallback: ['no official statistic for this occupation → developer survey'],
        source: 'Stack Overflow survey',
        selfReported: true,
        standsIn: null,
      },
      levels: null,
      guides: [],
      postedPosition: null,
    },
  };
}
