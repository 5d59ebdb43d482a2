import base from '../ui/base.css?inline';
import chart from '../ui/chart.css?inline';
import tokens from '../ui/tokens.css?inline';
import overlay from './overlay.css?inline';

/** All styles of panel and badge, for one style element in the shadow root. */
export const overlayCss: string = tokens + base + chart + overlay;
