import { CHROMIUM, startChromium } from './chromium-driver.js';
import { ownPagesByKeys } from './keyboard.js';

ownPagesByKeys('chromium', () => startChromium(CHROMIUM));
