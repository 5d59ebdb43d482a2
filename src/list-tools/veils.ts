import { coverAt, scrollerBoxes } from './sight.js';

/** A card's rectangle as far as it can be seen, in the window's coordinates; null when nothing of it is. */
export interface Visible {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Dims cards by laying a veil over each, on our own layer: the page's nodes are never changed, every click goes through. */
export interface Veils {
  /** The cards to dim from now on; all others are clear again. */
  readonly show: (cards: readonly Element[]) => void;
  /** To be called when the page scrolled or changed: all places are read first, then all veils are written. */
  readonly update: () => void;
}

/** How much of the page's own background lies over a dimmed card. */
const STRENGTH = 0.62;

/**
 * Makes veils under `root`, an element without size at the origin of the layer, until the signal ends. It is to stand before
 * the badges, so that they lie above.
 */
export function createVeils(view: Window, root: HTMLElement, signal: AbortSignal): Veils {
  const veils = new Map<Element, HTMLElement>();
  const tree = root.getRootNode();
  const ours = tree instanceof ShadowRoot ? tree.host : null;

  function update(): void {
    if (signal.aborted || veils.size === 0) return;
    const origin = root.getBoundingClientRect();
    const boxesOf = scrollerBoxes(view);
    const moves = [...veils].map(([card, veil]) => ({
      veil,
      seen: card.isConnected ? visiblePart(card, boxesOf, ours, view) : null,
    }));
    for (const { veil, seen } of moves) {
      veil.style.visibility = seen ? 'visible' : 'hidden';
      if (!seen) continue;
      veil.style.transform = `translate(${Math.round(seen.left - origin.left)}px, ${Math.round(seen.top - origin.top)}px)`;
      veil.style.width = `${Math.round(seen.right - seen.left)}px`;
      veil.style.height = `${Math.round(seen.bottom - seen.top)}px`;
    }
  }

  signal.addEventListener('abort', () => {
    for (const veil of veils.values()) veil.remove();
    veils.clear();
  });

  return {
    show(cards) {
      const wanted = new Set(cards);
      for (const [card, veil] of veils) {
        if (wanted.has(card)) continue;
        veil.remove();
        veils.delete(card);
      }
      for (const card of wanted) {
        if (signal.aborted || veils.has(card)) continue;
        const veil = root.ownerDocument.createElement('div');
        veil.setAttribute('aria-hidden', 'true');
        veil.style.cssText = `position:absolute;top:0;left:0;pointer-events:none;visibility:hidden;opacity:${STRENGTH};background:${backgroundOf(card, view)}`;
        root.append(veil);
        veils.set(card, veil);
      }
      update();
    },
    update,
  };
}

/** The colour behind a card: its own, or that of the first ancestor with one. */
export function backgroundOf(card: Element, view: Window): string {
  for (let node: Element | null = card; node; node = node.parentElement) {
    const { backgroundColor } = view.getComputedStyle(node);
    if (backgroundColor !== '' && !/^transparent$|, ?0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

/** The part of a card that its scrolling ancestors and what stands above it (a sticky head) leave to be seen. */
function visiblePart(
  card: Element,
  boxesOf: (card: Element) => readonly DOMRect[],
  ours: Element | null,
  view: Window,
): Visible | null {
  let { left, top, right, bottom } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = view.document.documentElement;
  const clip = (box: Visible): void => {
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  };
  clip({ left: 0, top: 0, right: clientWidth, bottom: clientHeight });
  // Most of a long list is out of sight: no more is asked about it.
  if (right - left < 2 || bottom - top < 2) return null;
  boxesOf(card).forEach(clip);
  if (right - left < 2 || bottom - top < 2) return null;
  const middle = (left + right) / 2;
  const above = coverAt(card, middle, top + 1, ours, view);
  if (above) top = Math.max(top, above.getBoundingClientRect().bottom);
  const below = coverAt(card, middle, bottom - 1, ours, view);
  if (below) bottom = Math.min(bottom, below.getBoundingClientRect().top);
  return bottom - top < 2 ? null : { left, top, right, bottom };
}
