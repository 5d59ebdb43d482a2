import type { Analysis } from '../../src/analysis/analysis.js';
import type { PageReport, ReportedPosting } from '../../src/messages/protocol.js';
import type { Posting } from '../../src/posting/posting.js';
import { postingKey, type SavedPosting } from '../../src/saved/saved-posting.js';
import * as sample from './analyses.js';

export const TODAY = '2026-11-21';

export function savedPosting(
  posting: Partial<Posting>,
  analysis: Analysis,
  over: Partial<SavedPosting> = {},
): SavedPosting {
  const whole = sample.samplePosting(posting);
  const { site, id, url, title, payText } = whole;
  return {
    key: postingKey(whole),
    posting: whole,
    analysis,
    status: 'saved',
    notes: '',
    followUp: null,
    savedAt: '2026-11-18T09:30:00.000Z',
    updatedAt: '2026-11-18T09:30:00.000Z',
    sightings: [{ at: '2026-11-18T09:30:00.000Z', site, id, url, title, payText }],
    ...over,
  };
}

/** Five saved postings in different states. */
export function savedPostings(): readonly SavedPosting[] {
  const first = savedPosting({}, sample.sampleAnalysis(), {
    status: 'applied',
    notes: 'Talked to Dana; asked about the cloud share.',
    followUp: '2026-11-20',
  });
  return [
    { ...first, sightings: [...first.sightings, ...first.sightings] },
    savedPosting(
      { id: '77', title: 'Network Engineer', company: 'Bluff Creek Credit Union', payText: '$120,000 – $150,000' },
      sample.fittingAnalysis(),
      { followUp: '2026-12-03' },
    ),
    savedPosting(
      { id: '78', site: 'lever', title: 'Data Center Technician II', company: 'Prairie Fiber', location: 'Fargo, ND' },
      sample.hourlyAnalysis(),
      { status: 'interview', savedAt: '2026-11-10T12:00:00.000Z' },
    ),
    savedPosting(
      {
        id: '79',
        title: 'Site Reliability Engineer (m/f/d), Platform Foundations',
        company: 'Kaveri Systems',
        location: 'Remote, India',
      },
      sample.surveyAnalysis(),
      { status: 'rejected', savedAt: '2026-10-02T12:00:00.000Z' },
    ),
    savedPosting(
      { id: '80', title: 'IT Specialist', company: null, location: null, url: null },
      sample.unsureAnalysis(),
    ),
  ];
}

export function manySavedPostings(n: number): readonly SavedPosting[] {
  const five = savedPostings();
  return Array.from({ length: n }, (_, i) => {
    const base = five[i % five.length]!;
    const posting = { ...base.posting, id: `n${String(i)}`, title: `${base.posting.title} ${String(i)}` };
    return { ...base, posting, key: postingKey(posting) };
  });
}

export function reported(posting: Partial<Posting>, analysis: Analysis, saved = false): ReportedPosting {
  const whole = sample.samplePosting(posting);
  return {
    key: postingKey(whole),
    posting: whole,
    analysis,
    saved,
    certificationNames: sample.certificationNames,
    closed: false,
  };
}

export function pageReport(over: Partial<PageReport> = {}): PageReport {
  return {
    site: 'greenhouse',
    siteName: 'Greenhouse',
    kind: 'list+detail',
    off: false,
    toolbarOnly: false,
    cards: [
      reported({}, sample.sampleAnalysis()),
      reported(
        { id: '77', title: 'Network Engineer', company: 'Bluff Creek Credit Union' },
        sample.fittingAnalysis(),
        true,
      ),
      reported({ id: '78', title: 'Data Center Technician II', company: 'Prairie Fiber' }, sample.hourlyAnalysis()),
      reported({ id: '81', title: 'Frontend Developer', company: 'Tidewater Apps' }, sample.otherAnalysis()),
    ],
    detail: reported({}, sample.sampleAnalysis()),
    outline: null,
    ...over,
  };
}
