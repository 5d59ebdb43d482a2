import { startChromium } from './chromium-driver.js';
import { mainJob } from './scenarios.js';

mainJob('chromium', () => startChromium(process.env['PLUMBLINE_CHROMIUM'] ?? '/usr/bin/chromium'));
