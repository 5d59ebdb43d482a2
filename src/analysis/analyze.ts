import { benchmark, convertPeriod, payLaw, positionOf, readPlace } from '../benchmark/index.js';
import type { Benchmark, OfficialFigure, PlaceReading, Region } from '../benchmark/benchmark.js';
import { readFactsFromPlain, type PostingFacts } from '../posting/index.js';
import type { PayPeriod, PayRange, Posting } from '../posting/posting.js';
import { toPlainText } from '../posting/text.js';
import { judgeRole } from '../role/index.js';
import type { RoleId } from '../role/roles.js';
import type { Analysis, AnalysisSettings, Correction } from './analysis.js';
import { expectedCertifications } from './certifications.js';
import { findings } from './findings.js';
import { choosePay } from './pay.js';
import { findRegionOf } from './region.js';

/** Below this a role is a guess: no figure is shown for a guess. */
const SURE_ENOUGH = 0.35;

/** Longest description that is read; what lies beyond says nothing new about a job. */
export const MAX_TEXT = 1_000_000;

/**
 * Says everything about one posting. Pure and deterministic: the same posting, settings and correction give
 * the same analysis. Never throws on any text. A missing or unreadable part is null with its reason.
 */
export function analyzePosting(
  posting: Posting,
  settings: AnalysisSettings,
  correction: Correction | null = null,
): Analysis {
  const text = toPlainText((posting.description ?? '').slice(0, MAX_TEXT));
  const place = readPlace(posting.location, {
    description: text,
    siteCountry: posting.siteCountry,
    title: posting.title,
    company: posting.company,
  });
  const facts = withStructured(readFactsFromPlain(text, posting), posting);
  const verdict = judgeRole({ title: posting.title, description: text, company: posting.company });
  const pay = choosePay(posting, facts.pay);
  const role = correction?.role ?? (verdict.role.confidence >= SURE_ENOUGH ? verdict.role.id : null);
  const region = findRegionOf(place, settings, correction);
  const answer = figures(role, facts.level.value, region?.region ?? null, place, pay?.range ?? null);

  const partial: Omit<Analysis, 'findings'> = {
    verdict,
    role,
    corrected: correction !== null,
    facts,
    pay,
    place,
    region,
    benchmark: answer.benchmark,
    noBenchmark: answer.reason,
    payLaw: place.region ? payLaw(place.region, pay !== null, place.remote, settings.today) : null,
    certificationsExpected:
      role === null ? [] : expectedCertifications(role, facts.level.value, settings.heldCertifications),
  };
  return { ...partial, findings: findings(partial, posting, text, settings) };
}

/** What the site states as data counts where the words say nothing. */
function withStructured(facts: PostingFacts, posting: Posting): PostingFacts {
  if (facts.workplace.value !== 'unstated' || posting.workplace === 'unstated') return facts;
  return { ...facts, workplace: { value: posting.workplace, quote: '' } };
}

/** Beyond this many times the outermost published wage a sum is no pay for full time but a bonus, a slip or a misreading. */
const BEYOND = { below: 1 / 3, above: 5 };

function isPlausible(pay: PayRange, { p10, p25, p75, p90 }: OfficialFigure, period: PayPeriod): boolean {
  const [start, end] = [pay.min ?? pay.max, pay.max ?? pay.min].map((sum) =>
    sum === null ? null : convertPeriod(sum, pay.period, period),
  );
  const [least, most] = [p10 ?? p25, p90 ?? p75];
  if (end != null && least !== null && end < BEYOND.below * least) return false;
  return !(start != null && most !== null && start > BEYOND.above * most);
}

function figures(
  role: RoleId | null,
  level: Analysis['facts']['level']['value'],
  region: Region | null,
  place: PlaceReading,
  pay: PayRange | null,
): { benchmark: Benchmark | null; reason: string | null } {
  if (role === null) return { benchmark: null, reason: 'It is not clear which role this is.' };
  if (role === 'other') return { benchmark: null, reason: 'Not an IT infrastructure role.' };
  if (region === null) return { benchmark: null, reason: place.reason ?? 'The posting does not say where the job is.' };
  const answer = benchmark({ role, level, region });
  if (answer.benchmark === null) return answer;
  const { official, period } = answer.benchmark;
  const postedPosition = pay && isPlausible(pay, official, period) ? positionOf(pay, official, period) : null;
  return { benchmark: { ...answer.benchmark, postedPosition }, reason: null };
}
