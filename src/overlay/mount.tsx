import { render, type ComponentChild } from 'preact';
import { Badge } from './badge.js';
import { Panel } from './panel.js';
import type { BadgeProps, PanelProps, Theme } from './props.js';

type Root = ShadowRoot | HTMLElement;

const mounts = new WeakMap<Root, HTMLElement>();

// What is typed in the panel must not trigger the page's shortcuts.
const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/** Our own element under the root: whatever else stands there (a style element) is left alone. */
function mountOf(root: Root): HTMLElement {
  let mount = mounts.get(root);
  if (!mount) {
    mount = root.ownerDocument.createElement('div');
    for (const type of KEYS) {
      mount.addEventListener(type, (event) => {
        event.stopPropagation();
      });
    }
    mount.className = 'pl';
    root.append(mount);
    mounts.set(root, mount);
  }
  return mount;
}

/** Draws a view under a root of ours, in the look chosen. */
export function renderInto(root: Root, theme: Theme, view: ComponentChild): void {
  const mount = mountOf(root);
  if (theme === 'auto') mount.removeAttribute('data-theme');
  else mount.setAttribute('data-theme', theme);
  render(view, mount);
}

/** Draws the panel under `root`, or brings it up to date. The root needs {@link overlayCss} in a style element. */
export function renderPanel(root: Root, props: PanelProps): void {
  renderInto(root, props.theme, <Panel {...props} />);
}

/** Draws a badge under `root` (a host of zero size that the caller places), or brings it up to date. */
export function renderBadge(root: Root, props: BadgeProps): void {
  renderInto(root, props.theme, <Badge {...props} />);
}

/** Takes away what was drawn under `root`; safe to call twice. */
export function unmount(root: Root): void {
  const mount = mounts.get(root);
  if (!mount) return;
  render(null, mount);
  mount.remove();
  mounts.delete(root);
}
