/**
 * A page may listen on its window before anything of ours hears a key. This stands there first, from before the page's own
 * scripts: what is typed into a field of ours goes to that field and to nobody else.
 */
import { findShield } from './meeting.js';

/** What a user types, and what it does to a field; `focusin` and its like say no more than the page's active element does. */
export const TYPED = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut'] as const;

/** Our node with what is in it. */
export interface Shield {
  readonly host: Element;
  readonly root: ShadowRoot;
}

/** Starts listening; to be called before the page's own scripts run. */
export function startGuard(view: Window): void {
  for (const type of TYPED) {
    view.addEventListener(
      type,
      (event) => {
        const shield = findShield();
        if (!shield || event.target !== shield.host) return;
        event.stopImmediatePropagation();
        if (!deliver(event, shield.root)) event.preventDefault();
      },
      { capture: true },
    );
  }
}

/** Gives the focused field what was kept from the page. False: our own code wants the browser to do nothing more. */
function deliver(event: Event, root: ShadowRoot): boolean {
  const target = root.activeElement;
  const inside = { bubbles: true, cancelable: event.cancelable, composed: false };
  if (target && event instanceof KeyboardEvent) {
    const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
    const keys = { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey };
    return target.dispatchEvent(new KeyboardEvent(event.type, { ...inside, ...keys }));
  }
  if (target && event.type === 'input') return target.dispatchEvent(new Event('input', inside));
  return true;
}
