import { analyzePosting } from '../analysis/index.js';
import type { Analysis, AnalysisSettings, Correction } from '../analysis/analysis.js';
import { benchmark, findAreas, findRegion, type RegionAnswer } from '../benchmark/index.js';
import { browser } from '../browser/browser.js';
import { addDrawing } from '../browser/site-access.js';
import type { JudgedPosting } from '../messages/protocol.js';
import type { Handlers } from '../messages/server.js';
import { certificationOf } from '../posting/index.js';
import type { Posting } from '../posting/posting.js';
import {
  findSaved,
  findTwin,
  markPosting,
  marksOf,
  noteSighting,
  removeSaved,
  savedAmong,
  savePosting,
} from '../saved/repository.js';
import { postingKey } from '../saved/saved-posting.js';
import type { Settings } from '../settings/settings.js';
import { changeSettings, loadSettings } from '../settings/store.js';
import { pageLanguage } from './page-language.js';
import { reference } from './reference.js';

/** The part of the settings that changes what is said about a posting. */
export function analysisSettings(settings: Settings): AnalysisSettings {
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

async function judge(postings: readonly Posting[]): Promise<readonly JudgedPosting[]> {
  const keys = postings.map(postingKey);
  const { settings } = await loadSettings();
  // Storage that fails must not hide what a page says: without it nothing counts as saved or corrected.
  const [saved, marks] = await Promise.all([
    savedAmong(keys).catch(() => new Set<string>()),
    marksOf(keys).catch(() => new Map<string, never>()),
  ]);
  const twins = await Promise.all(
    postings.map((posting) =>
      posting.where === 'detail' ? findTwin(posting).catch(() => null) : Promise.resolve(null),
    ),
  );
  const forAnalysis = analysisSettings(settings);
  return postings.map((posting, i) => {
    const key = keys[i] ?? '';
    const mark = marks.get(key) as { correction: Correction | null; closed: boolean; seen: boolean } | undefined;
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

async function judgeOne(posting: Posting): Promise<JudgedPosting> {
  const [judged] = await judge([posting]);
  if (!judged) throw new Error('nothing was judged');
  return judged;
}

/** What the background does for page scripts. */
export const handlers: Handlers = {
  ...reference,

  async hello({ site }) {
    const { settings } = await loadSettings();
    return {
      enabled: !settings.sitesOff.includes(site),
      toolbarOnly: settings.toolbarOnly || settings.toolbarOnlySites.includes(site),
      theme: settings.theme,
      panelSide: settings.panelSide,
      panelOpen: settings.panelOpen,
      period: settings.period,
      heldCertifications: settings.heldCertifications,
      language: pageLanguage(settings.language),
    };
  },

  async analyze({ postings }) {
    const judged = await judge(postings);
    // What was opened is remembered: as seen, and in the records of the same job. The answer does not wait for it to succeed.
    const noted = postings.flatMap((posting, i) => {
      const analysis = judged[i]?.analysis;
      if (posting.where !== 'detail' || !analysis) return [];
      return [markPosting(postingKey(posting), { seen: true }), noteSighting(posting, analysis)];
    });
    await Promise.allSettled(noted);
    return judged;
  },

  async save({ posting }) {
    const judged = await judgeOne(posting);
    await savePosting(posting, judged.analysis);
    return { ...judged, saved: true };
  },

  async unsave({ key }) {
    await removeSaved(key);
    return null;
  },

  async correct({ posting, correction }) {
    await markPosting(postingKey(posting), { correction });
    const judged = await judgeOne(posting);
    const record = judged.saved ? await findSaved(judged.key) : null;
    if (record) {
      const { settings } = await loadSettings();
      await savePosting(record.posting, analyzePosting(record.posting, analysisSettings(settings), correction));
    }
    return judged;
  },

  async 'close-panel'({ key, scope }) {
    if (scope === 'posting') await markPosting(key, { closed: true });
    const site = key.slice(0, key.indexOf(':'));
    const { settings } = await loadSettings();
    if (scope === 'site') await changeSettings({ toolbarOnlySites: [...settings.toolbarOnlySites, site] });
    if (scope === 'always') await changeSettings({ toolbarOnly: true });
    return null;
  },

  async 'panel-state'({ side, open }) {
    await changeSettings({ ...(side && { panelSide: side }), ...(open !== undefined && { panelOpen: open }) });
    return null;
  },

  'find-regions': ({ words }) => Promise.resolve(findAreas(words, 8)),

  async draw(_, sender) {
    // The sender's own page and no other: nothing in the message says where.
    const tabId = sender.frameId === 0 ? sender.tab?.id : undefined;
    return { drawing: tabId !== undefined && (await addDrawing(tabId)) };
  },

  async 'open-page'({ page, anchor }) {
    if (page === 'options') await browser.runtime.openOptionsPage();
    else
      await browser.tabs.create({
        url: browser.runtime.getURL(`/${page}.html`) + (anchor ? `#${encodeURIComponent(anchor)}` : ''),
      });
    return null;
  },
};
