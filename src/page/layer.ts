import { TYPED } from './guard.js';
import { setShield } from './meeting.js';

/** How often a page may remove our node before we leave it alone. */
const REMOUNTS = 5;

/** The one node Plumbline adds to a page: an unnamed element of no size with a closed shadow root. */
export interface Layer {
  readonly host: HTMLElement;
  /** For what dims cards; below the badges, coordinates are relative to it. */
  readonly veils: HTMLElement;
  /** For badges: coordinates are relative to it. */
  readonly badges: HTMLElement;
  /** For the tools of a list: fixed to the window, on the side where the panel is not. */
  readonly tools: HTMLElement;
  /** For the panel: fixed to the window. */
  readonly panel: HTMLElement;
  readonly setTheme: (theme: 'auto' | 'light' | 'dark') => void;
}

/** Undoes every inherited style, takes no room and stays above the page; `!important` so that no page rule reaches in. */
const HOST_CSS = `:host{all:initial!important;position:absolute!important;top:0!important;left:0!important;width:0!important;height:0!important;overflow:visible!important;z-index:2147483646!important;pointer-events:none!important;display:block!important}
.veils,.badges{position:absolute;top:0;left:0;width:0;height:0}
.badges>*{position:absolute;top:0;left:0;pointer-events:auto;will-change:transform}
.panel,.tools{pointer-events:auto}
.tools{position:fixed;bottom:16px;left:16px}
.tools.right{left:auto;right:16px}
@media (max-width:700px){.panel:not(:empty)+.tools{display:none}}
@media print{:host{display:none!important}}`;

/**
 * Adds the layer beside the page's own body and keeps it there until the signal ends. The page's own nodes are never touched.
 * `onEvicted` is called when the page keeps removing it.
 */
export function createLayer(document: Document, css: string, signal: AbortSignal, onEvicted: () => void): Layer {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = HOST_CSS + css;
  const frame = document.createElement('div');
  frame.className = 'pl-root';
  const part = (name: string): HTMLElement => {
    const made = document.createElement('div');
    made.className = name;
    return made;
  };
  const veils = part('veils');
  const badges = part('badges');
  const panel = part('panel');
  const tools = part('tools');
  frame.append(veils, badges, panel, tools);
  root.append(style, frame);
  // Keys typed into our fields must not trigger the page's shortcuts, where the guard came too late to keep them from it.
  for (const type of TYPED) {
    root.addEventListener(type, (event) => {
      event.stopPropagation();
    });
  }
  document.documentElement.append(host);
  setShield({ host, root });

  let remounts = 0;
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    remounts += 1;
    if (remounts > REMOUNTS) {
      observer.disconnect();
      onEvicted();
    } else {
      document.documentElement.append(host);
    }
  });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    setShield(null);
    host.remove();
  });
  return {
    host,
    veils,
    badges,
    panel,
    tools,
    setTheme(theme) {
      if (theme === 'auto') frame.removeAttribute('data-theme');
      else frame.dataset['theme'] = theme;
    },
  };
}
