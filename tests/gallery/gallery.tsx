/** Every view and state, one a page: `?view=NAME&theme=dark`. Without a name: the list of names. */
import { overlayViews } from './overlay-views.js';
import { pageViews } from './page-views.js';
import type { View } from './views.js';

const views: Readonly<Record<string, View>> = { ...overlayViews, ...pageViews };
Object.assign(window, { viewNames: Object.keys(views) });

const name = new URLSearchParams(location.search).get('view') ?? '';
const app = document.getElementById('app');
if (app && Object.hasOwn(views, name)) views[name]?.(app);
