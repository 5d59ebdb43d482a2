import { APPLY_PAGES, panelKeepsOffApply } from './apply-button.js';
import { CHROMIUM, startChromium } from './chromium-driver.js';

panelKeepsOffApply('chromium', () => startChromium(CHROMIUM, { extra: APPLY_PAGES }));
