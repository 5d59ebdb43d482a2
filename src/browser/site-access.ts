/** Running on sites the extension does not know: for once (activeTab) or from now on (an optional permission). */
import { browser } from './browser.js';

/** The page script of sites beyond the boards, and the script that draws; where the build puts them. */
const PAGE_SCRIPT = '/employer-page.js';
const DRAWING_SCRIPT = '/draw.js';
const SCRIPT_ID_PREFIX = 'granted-';

function originOf(host: string): string {
  return `https://${host}/*`;
}

/** Starts the page script in a tab now. Works without a permission right after the user clicked the toolbar button. */
export async function runOnce(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
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
 * Asks for a site and registers the page script there. Must be called straight from a click.
 * @returns false when the user declined: nothing was changed.
 */
export async function useOn(host: string): Promise<boolean> {
  const granted = await browser.permissions.request({ origins: [originOf(host)] });
  if (granted) await registerGranted();
  return granted;
}

/** Gives a site's permission back and stops running there. */
export async function stopUsingOn(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [originOf(host)] });
  await registerGranted();
}

function hostOf(pattern: string): string {
  return pattern.replace(/^https:\/\//, '').split('/')[0] ?? '';
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

/** Brings the registered scripts in line with what is granted; needed after each update, which forgets them. */
export async function registerGranted(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const old = registered.map((script) => script.id).filter((id) => id.startsWith(SCRIPT_ID_PREFIX));
  if (old.length > 0) await browser.scripting.unregisterContentScripts({ ids: old });
  const hosts = await grantedHosts();
  if (hosts.length === 0) return;
  await browser.scripting.registerContentScripts(
    hosts.map((host) => ({
      id: `${SCRIPT_ID_PREFIX}${host}`,
      matches: [originOf(host)],
      js: [PAGE_SCRIPT],
      runAt: 'document_idle' as const,
    })),
  );
}
