import { coverAt, scrollerBoxes } from '../list-tools/sight.js';

/** Room between a badge and the lower right corner of its card, in px. */
const INSET = 6;
/** From a badge's lower right corner to a point well within it, in px. */
const WITHIN = 12;
/** Cards lower than this, in px, have no room for a badge. */
const LEAST_CARD = 36;
/** After the last scroll event it is looked whether something of the page covers a badge. */
const SETTLED_MS = 140;
/** Cards this far outside the window get their badge placed already. */
const NEAR = '400px';
/** Pictures that load late move cards without changing the page's tree. */
const RECHECK_MS = 1_000;

interface Placed {
  readonly card: Element;
  readonly badge: HTMLElement;
  near: boolean;
  /** Called when the card comes near the window. */
  readonly onNear: () => void;
  /** Where the card stood when it was last looked at. */
  at: string;
  /** What was last written to the badge. */
  transform: string;
}

/** Keeps badges at their cards without touching the page: they lie on a layer above it. */
export interface BadgePlacer {
  /**
   * Puts a badge at a card; the same badge may be given another card later (a list that was rendered anew).
   * `onNear` is called whenever the card comes near the window: time to draw.
   */
  readonly place: (badge: HTMLElement, card: Element, onNear: () => void) => void;
  readonly remove: (badge: HTMLElement) => void;
  /** To be called after the page changed. */
  readonly update: () => void;
}

/** Starts placing badges on a layer until the signal ends. `onPlaced` is called each time they have been placed anew. */
export function createBadgePlacer(
  view: Window,
  layerHost: HTMLElement,
  signal: AbortSignal,
  onPlaced: () => void,
): BadgePlacer {
  const placed = new Map<HTMLElement, Placed>();
  const byCard = new Map<Element, Placed>();
  let frame = 0;
  let settle = 0;

  const nearness = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const item = byCard.get(entry.target);
        if (!item) continue;
        item.near = entry.isIntersecting;
        if (!item.near) item.badge.style.visibility = 'hidden';
      }
      // The browser has just laid the page out: looking where cards stand costs nothing now, and what is drawn comes after.
      position(false);
      for (const entry of entries) {
        const item = byCard.get(entry.target);
        if (item?.near) item.onNear();
      }
      settleSoon();
    },
    { rootMargin: NEAR },
  );

  function position(checkCover: boolean): void {
    const near = [...placed.values()].filter((item) => item.near);
    // Nothing near: not even our own node is asked where it is, which would make the browser lay the page out now.
    const origin = near.length === 0 ? null : layerHost.getBoundingClientRect();
    if (origin) write(near, origin, checkCover);
    onPlaced();
  }

  function write(near: readonly Placed[], origin: DOMRect, checkCover: boolean): void {
    // All reading before all writing: one layout pass, however many badges there are.
    const boxesOf = scrollerBoxes(view);
    const moves = near.map((item) => {
      const card = item.card.getBoundingClientRect();
      item.at = spot(card);
      const right = card.right - INSET;
      const bottom = card.bottom - INSET;
      // A point of the badge: its size is not asked for, so that drawing it costs the page no layout of its own.
      const [x, y] = [right - WITHIN, bottom - WITHIN];
      const shown =
        item.card.isConnected &&
        card.width > 0 &&
        card.height >= LEAST_CARD &&
        boxesOf(item.card).every((box) => y >= box.top && y <= box.bottom && x >= box.left && x <= box.right) &&
        !(checkCover && coverAt(item.card, x, y, layerHost, view));
      return { item, right: right - origin.left, bottom: bottom - origin.top, shown };
    });
    for (const { item, right, bottom, shown } of moves) {
      const transform = `translate(${Math.round(right)}px, ${Math.round(bottom)}px) translate(-100%, -100%)`;
      const visibility = shown ? 'visible' : 'hidden';
      const { style } = item.badge;
      // A style that is written anew is computed anew, also where it stays the same.
      if (item.transform !== transform) style.transform = item.transform = transform;
      if (style.visibility !== visibility) style.visibility = visibility;
    }
  }

  function hasMoved(): boolean {
    for (const item of placed.values())
      if (item.near && item.at !== spot(item.card.getBoundingClientRect())) return true;
    return false;
  }

  function update(): void {
    if (signal.aborted || placed.size === 0) return;
    frame ||= view.requestAnimationFrame(() => {
      frame = 0;
      position(false);
    });
    settleSoon();
  }

  function settleSoon(): void {
    view.clearTimeout(settle);
    settle = view.setTimeout(() => {
      position(true);
    }, SETTLED_MS);
  }

  view.document.addEventListener('scroll', update, { capture: true, passive: true, signal });
  view.addEventListener('resize', update, { passive: true, signal });
  const recheck = view.setInterval(() => {
    if (!view.document.hidden && placed.size > 0 && hasMoved()) position(true);
  }, RECHECK_MS);
  signal.addEventListener('abort', () => {
    nearness.disconnect();
    view.cancelAnimationFrame(frame);
    view.clearTimeout(settle);
    view.clearInterval(recheck);
    placed.clear();
    byCard.clear();
  });

  function forget(item: Placed): void {
    nearness.unobserve(item.card);
    if (byCard.get(item.card) === item) byCard.delete(item.card);
  }

  return {
    place(badge, card, onNear) {
      const old = placed.get(badge);
      if (old?.card === card) return;
      if (old) forget(old);
      const item: Placed = { card, badge, near: false, onNear, at: '', transform: '' };
      badge.style.visibility = 'hidden';
      placed.set(badge, item);
      byCard.set(card, item);
      nearness.observe(card);
    },
    remove(badge) {
      const item = placed.get(badge);
      if (item) forget(item);
      placed.delete(badge);
    },
    update,
  };
}

function spot({ x, y, width, height }: DOMRect): string {
  return `${x} ${y} ${width} ${height}`;
}
