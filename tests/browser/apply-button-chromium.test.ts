import { APPLY_PAGES, panelKeepsOffApply } from './apply-button.js';
import { startChromium } from './chromium-driver.js';

const executable = process.env['PLUMBLINE_CHROMIUM'] ?? '/usr/bin/chromium';
panelKeepsOffApply('chromium', () => startChromium(executable, { extra: APPLY_PAGES }));
