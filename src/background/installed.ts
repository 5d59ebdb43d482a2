import { browser } from '../browser/browser.js';
import { onAccessChanged, registerGranted, runOnce, tabsInFront } from '../browser/site-access.js';
import { askReport } from '../messages/client.js';
import { loadSettings } from '../settings/store.js';

/** After an installation: the welcome page, once. After an update: the sites the user granted run again. */
export function startInstalled(): void {
  browser.runtime.onInstalled.addListener((details) => {
    void registerGranted();
    if (details.reason !== 'install') return;
    void loadSettings().then(({ settings }) => {
      if (!settings.welcomed) return browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      return undefined;
    });
  });
}

/** Starts the page script where a tab in front shows a site that was just granted: nobody should have to load it anew. */
async function runInFront(origins: readonly string[]): Promise<void> {
  for (const { id, host } of await tabsInFront(origins)) {
    if ((await askReport(id)) === null) await runOnce(id, host);
  }
}

/** Follows what the user grants and takes away, in the popup, the options or the browser's own settings. */
export function followAccess(): void {
  onAccessChanged((added) => {
    registerGranted()
      .then(() => (added ? runInFront(added) : undefined))
      // A page that may not be touched (the browser's own, say) is no fault.
      .catch(() => undefined);
  });
}
