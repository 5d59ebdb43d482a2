/** Where a panel may stand without covering what must stay free: arithmetic with boxes, nothing of a page. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Side = 'left' | 'right';

/** A place for the panel, in CSS px of the window. */
export interface Place {
  readonly side: Side;
  /** From the panel's lower edge to the window's. */
  readonly bottom: number;
  readonly maxHeight: number;
  /** There is room for the head alone. */
  readonly bar: boolean;
}

export interface PlaceQuestion {
  /** Width and height of the window. */
  readonly width: number;
  readonly height: number;
  /** Width of the panel. */
  readonly panelWidth: number;
  /** Height that the panel would like. */
  readonly wish: number;
  readonly barHeight: number;
  /** Side that the user chose. */
  readonly side: Side;
  /** True: no other side will do. */
  readonly oneSide?: boolean;
  /** What must not be covered. */
  readonly controls: readonly Box[];
}

/** Between the panel and the window's edges; the same in overlay.css. */
export const MARGIN = 16;
/** Above the panel where it stands as it likes: the heads of pages are there. */
const HEADROOM = 80;
/** Around a control. */
const GAP = 8;
/** A lower panel says too little to be of use: better the head alone. */
const LEAST = 200;

interface Free {
  readonly from: number;
  readonly to: number;
}

export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom + gap && b.top < a.bottom + gap;
}

/** The stretches of the panel's column in which nothing has to stay free, from below. */
function freeStretches(side: Side, question: PlaceQuestion, top: number): readonly Free[] {
  const { width, height, panelWidth, controls } = question;
  const left = side === 'left' ? MARGIN : width - MARGIN - panelWidth;
  const within = controls
    .filter((box) => box.left < left + panelWidth + GAP && box.right > left - GAP)
    .sort((a, b) => b.bottom - a.bottom);
  const free: Free[] = [];
  let to = height - MARGIN;
  for (const box of within) {
    if (box.top - GAP >= to) continue;
    if (box.bottom + GAP < to) free.push({ from: Math.max(top, box.bottom + GAP), to });
    to = Math.min(to, box.top - GAP);
  }
  free.push({ from: top, to });
  return free.filter(({ from, to: end }) => end > from);
}

/**
 * A place that covers none of the controls: as the user has it, else on the other side, else higher, else lower in height, else as a bar.
 * Null when there is none: the window is full of them.
 */
export function clearPlace(question: PlaceQuestion): Place | null {
  const { height, wish, barHeight, side, oneSide = false } = question;
  const most = Math.max(barHeight, height - HEADROOM - MARGIN);
  const wanted = Math.min(wish, most);
  const sides: readonly Side[] = oneSide ? [side] : side === 'left' ? ['left', 'right'] : ['right', 'left'];
  const columns = sides.map((s) => ({
    side: s,
    free: freeStretches(s, question, Math.max(MARGIN, height - MARGIN - most)),
  }));
  const at = (s: Side, { from, to }: Free, bar: boolean): Place => ({
    side: s,
    bottom: Math.round(height - to),
    maxHeight: Math.floor(Math.min(to - from, most)),
    bar,
  });
  for (const column of columns) {
    const lowest = column.free[0];
    if (lowest && lowest.to === height - MARGIN && lowest.to - lowest.from >= wanted)
      return at(column.side, lowest, false);
  }
  for (const column of columns) {
    const fits = column.free.find(({ from, to }) => to - from >= wanted);
    if (fits) return at(column.side, fits, false);
  }
  const all = columns.flatMap((column) => column.free.map((free) => ({ side: column.side, free })));
  const size = ({ free }: { readonly free: Free }): number => free.to - free.from;
  const largest = all.reduce<(typeof all)[number] | null>(
    (best, one) => (best && size(best) >= size(one) ? best : one),
    null,
  );
  if (largest && size(largest) >= LEAST) return at(largest.side, largest.free, false);
  for (const s of sides) {
    // A bar may stand among the heads of the page: it is low.
    const fits = freeStretches(s, question, MARGIN).find(({ from, to }) => to - from >= barHeight);
    if (fits) return at(s, fits, true);
  }
  return null;
}
