import { buildWithAskedSites } from './builds.js';
import { startFirefox } from './firefox-driver.js';
import { mainJob } from './scenarios.js';
import { everySite } from './sites.js';

mainJob('firefox', () => startFirefox(process.env['PLUMBLINE_FIREFOX'] ?? '/usr/bin/firefox-esr'));
everySite('firefox', () =>
  startFirefox(process.env['PLUMBLINE_FIREFOX'] ?? '/usr/bin/firefox-esr', {
    extension: buildWithAskedSites('firefox-mv3'),
  }),
);
