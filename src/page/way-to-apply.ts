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
  /** Ours: the tools of the list, on the other side of the window. */
  readonly tools: HTMLElement;
  readonly signal: AbortSignal;
  /** Controls in these are not the open posting's. */
  readonly cards: () => readonly Element[];
  /** The panel is to stand elsewhere; null: where the user has it. */
  readonly onPlace: (place: Place | null) => void;
}

/**
 * Starts watching. The browser itself tells when a control comes under panel or tools (an intersection with their own box), so that
 * scrolling costs nothing and nothing is laid out for it.
 */
export function keepWayToApply({ view, panel, tools, signal, cards, onPlace }: WayParts): WayToApply {
  const { document } = view;
  let subject: string | null = null;
  let side: Side = 'right';
  let place: Place | null = null;
  let moves = 0;
  let toolMoves = 0;
  let controls: readonly Element[] = [];
  let watching: readonly IntersectionObserver[] = [];
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

  /** How things stand. To be asked when the browser has just laid the page out: it costs nothing then. */
  function ask(box: DOMRect, high: number, barHeight: number): PlaceQuestion | null {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const boxes = boxesInSight(width, height);
    if (!boxes.some((control) => overlaps(box, control))) return null;
    return { width, height, panelWidth: box.width, wish: high, barHeight, side, controls: boxes };
  }

  function movePanel(): void {
    const aside = dock();
    if (!aside || subject === null || moves >= MOST_MOVES) return;
    const high = wishOf(aside);
    const question = ask(aside.getBoundingClientRect(), high, BAR_HEIGHT);
    if (!question) return;
    wish = high;
    moves += 1;
    const next = moves < MOST_MOVES ? clearPlace(question) : null;
    place = next ?? { ...(clearPlace({ ...question, wish: BAR_HEIGHT }) ?? barBelow(side)), bar: true };
    onPlace(place);
    watch();
  }

  /** The tools of the list stay on their side: higher, or not at all. */
  function moveTools(): void {
    const box = tools.getBoundingClientRect();
    const question = ask(box, box.height, box.height);
    if (!question) return;
    toolMoves += 1;
    const own: Side = tools.classList.contains('right') ? 'right' : 'left';
    const free = toolMoves < MOST_MOVES ? clearPlace({ ...question, side: own, oneSide: true }) : null;
    tools.style.visibility = free ? '' : 'hidden';
    if (free) tools.style.bottom = `${free.bottom}px`;
    unseenForNow(tools);
    watch();
  }

  /** Has the browser tell when a control enters a box of ours as it stands now. */
  function watchBox(box: DOMRect, onEnter: () => void): IntersectionObserver {
    const { clientWidth, clientHeight } = document.documentElement;
    const inset = [box.top, clientWidth - box.right, clientHeight - box.bottom, box.left];
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onEnter();
      },
      { rootMargin: inset.map((edge) => `${Math.round(NEAR - edge)}px`).join(' ') },
    );
    for (const control of controls) observer.observe(control);
    return observer;
  }

  function watch(): void {
    for (const observer of watching) observer.disconnect();
    const aside = dock();
    if (controls.length === 0) watching = [];
    else
      watching = [
        ...(aside && moves < MOST_MOVES ? [watchBox(aside.getBoundingClientRect(), movePanel)] : []),
        ...(tools.firstChild && toolMoves < MOST_MOVES ? [watchBox(tools.getBoundingClientRect(), moveTools)] : []),
      ];
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

  // A panel that grows covers something else, and so do tools that are drawn later than the panel.
  const growth = new ResizeObserver(watch);
  view.addEventListener('resize', watch, { passive: true, signal });
  signal.addEventListener('abort', () => {
    for (const observer of watching) observer.disconnect();
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
      toolMoves = 0;
      if (place && !stays) {
        place = null;
        onPlace(null);
      }
      growth.disconnect();
      const aside = dock();
      if (aside) growth.observe(aside);
      growth.observe(tools);
      if (tools.style.visibility !== '') {
        tools.style.visibility = '';
        unseenForNow(tools);
      }
      if (subject === null) controls = [];
      watch();
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
      place = null;
      onPlace(null);
      watch();
    },
  };
}

/** Where nothing is free: as low and as small as can be. */
function barBelow(side: Side): Place {
  return { side, bottom: MARGIN, maxHeight: BAR_HEIGHT, bar: true };
}

/** Unseen for the moment of a move: what jumps in sight counts as a shift of the page's layout. */
export function unseenForNow(element: HTMLElement): void {
  const { style } = element;
  style.opacity = '0';
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      style.opacity = '';
    });
  });
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
