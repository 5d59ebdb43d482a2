import { benchmark, convertPeriod } from '../benchmark/index.js';
import { ROLE_NAMES } from './role-names.js';
import type { Mismatch } from '../role/judgement.js';
import { MISMATCH_FROM } from '../role/mismatch.js';
import type { AnalysisSettings, Finding } from './analysis.js';
import type { FindingInput } from './findings.js';
import { inSentence, money, withArticle } from './wording.js';

/** The warning that the title names another job than the duties; null when it does not or nobody can tell. */
export function mismatchFinding(analysis: FindingInput, settings: AnalysisSettings): Finding | null {
  const { mismatch, title, duties } = analysis.verdict;
  if (title.id === null || duties.id === null) return null;
  if (mismatch.verdict === 'unsure' && settings.sensitivity === 'eager') return doubt(analysis);
  if (mismatch.verdict !== 'yes') return null;
  if (settings.sensitivity === 'careful' && mismatch.confidence < MISMATCH_FROM.sure) return null;
  const titleName = ROLE_NAMES[title.id];
  const other = duties.id === 'other';
  const dutiesName = other ? 'another kind of job' : withArticle(ROLE_NAMES[duties.id]);
  const worth = difference(analysis);
  const direction = worthAgrees(mismatch.direction, worth) ? mismatch.direction : 'sideways';
  const which =
    direction === 'promises-more'
      ? 'The title promises more than the work.'
      : direction === 'promises-less'
        ? 'The work is more than the title says.'
        : '';
  return {
    kind: 'title-mismatch',
    severity: 'warn',
    text: [`The title says ${titleName}, but the duties are mostly those of ${dutiesName}.`, which, worth?.text]
      .filter(Boolean)
      .join(' '),
    params: {
      title: title.id,
      duties: duties.id,
      direction: direction ?? '',
      ...(worth && {
        worth: worth.amount,
        currency: worth.currency,
        area: worth.area,
        source: worth.source,
        year: worth.year,
        occupation: worth.occupation,
        than: worth.than,
      }),
    },
    question: other
      ? `What does a usual week look like, and how much of it is the work of ${withArticle(inSentence(titleName))}?`
      : `What does a usual week look like, and how much of it is the work of ${inSentence(dutiesName)}?`,
    evidence: mismatch.evidence,
  };
}

/** Not a warning: for users who want to hear when title and duties may not agree. */
function doubt({ verdict }: FindingInput): Finding | null {
  const { mismatch, title, duties } = verdict;
  if (title.id === null || duties.id === null || title.id === duties.id) return null;
  // Of a job outside the list no likelihood has proved right often enough, not even for a doubt.
  if (duties.id === 'other' || mismatch.confidence < MISMATCH_FROM.doubt) return null;
  return {
    kind: 'title-doubtful',
    severity: 'info',
    text: `The title says ${ROLE_NAMES[title.id]}; the duties read more like ${withArticle(ROLE_NAMES[duties.id])}. This is not sure.`,
    params: { title: title.id, duties: duties.id },
    question: 'What does a usual week look like?',
    evidence: duties.words.slice(0, 3).map(({ text }) => text),
  };
}

/** A smaller difference, as a share of the lower figure, is no news. */
const WORTH_SAYING = 0.04;

interface Worth {
  readonly text: string;
  readonly amount: number;
  readonly currency: string;
  readonly area: string;
  readonly source: string;
  readonly year: number;
  readonly occupation: string;
  readonly than: string;
}

/** Whether the local figures bear out what is said of the two roles in general; without figures nothing speaks against it. */
function worthAgrees(direction: Mismatch['direction'], worth: Worth | null): boolean {
  if (worth === null) return true;
  return direction === (worth.amount > 0 ? 'promises-less' : 'promises-more');
}

/** What the difference between the two roles is worth at the median of the region; null where the figures are the same or missing. */
function difference(analysis: FindingInput): Worth | null {
  const region = analysis.region?.region;
  const { title, duties } = analysis.verdict;
  if (!region || title.id === null || duties.id === null || duties.id === 'other' || title.id === 'other') return null;
  const level = analysis.facts.level.value;
  const a = benchmark({ role: title.id, level, region }).benchmark;
  const b = benchmark({ role: duties.id, level, region }).benchmark;
  if (!a || !b || a.currency !== b.currency || a.official.occupation === b.official.occupation) return null;
  // Figures of different areas or sources are not compared.
  if (a.official.area !== b.official.area || a.official.sourceId !== b.official.sourceId) return null;
  const difference = b.official.p50 - a.official.p50;
  if (Math.abs(difference) < WORTH_SAYING * a.official.p50) return null;
  const amount = Math.round(convertPeriod(difference, a.period, 'year'));
  // The occupations are named: one may stand in for a role that has none of its own.
  const text = `At the median in ${a.official.areaName}, ${b.official.title} earn ${money(Math.abs(amount), a.currency)} a year ${amount > 0 ? 'more' : 'less'} than ${a.official.title} (${a.official.source} ${a.official.year}).`;
  const { areaName: area, source, year } = a.official;
  return {
    text,
    amount,
    currency: a.currency,
    area,
    source,
    year,
    occupation: b.official.title,
    than: a.official.title,
  };
}
