import type { Finding } from './analysis.js';
import type { FindingInput } from './findings.js';
import { ordinal } from './wording.js';

/** Findings about the posted pay: its place in the official range, its width, and the law of the place. */
export function payFindings(analysis: FindingInput): readonly (Finding | null)[] {
  return [positionFinding(analysis), lawFinding(analysis)];
}

function positionFinding({ benchmark, pay }: FindingInput): Finding | null {
  const position = benchmark?.postedPosition;
  if (!benchmark || !position || !pay || position.verdict === 'typical') return null;
  const { official } = benchmark;
  const where = `${official.title}, ${official.areaName}, ${official.source} ${official.year}`;
  const params = {
    low: position.percentileLow,
    high: position.percentileHigh,
    occupation: official.title,
    area: official.areaName,
    source: official.source,
    year: official.year,
  };
  const evidence = pay.quote ? [pay.quote] : [];
  if (position.verdict === 'too-wide') {
    return {
      kind: 'pay-too-wide',
      severity: 'info',
      text: `The posted range runs from the ${ordinal(position.percentileLow)} to the ${ordinal(position.percentileHigh)} percentile (${where}): too wide to say what this job pays.`,
      params,
      question: 'Which part of the posted range is budgeted for this opening, and what decides it?',
      evidence,
    };
  }
  const below = position.verdict === 'below';
  return {
    kind: below ? 'pay-below' : 'pay-above',
    severity: below ? 'warn' : 'info',
    text: below
      ? `The posted pay ends at the ${ordinal(position.percentileHigh)} percentile of what this work pays there (${where}).`
      : `The posted pay starts at the ${ordinal(position.percentileLow)} percentile of what this work pays there (${where}).`,
    params,
    question: below
      ? 'Is there room in the posted range, and when is pay reviewed for the first time?'
      : 'Does the posted pay include bonus or on-call pay, and what is expected for it?',
    evidence,
  };
}

function lawFinding({ payLaw, pay }: FindingInput): Finding | null {
  // A law that perhaps reaches this place is not worth a line on every remote posting.
  if (!payLaw?.rangeRequired || payLaw.satisfied || pay !== null || payLaw.confidence === 'low') return null;
  const since = payLaw.since ? ` since ${payLaw.since}` : '';
  const threshold = payLaw.threshold ? ` Employer size: ${payLaw.threshold}.` : '';
  const sure = payLaw.confidence === 'high' ? '' : ' This entry of our table is not confirmed by the official source.';
  return {
    kind: 'pay-law',
    severity: 'info',
    text: `No pay was found here. ${payLaw.name} asks employers to state a range in postings${since}; whether it covers this one depends on the employer.${threshold}${sure}`,
    params: {
      name: payLaw.name,
      jurisdiction: payLaw.jurisdiction,
      since: payLaw.since ?? '',
      threshold: payLaw.threshold ?? '',
      confidence: payLaw.confidence,
    },
    question: 'What is the pay range for this opening?',
    evidence: [],
  };
}
