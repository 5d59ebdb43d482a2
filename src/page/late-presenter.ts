import type { BadgeContent, Drawing, Look, PageActions, PanelContent, Presenter } from './presenter.js';

/** After a failed attempt the drawing script is not asked for again for this long. */
const RETRY_MS = 10_000;

/** What stands in for the presenter; its state says whether anything could be drawn. */
export interface LatePresenter extends Presenter {
  /** True after the drawing script could not be had: the popup shows what the page cannot. */
  readonly failed: () => boolean;
  /** True while a badge or the panel is on the page. */
  readonly isShowing: () => boolean;
}

export interface LatePresenterParts {
  readonly view: Window;
  /** Ends everything drawn. */
  readonly signal: AbortSignal;
  readonly actions: PageActions;
  readonly onEvicted: () => void;
  /** Fetches the drawing script; null: it could not be had. Must not reject. */
  readonly load: () => Promise<Drawing | null>;
}

/**
 * A presenter that comes into being with the first thing to show: a page without a posting is left wholly alone, and does not
 * even carry the code that draws. What was shown meanwhile is drawn as soon as that code is there.
 */
export function createLatePresenter(parts: LatePresenterParts, initial: Look): LatePresenter {
  const { view, signal, actions, onEvicted, load } = parts;
  let look = initial;
  let badges: readonly BadgeContent[] = [];
  let list: readonly BadgeContent[] = [];
  let panel: PanelContent = { state: 'none' };
  let presenter: Presenter | null = null;
  let drawn = new AbortController();
  let loading = false;
  let failedAt: number | null = null;

  async function make(): Promise<void> {
    loading = true;
    const drawing = await load();
    loading = false;
    if (signal.aborted) return;
    if (!drawing) {
      failedAt = performance.now();
      return;
    }
    failedAt = null;
    drawn = new AbortController();
    draw(() => {
      presenter = drawing(view, AbortSignal.any([signal, drawn.signal]), look, actions, onEvicted);
      presenter.showBadges(badges, list);
      presenter.showPanel(panel);
    });
  }

  /** A mistake in drawing must not keep the page from being read, and half a panel is worse than none. */
  function draw(work: () => void): void {
    try {
      work();
    } catch {
      presenter = null;
      failedAt = performance.now();
      drawn.abort();
    }
  }

  /** Starts drawing when there is something to draw. */
  function wanted(something: boolean): void {
    if (!something || presenter || loading || signal.aborted) return;
    if (failedAt !== null && performance.now() - failedAt < RETRY_MS) return;
    void make();
  }

  return {
    failed: () => failedAt !== null,
    isShowing: () => presenter !== null && (badges.length > 0 || panel.state !== 'none'),
    showBadges(next, all) {
      badges = next;
      list = all;
      wanted(next.length > 0);
      draw(() => presenter?.showBadges(next, all));
    },
    showPanel(next) {
      panel = next;
      wanted(next.state !== 'none' && next.state !== 'loading');
      draw(() => presenter?.showPanel(next));
    },
    setLook(next) {
      look = next;
      draw(() => presenter?.setLook(next));
    },
    setRegions(regions) {
      draw(() => presenter?.setRegions(regions));
    },
    setCopied() {
      draw(() => presenter?.setCopied());
    },
  };
}
