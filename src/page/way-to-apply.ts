import { findApplyControls } from './apply-controls.js';
import { clearPlace, MARGIN, overlaps, type Box, type Place, type PlaceQuestion, type Side } from './clear-place.js';

/** So many moves for one posting, then the panel is a bar and stays where it is: a page may not make it dance. */
const MOST_MOVES = 4;
/** Between two looks for new controls, in ms. */
const LOOK_MS = 1_000;
/** Height of the panel's head alone, in px. */
const BAR_HEIGHT = 58;
/** Around the panel, in px: controls this near are told of. */
const NEAR = 8;

/** Keeps the panel off the page's apply button. */
export interface WayToApply {
  /** Something else is shown, or nothing (null): it begins anew, where the user has the panel. */
  readonly begin: (subject: string | null, side: Side) => void;
  /** The page changed. */
  readonly lookSoon: () => void;
  /** The user did something to the panel: it may move again. */
  readonly again: () => void;
  /** The user wants to see it all, whatever it covers: until something else is shown. */
  readonly insist: () => void;
}

export interface WayParts {
  readonly view: Window;
  /** Ours, in which the panel (an `aside`) is drawn. */
  readonly panel: HTMLElement;
  readonly signal: AbortSignal;
  /** Controls in these are not the open posting's. */
  readonly cards: () => readonly Element[];
  /** The panel is to stand elsewhere; null: where the user has it. */
  readonly onPlace: (place: Place | null) => void;
}

const clip = (value: number): string => `${Math.round(value)}px`;

/**
 * Starts watching. The browser itself tells when a control comes under the panel (an intersection with the panel's own box), so that
 * scrolling costs nothing and nothing is laid out for it.
 */
export function keepWayToApply({ view, panel, signal, cards, onPlace }: WayParts): WayToApply {
  const { document } = view;
  let subject: string | null = null;
  let side: Side = 'right';
  let place: Place | null = null;
  let moves = 0;
  let controls: readonly Element[] = [];
  let watching: IntersectionObserver | null = null;
  let lookedAt = -LOOK_MS;
  let timer = 0;
  let wish = 0;

  const dock = (): HTMLElement | null => panel.querySelector('aside');

  /** How high the panel would like to be: what is scrolled away in it is counted. */
  function wishOf(aside: HTMLElement): number {
    if (place?.bar === true) return wish;
    const body = aside.querySelector('.panel-body');
    return aside.offsetHeight + (body ? body.scrollHeight - body.clientHeight : 0);
  }

  function boxesInSight(width: number, height: number): readonly Box[] {
    return controls
      .filter((control) => control.isConnected && isVisible(control))
      .map((control) => control.getBoundingClientRect())
      .filter(
        (box) =>
          box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < height && box.right > 0 && box.left < width,
      );
  }

  /** Called when the browser has just laid the page out: asking where things stand costs nothing then. */
  function decide(): void {
    const aside = dock();
    if (!aside || subject === null || moves >= MOST_MOVES) return;
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const now = aside.getBoundingClientRect();
    const boxes = boxesInSight(width, height);
    if (!boxes.some((box) => overlaps(now, box))) return;
    wish = wishOf(aside);
    const question: PlaceQuestion = {
      width,
      height,
      panelWidth: now.width,
      wish,
      barHeight: BAR_HEIGHT,
      side,
      controls: boxes,
    };
    moves += 1;
    const next = moves < MOST_MOVES ? clearPlace(question) : null;
    place = next ?? { ...(clearPlace({ ...question, wish: BAR_HEIGHT }) ?? BAR_BELOW(side)), bar: true };
    onPlace(place);
    watch();
  }

  /** Has the browser tell when a control enters the panel's box as it stands now. */
  function watch(): void {
    watching?.disconnect();
    watching = null;
    const aside = dock();
    if (!aside || controls.length === 0 || moves >= MOST_MOVES) return;
    const { clientWidth, clientHeight } = document.documentElement;
    const { top, left, right, bottom } = aside.getBoundingClientRect();
    const inset = [top, clientWidth - right, clientHeight - bottom, left].map((edge) => clip(NEAR - edge));
    watching = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) decide();
      },
      { rootMargin: inset.join(' ') },
    );
    for (const control of controls) watching.observe(control);
  }

  function look(): void {
    timer = 0;
    lookedAt = performance.now();
    if (subject === null || signal.aborted) return;
    const listed = cards();
    controls = findApplyControls(document, (element) => listed.some((card) => card.contains(element)));
    watch();
  }

  function lookSoon(): void {
    if (subject === null || timer !== 0) return;
    timer = view.setTimeout(look, Math.max(0, lookedAt + LOOK_MS - performance.now()));
  }

  // A panel that grows, or was drawn anew, covers something else.
  const growth = new ResizeObserver(watch);
  view.addEventListener('resize', watch, { passive: true, signal });
  signal.addEventListener('abort', () => {
    watching?.disconnect();
    growth.disconnect();
    view.clearTimeout(timer);
  });

  return {
    begin(next, chosen) {
      if (next === subject && chosen === side) return;
      // What stood out of the way of the last posting's button stands there for the next one: one jump, not one a posting.
      const stays = place !== null && chosen === side && !place.bar && place.bottom === MARGIN && place.side !== side;
      subject = next;
      side = chosen;
      moves = 0;
      if (place && !stays) {
        place = null;
        onPlace(null);
      }
      growth.disconnect();
      const aside = dock();
      if (aside) growth.observe(aside);
      if (subject === null) watching?.disconnect();
      // At once for a new posting: the panel should not be seen on the button first.
      lookedAt = -LOOK_MS;
      lookSoon();
    },
    lookSoon,
    again() {
      moves = 0;
      watch();
    },
    insist() {
      moves = MOST_MOVES;
      watching?.disconnect();
      place = null;
      onPlace(null);
    },
  };
}

/** Where nothing is free: as low and as small as can be. */
const BAR_BELOW = (side: Side): Place => ({ side, bottom: MARGIN, maxHeight: BAR_HEIGHT, bar: true });

function isVisible(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
