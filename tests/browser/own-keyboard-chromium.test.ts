import { startChromium } from './chromium-driver.js';
import { ownPagesByKeys } from './keyboard.js';

ownPagesByKeys('chromium', () => startChromium(process.env['PLUMBLINE_CHROMIUM'] ?? '/usr/bin/chromium'));
