import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '../browser/browser.js';
import { runOnce, useOn } from '../browser/site-access.js';
import { findSite } from '../job-sites/index.js';
import { askReport } from '../messages/client.js';
import type { TabState } from '../popup/index.js';
import { changeSettings, loadSettings } from '../settings/store.js';

/** A page script that has just been started needs a moment before it can answer. */
const START_MS = 900;

interface CurrentTab {
  readonly id: number;
  readonly url: URL | null;
}

async function currentTab(): Promise<CurrentTab | null> {
  // A page opened as a tab of its own may be told which tab to speak about.
  const named = new URLSearchParams(location.search).get('tab');
  const [tab] =
    named === null
      ? await browser.tabs.query({ active: true, currentWindow: true })
      : [await browser.tabs.get(Number(named))];
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url === undefined ? null : new URL(tab.url) };
}

async function stateOf(tab: CurrentTab | null): Promise<TabState> {
  if (!tab) return { kind: 'no-page' };
  const report = await askReport(tab.id);
  if (report?.off) return { kind: 'site-off', site: report.site, siteName: report.siteName };
  if (report) return { kind: 'report', report };
  if (tab.url?.protocol !== 'https:' || findSite(tab.url)) return { kind: 'no-page' };
  return { kind: 'unknown-site', host: tab.url.hostname };
}

export interface TabHook {
  readonly tab: TabState;
  readonly useHere: (host: string) => void;
  readonly siteOn: (site: string) => void;
  readonly reload: () => void;
}

/** What is found in the tab that the popup stands over. */
export function useTab(): TabHook {
  const [tab, setTab] = useState<TabState>({ kind: 'loading' });
  const reload = useCallback(() => {
    currentTab()
      .then(stateOf)
      .then(setTab, (error: unknown) => {
        setTab({ kind: 'error', message: error instanceof Error ? error.message : String(error) });
      });
  }, []);
  useEffect(reload, [reload]);
  const soon = (): void => {
    setTimeout(reload, START_MS);
  };
  return {
    tab,
    reload,
    useHere: (host) => {
      setTab({ kind: 'loading' });
      // Declined for good: the click on the toolbar button still allows this one time.
      void useOn(host)
        .catch(() => false)
        .then(currentTab)
        .then((current) => (current ? runOnce(current.id) : undefined))
        .then(soon, reload);
    },
    siteOn: (site) => {
      void loadSettings()
        .then(({ settings }) => changeSettings({ sitesOff: settings.sitesOff.filter((off) => off !== site) }))
        .then(soon);
    },
  };
}
