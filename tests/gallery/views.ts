/** Draws one state of one view into an empty page. */
export type View = (app: HTMLElement) => void;
