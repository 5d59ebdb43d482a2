import type { Analysis } from '../../../src/analysis/analysis.js';
import type { Posting } from '../../../src/posting/posting.js';
import type { SavedPosting } from '../../../src/saved/saved-posting.js';

export function samplePosting(changes: Partial<Posting> = {}): Posting {
  return {
    id: '4001',
    site: 'linkedin',
    where: 'detail',
    title: 'Systems Administrator',
    company: 'Fernhill Logistics',
    location: 'Austin, TX',
    payText: '$80,000 - $95,000 a year',
    baseSalary: null,
    workplace: 'unstated',
    employmentType: [],
    datePosted: null,
    validThrough: null,
    description: 'Keeps servers and accounts running.',
    url: 'https://www.linkedin.com/jobs/view/4001/',
    siteCountry: null,
    sources: {},
    ...changes,
  };
}

/** An analysis with the parts that storage and exports look at. */
export const sampleAnalysis: Analysis = {
  verdict: {
    infrastructure: true,
    title: { id: 'systems-administrator', confidence: 0.95, words: [], ranking: [] },
    duties: { id: 'systems-administrator', confidence: 0.9, words: [], ranking: [] },
    role: { id: 'systems-administrator', confidence: 0.95 },
    also: [],
    mismatch: { verdict: 'no', confidence: 0.9, direction: null, evidence: [] },
  },
  role: 'systems-administrator',
  corrected: false,
  facts: {
    pay: null,
    yearsMin: null,
    level: { value: 'mid', quote: '' },
    certifications: [],
    workplace: { value: 'unstated', quote: '' },
    onCall: null,
    clearance: null,
    travel: null,
    shift: null,
    visaSponsorship: null,
    contract: null,
  },
  pay: {
    range: { min: 80_000, max: 95_000, currency: 'USD', period: 'year' },
    quote: '$80,000 - $95,000 a year',
    from: 'payText',
  },
  place: { region: null, others: [], remote: false, reason: null },
  region: null,
  benchmark: null,
  noBenchmark: 'The posting does not say where the job is.',
  payLaw: null,
  certificationsExpected: [],
  findings: [],
};

export function savedPosting(changes: Partial<SavedPosting> & { title?: string } = {}): SavedPosting {
  const { title, ...rest } = changes;
  const posting = samplePosting(title === undefined ? {} : { title });
  return {
    key: 'linkedin:4001',
    posting,
    analysis: sampleAnalysis,
    status: 'saved',
    notes: '',
    followUp: null,
    savedAt: '2026-03-01T10:00:00.000Z',
    updatedAt: '2026-03-01T10:00:00.000Z',
    sightings: [
      {
        at: '2026-03-01T10:00:00.000Z',
        site: 'linkedin',
        id: '4001',
        url: posting.url,
        title: posting.title,
        payText: posting.payText,
      },
    ],
    ...rest,
  };
}
