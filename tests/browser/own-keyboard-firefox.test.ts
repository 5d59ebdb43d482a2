import { FIREFOX, startFirefox } from './firefox-driver.js';
import { ownPagesByKeys } from './keyboard.js';

ownPagesByKeys('firefox', () => startFirefox(FIREFOX));
