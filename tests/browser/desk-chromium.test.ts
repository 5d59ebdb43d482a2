import { startChromium } from './chromium-driver.js';
import { accessibleOwnPages } from './own-pages.js';

accessibleOwnPages('chromium', () => startChromium(process.env['PLUMBLINE_CHROMIUM'] ?? '/usr/bin/chromium'));
