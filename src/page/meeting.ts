/**
 * Where the scripts of one page meet: the guard, the page script that reads, and the drawing script that the background adds
 * when there is something to show. It is one property on the global of the extension's own world; the page has another global.
 */
import type { Shield } from './guard.js';
import type { Drawing } from './presenter.js';

interface Meeting {
  /** Ends the page script that runs here. */
  stop?: () => void;
  drawing?: Drawing;
  shield?: Shield | null;
}

const KEY = Symbol.for('meeting');

function meeting(): Meeting {
  const world = globalThis as { [KEY]?: Meeting | undefined };
  return (world[KEY] ??= {});
}

/** Takes the place of a page script that was started here before: it ends. One page, one script. */
export function takeOver(stop: () => void): void {
  const here = meeting();
  here.stop?.();
  here.stop = stop;
}

/** Called by the drawing script. */
export function offerDrawing(drawing: Drawing): void {
  meeting().drawing = drawing;
}

/** The drawing script's function, or null while that script is not here. */
export function findDrawing(): Drawing | null {
  return meeting().drawing ?? null;
}

/** Told by the drawing script: our node in the page; null when it is gone. */
export function setShield(shield: Shield | null): void {
  meeting().shield = shield;
}

export function findShield(): Shield | null {
  return meeting().shield ?? null;
}
