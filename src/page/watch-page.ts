/** A page is read again this long after its last change … */
const QUIET_MS = 120;
/** … but while it keeps changing at least this often … */
const LONGEST_WAIT_MS = 800;
/** … and never so often that reading takes more than this share of the time. */
const READING_SHARE = 0.08;
const IDLE_TIMEOUT_MS = 250;

/**
 * Calls `read` now and after changes of the page, in idle time, until the signal ends. A storm of changes
 * cannot make it run more often: what a reading cost decides how long the next one waits.
 * @returns a function that asks for a reading soon (after navigation, say).
 */
export function watchPage(view: Window, signal: AbortSignal, read: () => void): () => void {
  const { document } = view;
  let timer = 0;
  let waitingSince = 0;
  let notBefore = 0;

  const run = (): void => {
    if (signal.aborted) return;
    timer = 0;
    waitingSince = 0;
    const start = performance.now();
    read();
    const cost = performance.now() - start;
    notBefore = performance.now() + cost / READING_SHARE;
  };
  const idle = (): void => {
    if (typeof view.requestIdleCallback === 'function') view.requestIdleCallback(run, { timeout: IDLE_TIMEOUT_MS });
    else run();
  };
  const schedule = (): void => {
    if (signal.aborted) return;
    const now = performance.now();
    if (waitingSince === 0) waitingSince = now;
    // Moving the timer on every change would let a page that never rests put off the reading for good.
    const due = Math.max(notBefore, Math.min(now + QUIET_MS, waitingSince + LONGEST_WAIT_MS));
    view.clearTimeout(timer);
    timer = view.setTimeout(idle, Math.max(0, due - now));
  };

  const observer = new MutationObserver(schedule);
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  schedule();
  return schedule;
}
