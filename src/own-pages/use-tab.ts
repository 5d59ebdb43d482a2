import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from '../browser/browser.js';
import { mayRunOn, runOnce, useOn } from '../browser/site-access.js';
import { askReport } from '../messages/client.js';
import type { TabState } from '../popup/index.js';
import { changeSettings } from '../settings/store.js';

/** The readers of all sites are many times the popup's own code, and needed only where no page script answers. */
const loadSites = () => import('./known-sites.js');
let sites: Awaited<ReturnType<typeof loadSites>> | null = null;

/** A page script that has just been started needs a moment before it can answer. */
const START_MS = 900;
/** After a grant the background starts the page script: it is looked for this often, this many ms apart. */
const LOOKS = 10;
const LOOK_MS = 200;

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

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
  if (tab.url?.protocol !== 'https:') return { kind: 'no-page' };
  const { hostname } = tab.url;
  sites ??= await loadSites();
  const site = sites.findSite(tab.url);
  // A known site may be one that came after the installation, or one whose permission the user took back.
  if (site && (await mayRunOn(hostname))) return { kind: 'no-page' };
  return { kind: 'unknown-site', host: hostname, siteName: site?.name ?? null };
}

export interface TabHook {
  readonly tab: TabState;
  /** From now on. Must be called straight from a click. */
  readonly useHere: (host: string) => void;
  /** This one time: the click on the toolbar button allows it. */
  readonly useOnce: () => void;
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
  async function run(): Promise<void> {
    const current = await currentTab();
    if (current && (await askReport(current.id)) === null) await runOnce(current.id, current.url?.hostname ?? '');
  }
  /** Leaves it to the background to start the page script; where nothing was new to it, it is started here. */
  async function runGranted(): Promise<void> {
    for (let look = 0; look < LOOKS; look += 1) {
      await wait(LOOK_MS);
      const current = await currentTab();
      if (current && (await askReport(current.id)) !== null) return;
    }
    await run();
  }
  return {
    tab,
    reload,
    useHere: (host) => {
      setTab({ kind: 'loading' });
      void useOn([sites?.askedHost(host) ?? host])
        .catch(() => false)
        .then((granted) => (granted ? runGranted() : undefined))
        .then(soon, reload);
    },
    useOnce: () => {
      setTab({ kind: 'loading' });
      run().then(soon, reload);
    },
    siteOn: (site) => {
      void changeSettings(({ sitesOff }) => ({ sitesOff: sitesOff.filter((off) => off !== site) })).then(soon);
    },
  };
}
