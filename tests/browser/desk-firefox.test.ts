import { startFirefox } from './firefox-driver.js';
import { accessibleOwnPages } from './own-pages.js';

accessibleOwnPages('firefox', () => startFirefox(process.env['PLUMBLINE_FIREFOX'] ?? '/usr/bin/firefox-esr'));
