import { buildWithAskedSites } from './builds.js';
import { CHROMIUM, startChromium } from './chromium-driver.js';
import { mainJob } from './scenarios.js';
import { everySite } from './sites.js';

mainJob('chromium', () => startChromium(CHROMIUM));
everySite('chromium', () =>
  startChromium(CHROMIUM, {
    extension: buildWithAskedSites('chrome-mv3'),
  }),
);
