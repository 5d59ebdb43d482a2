import { browser } from '../browser/browser.js';

/** Opens a page of the extension in a tab of its own. */
export function openPage(page: 'desk' | 'guide' | 'options' | 'welcome', anchor: string | null = null): void {
  if (page === 'options') void browser.runtime.openOptionsPage();
  else
    void browser.tabs.create({
      url: browser.runtime.getURL(`/${page}.html`) + (anchor === null ? '' : `#${encodeURIComponent(anchor)}`),
    });
}

/** The ISO date of today in the user's own time. */
export function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** What this page was opened for, as given to {@link openPage}; null: nothing. */
export function anchorHere(): string | null {
  try {
    return decodeURIComponent(location.hash.slice(1)) || null;
  } catch {
    // An address typed by hand.
    return null;
  }
}
