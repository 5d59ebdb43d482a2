import { browser } from '../browser/browser.js';
import { addDrawing } from '../browser/site-access.js';
import type { Handlers } from '../messages/server.js';
import { findSaved, markPosting, noteSighting, removeSaved, savePosting } from '../saved/repository.js';
import { postingKey } from '../saved/saved-posting.js';
import { changeSettings, loadSettings } from '../settings/store.js';
import { pageLanguage } from './page-language.js';

/**
 * Reading rules and tables takes a woken worker longer than all else: they wait until something is judged, so that a page's
 * first question is answered without them. The bundle holds them all the same; nothing is fetched.
 */
const core = () => import('./core.js');

/** Who says hello asks for a judgement next: the tables are read while it reads its page. */
function prepareSoon(): void {
  setTimeout(() => void core(), 0);
}

/** What the background does for page scripts. */
export const handlers: Handlers = {
  regions: async (body, sender) => (await core()).reference.regions(body, sender),
  certifications: async (body, sender) => (await core()).reference.certifications(body, sender),
  sources: async (body, sender) => (await core()).reference.sources(body, sender),
  guide: async (body, sender) => (await core()).reference.guide(body, sender),

  async hello({ site }) {
    const { settings } = await loadSettings();
    prepareSoon();
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
    const judged = await (await core()).judge(postings);
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
    const judged = await (await core()).judgeOne(posting);
    await savePosting(posting, judged.analysis);
    return { ...judged, saved: true };
  },

  async unsave({ key }) {
    await removeSaved(key);
    return null;
  },

  async correct({ posting, correction }) {
    await markPosting(postingKey(posting), { correction });
    const judged = await (await core()).judgeOne(posting);
    const record = judged.saved ? await findSaved(judged.key) : null;
    if (record) await savePosting(record.posting, await (await core()).analyzeCorrected(record.posting, correction));
    return judged;
  },

  async 'close-panel'({ key, scope }) {
    if (scope === 'posting') await markPosting(key, { closed: true });
    const site = key.slice(0, key.indexOf(':'));
    if (scope === 'site')
      await changeSettings(({ toolbarOnlySites }) => ({ toolbarOnlySites: [...toolbarOnlySites, site] }));
    if (scope === 'always') await changeSettings({ toolbarOnly: true });
    return null;
  },

  async 'panel-state'({ side, open }) {
    await changeSettings({ ...(side && { panelSide: side }), ...(open !== undefined && { panelOpen: open }) });
    return null;
  },

  'find-regions': async ({ words }) => (await core()).findAreas(words, 8),

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
