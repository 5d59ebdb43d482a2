import { browser } from '../browser/browser.js';

/** Opens a page of the extension in a tab of its own. */
export function openPage(page: 'desk' | 'guide' | 'options' | 'welcome', anchor: string | null = null): void {
  if (page === 'options') void browser.runtime.openOptionsPage();
  else
    void browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html`) + (anchor === null ? '' : `#${anchor}`) });
}

/** The ISO date of today in the user's own time. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
