/** Every view and state, one a page: `?view=NAME&theme=dark`. Without a name: the list of names. */
import overlayEn from '../../src/ui/texts/overlay.en.js';
import findingsDe from '../../src/ui/texts/findings.de.js';
import overlayDe from '../../src/ui/texts/overlay.de.js';
import pagesDe from '../../src/ui/texts/pages.de.js';
import pagesEn from '../../src/ui/texts/pages.en.js';
import { addMessages, setLanguage, type Messages } from '../../src/ui/t.js';
import { overlayViews } from './overlay-views.js';
import { pageViews } from './page-views.js';
import type { View } from './views.js';

const views: Readonly<Record<string, View>> = { ...overlayViews, ...pageViews };
Object.assign(window, { viewNames: Object.keys(views) });

const search = new URLSearchParams(location.search);
if (search.has('rtl')) document.documentElement.dir = 'rtl';
// The language with the longest words.
if (search.get('lang') === 'de') {
  const texts: Messages = { ...overlayDe, ...pagesDe, ...findingsDe };
  setLanguage('de', texts);
}
// Texts a good third longer, with words that cannot be broken: what a translation may do to a layout.
if (search.has('long')) {
  for (const table of [overlayEn, pagesEn]) {
    const longer = Object.entries(table).map(([key, text]) => [
      key,
      text.replace(/(^|\s)(\w{5,})(?=[\s.,:;]|$)/g, '$1$2sverordnung'),
    ]);
    addMessages(Object.fromEntries(longer) as Record<string, string>);
  }
}

const name = search.get('view') ?? '';
const app = document.getElementById('app');
if (app && Object.hasOwn(views, name)) views[name]?.(app);
