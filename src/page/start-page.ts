import { answerReports, DisconnectedError, isConnected, request } from '../messages/client.js';
import type { PageOrders, PageReport } from '../messages/protocol.js';
import { startRun, type Run } from './run.js';
import { takeOver } from './meeting.js';
import type { SiteDoor } from './site-door.js';

/** How often an open page looks whether the extension was updated under it. */
const CONNECTED_CHECK_MS = 30_000;

/**
 * Runs on a job site's page until another page script takes its place: asks for its orders, reads, shows, follows navigation.
 * `onSettings` tells it about changed settings.
 */
export async function startPage(
  view: Window,
  door: SiteDoor,
  onSettings: (signal: AbortSignal, callback: () => void) => void,
): Promise<void> {
  const ended = new AbortController();
  const { signal } = ended;
  takeOver(() => {
    ended.abort();
    run?.end();
  });
  const site = door.findSite(new URL(view.location.href))?.id ?? 'generic';
  let run: Run | null = null;
  let orders: PageOrders | null = null;

  function begin(next: PageOrders): void {
    run?.end();
    orders = next;
    run = next.enabled ? startRun(view, door, next, standBack) : null;
  }
  /** An old script stands back: the new version's script takes over after the next load. */
  function standBack(): void {
    ended.abort();
    run?.standBack();
  }

  try {
    const first = await request('hello', { site });
    if (isOver(signal)) return;
    begin(first);
  } catch (error) {
    if (error instanceof DisconnectedError) return;
    throw error;
  }
  onSettings(signal, () => {
    void request('hello', { site }).then(
      (next) => {
        if (isOver(signal)) return;
        const sameMode = orders?.enabled === next.enabled && orders.toolbarOnly === next.toolbarOnly;
        if (sameMode && run) {
          orders = next;
          run.settingsChanged(next);
        } else begin(next);
      },
      () => undefined,
    );
  });
  const off: PageReport = {
    site,
    siteName: site,
    kind: 'none',
    off: true,
    toolbarOnly: false,
    cards: [],
    detail: null,
    outline: null,
  };
  answerReports(signal, () => run?.report() ?? off);
  const check = (): void => {
    if (!isConnected()) standBack();
  };
  const timer = view.setInterval(check, CONNECTED_CHECK_MS);
  // Who comes back to the tab after an update should not wait for the timer.
  view.document.addEventListener('visibilitychange', check, { signal });
  signal.addEventListener('abort', () => {
    view.clearInterval(timer);
  });
}

/** The signal's state, read anew: it may have changed while something was awaited. */
function isOver(signal: AbortSignal): boolean {
  return signal.aborted;
}
