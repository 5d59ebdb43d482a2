export { Popup, type PopupProps } from './popup.js';
export type { TabCallbacks, TabState } from './tab-section.js';
