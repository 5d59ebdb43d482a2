export { renderBadge, renderPanel, unmount } from './mount.js';
export { setLanguage } from '../ui/t.js';
export { overlayCss } from './styles.js';
export type { BadgeProps, CloseScope, PanelProps, PanelState, Side, Theme } from './props.js';
