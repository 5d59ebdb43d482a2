import { APPLY_PAGES, panelKeepsOffApply } from './apply-button.js';
import { startFirefox } from './firefox-driver.js';

const executable = process.env['PLUMBLINE_FIREFOX'] ?? '/usr/bin/firefox-esr';
panelKeepsOffApply('firefox', () => startFirefox(executable, { extra: APPLY_PAGES }));
