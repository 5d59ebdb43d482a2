import { browser } from '../browser/browser.js';
import { registerGranted } from '../browser/site-access.js';
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
