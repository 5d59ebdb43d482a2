/** The tools of a list of postings; apart from panel and badge, so that a page without a list need not carry them. */
import css from './list-tools.css?inline';
import { ListTools, type ListToolsProps } from './list-tools.js';
import { renderInto } from './mount.js';
import type { Theme } from './props.js';

export { isDimmed, NO_FILTER, type ListEntry, type ListFilter } from './list-filter.js';
export type { ListToolsProps } from './list-tools.js';

/** To be added to the panel's own styles. */
export const listToolsCss: string = css;

/** Draws the tools under `root`, or brings them up to date; {@link unmount} takes them away. */
export function renderListTools(root: ShadowRoot | HTMLElement, theme: Theme, props: ListToolsProps): void {
  renderInto(root, theme, <ListTools {...props} />);
}
