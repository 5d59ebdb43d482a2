import { convertPeriod } from '../benchmark/index.js';
import type { Posting } from '../posting/posting.js';
import type { Finding } from './analysis.js';
import type { FindingInput } from './findings.js';

/**
 * Pay above the 75th percentile is good news, and usual for the experienced: their pay is compared with that of all levels. Worth
 * a question it is where hardly anybody earns so much, as a contractor's rate or a sum with all extras may stand behind it.
 */
const FAR_ABOVE = { experienced: 97, others: 90 };
const EXPERIENCED: ReadonlySet<string> = new Set(['senior', 'lead', 'manager', 'director']);
/** Below this the pay is low whatever the figure's weakness; it is the lowest percentile that is published. */
const FAR_BELOW = 10;
/** Role confidence from which a figure carries a warning: that at which the panel says "likely". */
const LIKELY = 0.6;

/** Findings about the posted pay: its place in the official range, its width, and the law of the place. */
export function payFindings(
  analysis: FindingInput,
  posting: Pick<Posting, 'where' | 'description'>,
): readonly (Finding | null)[] {
  return [positionFinding(analysis), lawFinding(analysis, posting)];
}

/**
 * How loud "below" is said. Not at all of interns, and of beginners only below what the government holds for an entry-level wage:
 * the figure counts people of every experience. Quietly where the figure is another occupation's, a wider area's or a survey's,
 * or the role is not sure, unless the pay is below the lowest published percentile and the role is at least likely.
 */
function belowSeverity(analysis: FindingInput): Finding['severity'] | null {
  const { benchmark, pay, facts, verdict, corrected } = analysis;
  const position = benchmark?.postedPosition;
  if (!benchmark || !position || !pay) return null;
  const level = facts.level.value;
  if (level === 'intern') return null;
  const end = pay.range.max ?? pay.range.min;
  if (level === 'entry') {
    const entry = benchmark.levels?.levels[0];
    if (entry === undefined) return position.percentileHigh <= FAR_BELOW ? 'info' : null;
    if (end === null || convertPeriod(end, pay.range.period, benchmark.period) >= entry) return null;
  }
  const { standsIn, fallback, selfReported } = benchmark.official;
  if (selfReported || (!corrected && verdict.role.confidence < LIKELY)) return 'info';
  if (position.percentileHigh < FAR_BELOW) return 'warn';
  return standsIn === null && fallback.length === 0 ? 'warn' : 'info';
}

function positionFinding(analysis: FindingInput): Finding | null {
  const { benchmark, pay, facts } = analysis;
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
      text: `The posted range is too wide to say what this job pays: its lower end is above what ${position.percentileLow} % of people in this occupation earn there, its upper end above ${position.percentileHigh} % (${where}).`,
      params,
      question: 'Which part of the posted range is budgeted for this opening, and what decides it?',
      evidence,
    };
  }
  if (position.verdict === 'below') {
    const severity = belowSeverity(analysis);
    if (severity === null) return null;
    return {
      kind: 'pay-below',
      severity,
      text: `About ${100 - position.percentileHigh} % of people in this occupation earn more there than the most that is posted. ${where}; every level of experience counted.`,
      params,
      question: 'Is there room in the posted range, and when is pay reviewed for the first time?',
      evidence,
    };
  }
  const far = EXPERIENCED.has(facts.level.value) ? FAR_ABOVE.experienced : FAR_ABOVE.others;
  if (position.percentileLow < far) return null;
  return {
    kind: 'pay-above',
    severity: 'info',
    text: `Only about ${100 - position.percentileLow} % of people in this occupation earn more there than the least that is posted. ${where}.`,
    params,
    question: 'Is that base pay alone, or with bonus, on-call pay or as a contractor, and what is expected for it?',
    evidence,
  };
}

/** Sizes that leave no employer out are not worth a sentence. */
const ANY_SIZE = /^employers with at least 1 employee(?: \((?:all employers|any size)\))?$/;

function lawFinding({ payLaw, pay }: FindingInput, posting: Pick<Posting, 'where' | 'description'>): Finding | null {
  // A card of a list shows a part of the posting only.
  if (posting.where === 'card' || posting.description === null) return null;
  // A law that perhaps reaches this place is not worth a line on every remote posting.
  if (!payLaw?.rangeRequired || payLaw.satisfied || pay !== null || payLaw.confidence === 'low') return null;
  const since = payLaw.since ? ` since ${payLaw.since}` : '';
  const size = payLaw.threshold === null || ANY_SIZE.test(payLaw.threshold) ? '' : payLaw.threshold;
  const threshold = size === '' ? '' : ` It concerns ${size}.`;
  const sure = payLaw.confidence === 'high' ? '' : ' This entry of our table is not confirmed by the official source.';
  return {
    kind: 'pay-law',
    severity: 'info',
    text: `No pay was found here. ${payLaw.name} asks employers to state a range in postings${since}; whether it covers this one depends on the employer.${threshold}${sure}`,
    params: {
      name: payLaw.name,
      jurisdiction: payLaw.jurisdiction,
      since: payLaw.since ?? '',
      threshold: size,
      confidence: payLaw.confidence,
    },
    question: 'What is the pay range for this opening?',
    evidence: [],
  };
}
