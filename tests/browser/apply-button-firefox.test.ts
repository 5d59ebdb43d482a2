import { APPLY_PAGES, panelKeepsOffApply } from './apply-button.js';
import { FIREFOX, startFirefox } from './firefox-driver.js';

panelKeepsOffApply('firefox', () => startFirefox(FIREFOX, { extra: APPLY_PAGES }));
