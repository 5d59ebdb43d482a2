import { startFirefox } from './firefox-driver.js';
import { mainJob } from './scenarios.js';

mainJob('firefox', () => startFirefox(process.env['PLUMBLINE_FIREFOX'] ?? '/usr/bin/firefox-esr'));
