import { browser } from '../browser/browser.js';
import { loadSettings } from '../settings/store.js';

/** Opens the welcome page once, after the first installation. */
export function startInstalled(): void {
  browser.runtime.onInstalled.addListener((details) => {
    if (details.reason !== 'install') return;
    void loadSettings().then(({ settings }) => {
      if (!settings.welcomed) return browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
      return undefined;
    });
  });
}
