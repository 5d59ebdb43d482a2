import { analyzePosting } from '../analysis/index.js';
import type { Analysis, AnalysisSettings, Correction } from '../analysis/analysis.js';
import { benchmark, findRegion, type RegionAnswer } from '../benchmark/index.js';
import type { JudgedPosting } from '../messages/protocol.js';
import { certificationOf } from '../posting/index.js';
import type { Posting } from '../posting/posting.js';
import { findTwin, marksOf, savedAmong } from '../saved/repository.js';
import { postingKey } from '../saved/saved-posting.js';
import type { Settings } from '../settings/settings.js';
import { loadSettings } from '../settings/store.js';

/** The part of the settings that changes what is said about a posting. */
function analysisSettings(settings: Settings): AnalysisSettings {
  return {
    region: settings.region ? findRegion(settings.region.code, settings.region.area) : null,
    heldCertifications: settings.heldCertifications,
    sensitivity: settings.sensitivity,
    today: new Date().toISOString().slice(0, 10),
  };
}

function namesOf(analysis: Analysis): Readonly<Record<string, string>> {
  return Object.fromEntries(analysis.facts.certifications.map(({ id }) => [id, certificationOf(id)?.name ?? id]));
}

/** Pay for the posting's role and level in the regions the user compares; not again for the place its figures are for. */
function payElsewhere({ role, facts, region }: Analysis, settings: Settings): readonly RegionAnswer[] {
  if (role === null) return [];
  const here = region?.region;
  return settings.compareRegions.flatMap(({ code, area }) => {
    const found = findRegion(code, area);
    if (!found || (here && (found.area ?? found.code) === (here.area ?? here.code))) return [];
    return [{ region: found, answer: benchmark({ role, level: facts.level.value, region: found }) }];
  });
}

/** Judges postings as the settings and what is kept of them say. */
export async function judge(postings: readonly Posting[]): Promise<readonly JudgedPosting[]> {
  const keys = postings.map(postingKey);
  const { settings } = await loadSettings();
  // Storage that fails must not hide what a page says: without it nothing counts as saved or corrected.
  const [saved, marks, twins] = await Promise.all([
    savedAmong(keys).catch(() => new Set<string>()),
    marksOf(keys).catch((): Awaited<ReturnType<typeof marksOf>> => new Map()),
    Promise.all(
      postings.map(async (posting) => (posting.where === 'detail' ? findTwin(posting).catch(() => null) : null)),
    ),
  ]);
  const forAnalysis = analysisSettings(settings);
  return postings.map((posting, i) => {
    const key = keys[i] ?? '';
    const mark = marks.get(key);
    const analysis = analyzePosting(posting, forAnalysis, mark?.correction ?? null);
    return {
      key,
      analysis,
      certificationNames: namesOf(analysis),
      saved: saved.has(key),
      seen: mark?.seen ?? false,
      closed: mark?.closed ?? false,
      ...(posting.where === 'detail' && { elsewhere: payElsewhere(analysis, settings), twin: twins[i] ?? null }),
    };
  });
}

/** As {@link judge}, for one posting. */
export async function judgeOne(posting: Posting): Promise<JudgedPosting> {
  const [judged] = await judge([posting]);
  if (!judged) throw new Error('nothing was judged');
  return judged;
}

/** The analysis of a posting with a correction of its role or region. */
export async function analyzeCorrected(posting: Posting, correction: Correction | null): Promise<Analysis> {
  const { settings } = await loadSettings();
  return analyzePosting(posting, analysisSettings(settings), correction);
}
