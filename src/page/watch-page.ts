/** A page is read this long after its last change … */
const QUIET_MS = 25;
/** … but while it keeps changing at least this often … */
const LONGEST_WAIT_MS = 150;
/** … and never so often that reading takes more than this share of the time, … */
const READING_SHARE = 0.08;
/** … save that after a rest this much reading, in ms, is not held back: what follows a click comes at once. */
const BURST_MS = 60;
const IDLE_TIMEOUT_MS = 100;

/**
 * Calls `read` now and after changes of the page, in idle time, until the signal ends. A storm of changes
 * cannot make it run more often: what the readings cost decides how long the next one waits.
 *
 * @param read reads the page; answers after how many ms it should be called again although nothing changes (0: as soon as
 *   the page had a moment for itself), or null
 * @param ownNode our node in the page, whose coming and going is no change of the page's
 * @returns a function that asks for a reading soon (after navigation, say).
 */
export function watchPage(
  view: Window,
  signal: AbortSignal,
  read: () => number | null,
  ownNode: () => Element | null,
): () => void {
  const { document } = view;
  let timer = 0;
  let idleTimer = 0;
  let waitingSince = 0;
  /** Reading time not yet paid for by rest, in ms. */
  let debt = 0;
  let countedAt = performance.now();

  /** When reading may go on, as time from now in ms. */
  function pause(now: number): number {
    debt = Math.max(0, debt - (now - countedAt) * READING_SHARE);
    countedAt = now;
    return debt <= BURST_MS ? 0 : (debt - BURST_MS) / READING_SHARE;
  }

  const run = (): void => {
    idleTimer = 0;
    if (signal.aborted) return;
    waitingSince = 0;
    const start = performance.now();
    pause(start);
    const again = read();
    const cost = performance.now() - start;
    if (again === 0) {
      // The rest of a long page: half of the time stays the page's own.
      later(cost);
      return;
    }
    debt += cost;
    if (again !== null) later(Math.max(again, pause(performance.now())));
  };
  const idle = (): void => {
    timer = 0;
    if (typeof view.requestIdleCallback === 'function')
      idleTimer = view.requestIdleCallback(run, { timeout: IDLE_TIMEOUT_MS });
    else run();
  };
  function later(ms: number): void {
    view.clearTimeout(timer);
    timer = view.setTimeout(idle, ms);
  }
  const schedule = (): void => {
    if (signal.aborted || idleTimer !== 0) return;
    const now = performance.now();
    if (waitingSince === 0) waitingSince = now;
    // Moving the timer on every change would let a page that never rests put off the reading for good.
    later(Math.max(pause(now), Math.min(QUIET_MS, waitingSince + LONGEST_WAIT_MS - now), 0));
  };

  const observer = new MutationObserver((records) => {
    const own = ownNode();
    if (own === null || !records.every((record) => concernsOnly(own, record))) schedule();
  });
  // Not the body alone: pages replace it, and keep structured data in the head.
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
    if (idleTimer !== 0) view.cancelIdleCallback(idleTimer);
  });
  schedule();
  return schedule;
}

function concernsOnly(node: Element, { type, addedNodes, removedNodes }: MutationRecord): boolean {
  return (
    type === 'childList' && addedNodes.length + removedNodes.length === 1 && (addedNodes[0] ?? removedNodes[0]) === node
  );
}
