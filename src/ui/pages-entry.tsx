import './tokens.css';
import './base.css';
import './chart.css';
import './pages.css';
import { render, type ComponentChild } from 'preact';

/** Draws a page of the extension into an element of it, in the look chosen. Calling it again brings it up to date. */
export function renderPage(mount: HTMLElement, theme: 'auto' | 'light' | 'dark', view: ComponentChild): void {
  const root = mount.ownerDocument.documentElement;
  if (theme === 'auto') root.removeAttribute('data-theme');
  else root.dataset['theme'] = theme;
  mount.classList.add('pl');
  render(view, mount);
}
