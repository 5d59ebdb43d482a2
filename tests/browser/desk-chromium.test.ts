import { CHROMIUM, startChromium } from './chromium-driver.js';
import { accessibleOwnPages } from './own-pages.js';

accessibleOwnPages('chromium', () => startChromium(CHROMIUM));
