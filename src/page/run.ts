import { DisconnectedError, isConnected, request } from '../messages/client.js';
import type { PageOrders, PageReport } from '../messages/protocol.js';
import type { Posting } from '../posting/posting.js';
import { followNavigation } from './follow-navigation.js';
import { createLatePresenter, type LatePresenter } from './late-presenter.js';
import { findDrawing, findShield } from './meeting.js';
import { keyOf } from './posting-identity.js';
import type { Drawing, Look, PageActions } from './presenter.js';
import { startSession } from './session.js';
import type { SiteDoor } from './site-door.js';
import { watchPage } from './watch-page.js';

/** One run under one set of orders: a session with its presenter and its watchers. */
export interface Run {
  readonly report: () => PageReport;
  readonly settingsChanged: (orders: PageOrders) => void;
  /** Takes everything away. */
  readonly end: () => void;
  /** Stops reading; where something is shown, the panel says that the page must be loaded anew. */
  readonly standBack: () => void;
}

function lookOf(orders: PageOrders): Look {
  const { theme, panelSide, panelOpen, period, heldCertifications, language } = orders;
  return { theme, side: panelSide, open: panelOpen, period, heldCertifications, language };
}

/** The background puts the drawing script into this page; null where the browser refuses. */
async function loadDrawing(): Promise<Drawing | null> {
  const here = findDrawing();
  if (here) return here;
  try {
    const { drawing } = await request('draw', {});
    return drawing ? findDrawing() : null;
  } catch {
    return null;
  }
}

/** Starts a run. `onDisconnected`: the extension was updated or removed under this page. */
export function startRun(view: Window, door: SiteDoor, orders: PageOrders, onDisconnected: () => void): Run {
  /** Reading and asking, and what is drawn: an old script stops the first before the second. */
  const reading = new AbortController();
  const drawn = new AbortController();
  const end = (): void => {
    reading.abort();
    drawn.abort();
  };
  let look = lookOf(orders);
  let updated = false;

  const quietly = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => {
      if (error instanceof DisconnectedError) onDisconnected();
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
      if (updated) {
        end();
        return;
      }
      const key = posting ? keyOf(posting) : `${session.report().site}:`;
      if (posting && scope === 'posting') session.closed(key);
      presenter?.showPanel({ state: 'none' });
      if (posting || scope !== 'posting') quietly(request('close-panel', { key, scope }));
    },
    panelState(change) {
      look = { ...look, ...change };
      presenter?.setLook(look);
      if (!updated) quietly(request('panel-state', change));
    },
    findRegions(words) {
      quietly(request('find-regions', { words }).then((regions) => presenter?.setRegions(regions)));
    },
    copyDiagnostic() {
      const { outline } = session.report();
      if (outline) quietly(view.navigator.clipboard.writeText(outline).then(() => presenter?.setCopied()));
    },
    open(page, anchor) {
      quietly(request('open-page', { page, anchor }));
    },
  };
  const presenter: LatePresenter | null = orders.toolbarOnly
    ? null
    : createLatePresenter({ view, signal: drawn.signal, actions, onEvicted: end, load: loadDrawing }, look);
  const session = startSession(view, door, reading.signal, presenter, onDisconnected, (next) => {
    look = lookOf(next);
    presenter?.setLook(look);
  });
  const readSoon = watchPage(
    view,
    reading.signal,
    () => {
      if (isConnected()) return session.read();
      onDisconnected();
      return null;
    },
    () => findShield()?.host ?? null,
  );
  followNavigation(view, reading.signal, () => {
    session.navigated();
    readSoon();
  });

  return {
    report: session.report,
    settingsChanged: session.settingsChanged,
    end,
    standBack() {
      if (updated) return;
      updated = true;
      reading.abort();
      if (!presenter?.isShowing()) {
        drawn.abort();
        return;
      }
      presenter.showBadges([], []);
      presenter.showPanel({ state: 'updated' });
    },
  };
}
