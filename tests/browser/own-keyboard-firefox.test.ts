import { startFirefox } from './firefox-driver.js';
import { ownPagesByKeys } from './keyboard.js';

ownPagesByKeys('firefox', () => startFirefox(process.env['PLUMBLINE_FIREFOX'] ?? '/usr/bin/firefox-esr'));
