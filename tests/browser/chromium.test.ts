import { buildWithAskedSites } from './builds.js';
import { startChromium } from './chromium-driver.js';
import { mainJob } from './scenarios.js';
import { everySite } from './sites.js';

mainJob('chromium', () => startChromium(process.env['PLUMBLINE_CHROMIUM'] ?? '/usr/bin/chromium'));
everySite('chromium', () =>
  startChromium(process.env['PLUMBLINE_CHROMIUM'] ?? '/usr/bin/chromium', {
    extension: buildWithAskedSites('chrome-mv3'),
  }),
);
