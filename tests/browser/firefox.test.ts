import { buildWithAskedSites } from './builds.js';
import { FIREFOX, startFirefox } from './firefox-driver.js';
import { mainJob } from './scenarios.js';
import { everySite } from './sites.js';

mainJob('firefox', () => startFirefox(FIREFOX));
everySite('firefox', () =>
  startFirefox(FIREFOX, {
    extension: buildWithAskedSites('firefox-mv3'),
  }),
);
