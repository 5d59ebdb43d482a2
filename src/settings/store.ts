import { browser } from '../browser/browser.js';
import { DEFAULT_SETTINGS, repairSettings, type RepairedSettings, type Settings } from './settings.js';

const KEY = 'settings';
/** Where unusable settings are kept aside, so that repairing them loses nothing. */
const KEPT_ASIDE = 'settings-unusable';

type Area = 'sync' | 'local';

async function readArea(area: Area): Promise<unknown> {
  const stored = await browser.storage[area].get(KEY);
  return stored[KEY];
}

/**
 * Reads the settings from the browser's sync storage, or from local storage where sync is not available.
 * Bad fields take their default; the object they stood in is kept aside under another key.
 */
export async function loadSettings(): Promise<RepairedSettings> {
  let stored: unknown;
  try {
    stored = (await readArea('sync')) ?? (await readArea('local'));
  } catch {
    stored = await readArea('local');
  }
  const result = repairSettings(stored);
  if (result.repaired.length > 0) await browser.storage.local.set({ [KEPT_ASIDE]: stored });
  return result;
}

let lastWrite: Promise<unknown> = Promise.resolve();

/**
 * Runs `write` when no other write runs, in this context or another of the extension: each reads the settings before it writes
 * them whole, and two at once would lose one's changes.
 */
function alone<T>(write: () => Promise<T>): Promise<T> {
  // Absent where a test or an odd browser has none: then one after the other within this context.
  const locks = (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;
  const result = lastWrite.then(() => (locks ? locks.request('plumbline-settings', write) : write()));
  lastWrite = result.catch(() => undefined);
  return result;
}

/**
 * Changes some settings and returns all; a function is told what stands there when its turn comes. Falls back to local storage
 * when sync refuses (off, quota).
 */
export function changeSettings(changes: Partial<Settings> | ((now: Settings) => Partial<Settings>)): Promise<Settings> {
  return alone(async () => {
    const { settings } = await loadSettings();
    const wanted = typeof changes === 'function' ? changes(settings) : changes;
    const next = repairSettings({ ...settings, ...wanted }).settings;
    try {
      await browser.storage.sync.set({ [KEY]: next });
      await browser.storage.local.remove(KEY);
    } catch {
      await browser.storage.local.set({ [KEY]: next });
      await browser.storage.sync.remove(KEY).catch(() => undefined);
    }
    return next;
  });
}

/** Puts every setting back to its default. */
export function resetSettings(): Promise<Settings> {
  return alone(async () => {
    await Promise.all([
      browser.storage.sync.remove(KEY).catch(() => undefined),
      browser.storage.local.remove([KEY, KEPT_ASIDE]),
    ]);
    return DEFAULT_SETTINGS;
  });
}

/** Calls back after every change of the settings, in any context, until the signal ends. */
export function onSettingsChanged(signal: AbortSignal, callback: () => void): void {
  const listener = (changes: Record<string, unknown>): void => {
    if (KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => {
    browser.storage.onChanged.removeListener(listener);
  });
}
