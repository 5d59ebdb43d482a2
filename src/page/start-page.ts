import { findSite } from '../job-sites/index.js';
import { answerReports, DisconnectedError, isConnected, request } from '../messages/client.js';
import type { PageOrders } from '../messages/protocol.js';
import type { Posting } from '../posting/posting.js';
import { followNavigation } from './follow-navigation.js';
import { keyOf } from './posting-identity.js';
import { createPresenter, type Look, type PageActions, type Presenter } from './presenter.js';
import { startSession, type Session } from './session.js';
import { watchPage } from './watch-page.js';

/** How often an open page looks whether the extension was updated under it. */
const CONNECTED_CHECK_MS = 30_000;

/**
 * Runs on a job site's page until the signal ends: asks for its orders, reads, shows, follows navigation. Everything it
 * starts ends with the signal. `onSettings` tells it about changed settings.
 */
export async function startPage(
  view: Window,
  outer: AbortSignal,
  onSettings: (signal: AbortSignal, callback: () => void) => void,
): Promise<void> {
  const ended = new AbortController();
  const signal = AbortSignal.any([outer, ended.signal]);
  const site = findSite(new URL(view.location.href))?.id ?? 'generic';

  let run = new AbortController();
  let current: Session | null = null;
  let orders: PageOrders | null = null;

  function begin(next: PageOrders): void {
    run.abort();
    run = new AbortController();
    orders = next;
    current = next.enabled ? startRun(view, AbortSignal.any([signal, run.signal]), next, end) : null;
  }
  /** An old script stands back: the new version's script takes over after the next load. */
  function end(): void {
    ended.abort();
  }

  try {
    begin(await request('hello', { site }));
  } catch (error) {
    if (error instanceof DisconnectedError) return;
    throw error;
  }
  onSettings(signal, () => {
    void request('hello', { site }).then(
      (next) => {
        const sameMode = orders?.enabled === next.enabled && orders.toolbarOnly === next.toolbarOnly;
        if (sameMode && current) current.settingsChanged(next);
        else begin(next);
      },
      () => undefined,
    );
  });
  answerReports(
    signal,
    () =>
      current?.report() ?? {
        site,
        siteName: site,
        kind: 'none',
        off: true,
        toolbarOnly: false,
        cards: [],
        detail: null,
        outline: null,
      },
  );
  const check = view.setInterval(() => {
    if (!isConnected()) end();
  }, CONNECTED_CHECK_MS);
  signal.addEventListener('abort', () => {
    view.clearInterval(check);
  });
}

function lookOf(orders: PageOrders): Look {
  const { theme, panelSide, panelOpen, period, heldCertifications } = orders;
  return { theme, side: panelSide, open: panelOpen, period, heldCertifications };
}

/** One run: a session with its presenter and its watchers, all under one signal. */
function startRun(view: Window, signal: AbortSignal, orders: PageOrders, end: () => void): Session {
  // The presenter is made with the first thing to show: a page without a posting is left wholly alone.
  let presenter: Presenter | null = null;
  let look = lookOf(orders);
  const show = (): Presenter =>
    (presenter ??= createPresenter(view, signal, look, actions, () => {
      presenter = null;
      end();
    }));
  const session = startSession(view, signal, orders.toolbarOnly ? null : lazily(show, () => presenter), end, (next) => {
    look = lookOf(next);
    presenter?.setLook(look);
  });

  const quietly = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => {
      if (error instanceof DisconnectedError) presenter?.showPanel({ state: 'updated' });
      else presenter?.showPanel({ state: 'error', message: error instanceof Error ? error.message : String(error) });
    });
  };
  const actions: PageActions = {
    save(posting: Posting, save) {
      if (save) quietly(request('save', { posting }).then(session.accept));
      else
        quietly(
          request('unsave', { key: keyOf(posting) }).then(() => {
            session.unsaved(keyOf(posting));
          }),
        );
    },
    correct(posting, correction) {
      quietly(request('correct', { posting, correction }).then(session.accept));
    },
    close(posting, scope) {
      const key = posting ? keyOf(posting) : `${session.report().site}:`;
      if (posting && scope === 'posting') session.closed(key);
      presenter?.showPanel({ state: 'none' });
      if (posting || scope !== 'posting') quietly(request('close-panel', { key, scope }));
    },
    panelState(change) {
      look = { ...look, ...change };
      presenter?.setLook(look);
      quietly(request('panel-state', change));
    },
    findRegions(words) {
      quietly(request('find-regions', { words }).then((regions) => presenter?.setRegions(regions)));
    },
    copyDiagnostic() {
      const { outline } = session.report();
      if (outline) quietly(view.navigator.clipboard.writeText(outline).then(() => presenter?.setCopied()));
    },
    openGuide(role) {
      quietly(request('open-page', { page: 'guide', anchor: role }));
    },
    openOptions() {
      quietly(request('open-page', { page: 'options', anchor: null }));
    },
  };

  const readSoon = watchPage(view, signal, session.read);
  followNavigation(view, signal, () => {
    session.navigated();
    readSoon();
  });
  return session;
}

/** A presenter that comes into being only when there is something to show. */
function lazily(make: () => Presenter, existing: () => Presenter | null): Pick<Presenter, 'showBadges' | 'showPanel'> {
  return {
    showBadges(badges) {
      if (badges.length > 0) make().showBadges(badges);
      else existing()?.showBadges(badges);
    },
    showPanel(content) {
      if (content.state !== 'none' && content.state !== 'loading') make().showPanel(content);
      else existing()?.showPanel(content);
    },
  };
}
