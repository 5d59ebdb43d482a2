/** Running where the extension does not run by itself: for once (activeTab) or from now on (an optional permission). */
import { browser } from './browser.js';
import { hostOf, originOf, scriptFor, scriptsFor, type AskedPattern, type OwnScript } from './page-scripts.js';

/** The script that draws; where the build puts it. */
const DRAWING_SCRIPT = '/draw.js';
const SCRIPT_ID_PREFIX = 'granted-';

/** Filled in by wxt.config.ts from the registry of sites: what is read on hosts that no installation requires. */
declare const __ASKED_PATTERNS__: readonly AskedPattern[] | undefined;
const ASKED = typeof __ASKED_PATTERNS__ === 'undefined' ? [] : __ASKED_PATTERNS__;

function ownScripts(): readonly OwnScript[] {
  return (browser.runtime.getManifest().content_scripts ?? []).map(({ matches, js = [] }) => ({ matches, js }));
}

/** Starts the page script in a tab now. Works without a permission right after the user clicked the toolbar button. */
export async function runOnce(tabId: number, host: string): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [scriptFor(host, ownScripts(), ASKED)] });
}

/** Adds the drawing script to a page that has a page script. False where the browser refuses: the popup still shows all. */
export async function addDrawing(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [DRAWING_SCRIPT] });
    return true;
  } catch {
    return false;
  }
}

/**
 * Asks for hosts ("www.example.com", "*.example.com"). Must be called straight from a click. The background hears of it and
 * registers the page script there: a popup may be gone by the time the user has answered.
 * @returns false when the user declined: nothing was changed.
 */
export function useOn(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(originOf) });
}

/** Gives permissions back; the background ends what ran there. */
export async function stopUsingOn(hosts: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: hosts.map(originOf) });
}

/** Whether the extension may run on a host: as its manifest or its user says. */
export function mayRunOn(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOf(host)] });
}

/**
 * Hosts the user granted beyond those of the manifest. Compared by host: browsers report a permission for
 * "https://example.com/jobs*" as one for the whole host.
 */
export async function grantedHosts(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = new Set((browser.runtime.getManifest().host_permissions ?? []).map(hostOf));
  return [...new Set(origins.map(hostOf))].filter((host) => !own.has(host));
}

/**
 * Calls back after the user granted hosts (with their origins) or took some away (with null).
 * @returns a function that ends it.
 */
export function onAccessChanged(callback: (added: readonly string[] | null) => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const add = ({ origins = [] }: { origins?: string[] }): void => {
    if (origins.length > 0) callback(origins);
  };
  const remove = ({ origins = [] }: { origins?: string[] }): void => {
    if (origins.length > 0) callback(null);
  };
  onAdded.addListener(add);
  onRemoved.addListener(remove);
  return () => {
    onAdded.removeListener(add);
    onRemoved.removeListener(remove);
  };
}

/** Tabs in front that show a page of the origins. */
export async function tabsInFront(
  origins: readonly string[],
): Promise<readonly { readonly id: number; readonly host: string }[]> {
  const tabs = await browser.tabs.query({ active: true, url: [...origins] });
  return tabs.flatMap(({ id, url }) => (id === undefined || !url ? [] : [{ id, host: new URL(url).hostname }]));
}

/**
 * Brings the registered scripts in line with what is granted; needed after each update, which forgets them. What is registered
 * already is changed in place: a page that loads meanwhile must not find nothing.
 */
async function register(): Promise<void> {
  const scripts = scriptsFor(await grantedHosts(), ownScripts(), ASKED).map(
    ({ name, matches, excludeMatches, js, runAt }) => ({
      id: SCRIPT_ID_PREFIX + name,
      matches: [...matches],
      excludeMatches: [...excludeMatches],
      js: [js],
      runAt,
    }),
  );
  const wanted = new Set(scripts.map(({ id }) => id));
  const registered = await browser.scripting.getRegisteredContentScripts();
  const here = new Set(registered.map(({ id }) => id).filter((id) => id.startsWith(SCRIPT_ID_PREFIX)));
  const gone = [...here].filter((id) => !wanted.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const known = scripts.filter(({ id }) => here.has(id));
  if (known.length > 0) await browser.scripting.updateContentScripts(known);
  const added = scripts.filter(({ id }) => !here.has(id));
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}

let lastRegistration = Promise.resolve();

/** See {@link register}; one after the other, for two at once would both add the same. For the background alone. */
export function registerGranted(): Promise<void> {
  lastRegistration = lastRegistration.then(register, register);
  return lastRegistration;
}
