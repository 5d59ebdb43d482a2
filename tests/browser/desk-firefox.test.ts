import { FIREFOX, startFirefox } from './firefox-driver.js';
import { accessibleOwnPages } from './own-pages.js';

accessibleOwnPages('firefox', () => startFirefox(FIREFOX));
