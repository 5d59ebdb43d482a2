/** The extension's own pages, each drawn as its entry draws it. */
import { render, type ComponentChild } from 'preact';
import '../../src/own-pages/styles.js';
import { Desk, type DeskProps } from '../../src/desk/index.js';
import { RoleGuide, Welcome } from '../../src/guide/index.js';
import { Options, type OptionsProps } from '../../src/options/index.js';
import { Panel } from '../../src/overlay/panel.js';
import { Popup, type PopupProps, type TabState } from '../../src/popup/index.js';
import { DEFAULT_SETTINGS } from '../../src/settings/settings.js';
import * as sample from '../samples/analyses.js';
import * as places from '../samples/benchmarks.js';
import * as pages from '../samples/pages.js';
import { manySavedPostings, pageReport, savedPosting, savedPostings, TODAY } from '../samples/saved.js';
import { panelProps } from './overlay-views.js';
import type { View } from './views.js';

const nothing = (): void => undefined;
const held = ['aws-solutions-architect-associate', 'cisco-ccna'];

const page =
  (view: () => ComponentChild, after?: () => void): View =>
  (app) => {
    render(view(), app);
    if (after) setTimeout(after, 30);
  };

const popup = (tab: TabState, over: Partial<PopupProps> = {}): View =>
  page(() => (
    <Popup
      tab={tab}
      saved={savedPostings()}
      period="year"
      today={TODAY}
      names={sample.certificationNames}
      held={held}
      onChange={nothing}
      onRemove={nothing}
      onRestore={nothing}
      onOpen={nothing}
      onUseHere={nothing}
      onUseOnce={nothing}
      onSiteOn={nothing}
      onSave={nothing}
      onUnsave={nothing}
      onCopyDiagnostic={nothing}
      onOpenGuide={nothing}
      onOpenSaved={nothing}
      {...over}
    />
  ));

const click =
  (selector: string, nth = 0) =>
  (): void => {
    document.querySelectorAll<HTMLElement>(selector)[nth]?.click();
  };

/** Reads whole records as the page's own storage would. */
const storage = {
  wholeOf: (keys: readonly string[]) => Promise.resolve(savedPostings().filter(({ key }) => keys.includes(key))),
};

const desk = (over: Partial<DeskProps> = {}, after?: () => void): View =>
  page(
    () => (
      <Desk
        {...storage}
        saved={savedPostings()}
        period="year"
        today={TODAY}
        names={sample.certificationNames}
        held={held}
        parityOf={(region) => (region.code.startsWith('US-') ? (region.code === 'US-TX' ? 0.98 : 0.91) : null)}
        transfer={{ kind: 'idle' }}
        onChange={nothing}
        onRemove={nothing}
        onRestore={nothing}
        onOpen={nothing}
        onExport={nothing}
        onImport={nothing}
        {...over}
      />
    ),
    after,
  );

const options = (over: Partial<OptionsProps> = {}): OptionsProps => ({
  settings: { ...DEFAULT_SETTINGS, heldCertifications: held, toolbarOnlySites: ['linkedin'], myLevel: 'mid' },
  repaired: [],
  region: null,
  compareRegions: [],
  areas: places.regions,
  certifications: pages.certifications,
  sites: pages.sites,
  sources: pages.sources(),
  staleNotes: { 'bls-oews': 'These figures are older than 18 months: a newer release probably exists.' },
  deleted: false,
  onChange: nothing,
  onDeleteEverything: nothing,
  onOpen: nothing,
  ...over,
});

export const pageViews: Readonly<Record<string, View>> = {
  'popup-report': popup({ kind: 'report', report: pageReport() }),
  'popup-sample': popup(
    { kind: 'no-page' },
    { saved: [savedPosting({ id: 'sample', site: 'sample', url: null }, sample.sampleAnalysis())] },
  ),
  'popup-list': popup({ kind: 'report', report: pageReport({ detail: null, kind: 'list' }) }),
  'popup-none': popup({ kind: 'no-page' }, { saved: [] }),
  'popup-unknown': popup({ kind: 'unknown-site', host: 'careers.example.com', siteName: null }),
  'popup-off': popup({ kind: 'site-off', site: 'indeed', siteName: 'Indeed' }),
  'popup-unreadable': popup({
    kind: 'report',
    report: pageReport({ kind: 'unreadable', cards: [], detail: null, outline: 'div > main' }),
  }),
  'popup-many': popup({ kind: 'no-page' }, { saved: manySavedPostings(10_000) }),
  'popup-chosen-dark': (app) => {
    document.documentElement.dataset['theme'] = 'dark';
    popup({ kind: 'report', report: pageReport() })(app);
  },
  'desk-table': desk(),
  'desk-compare': desk({}, () => {
    for (const nth of [0, 1, 2]) click('.table input[type=checkbox]', nth)();
  }),
  'desk-report': desk({
    transfer: {
      kind: 'report',
      added: 41,
      merged: 3,
      rejected: [
        { row: 7, reason: 'no title' },
        { row: 19, reason: 'the date "soon" is not a date' },
      ],
    },
  }),
  'desk-working': desk({ transfer: { kind: 'working', done: 4_200, total: 10_000 } }),
  'desk-empty': desk({ saved: [] }),
  options: page(() => <Options {...options()} />),
  'options-set': page(
    () => (
      <Options
        {...options({
          settings: { ...options().settings, region: { code: 'US-TX', area: '12420' } },
          region: places.austin,
          compareRegions: [places.fargo, places.london],
          repaired: ['period', 'sensitivity'],
        })}
      />
    ),
    click('.button.danger'),
  ),
  guide: page(() => (
    <RoleGuide
      roles={pages.roleEntries(places.austin)}
      market={pages.marketFacts()}
      region={places.austin}
      areas={places.regions}
      onRegion={nothing}
      period="year"
      names={sample.certificationNames}
      sources={pages.sources()}
      staleNotes={{}}
      onOpen={nothing}
    />
  )),
  welcome: page(() => (
    <Welcome
      settings={DEFAULT_SETTINGS}
      sample={<Panel {...panelProps({ placement: 'inline' })} />}
      region={null}
      areas={places.regions}
      sites={pages.sites}
      onChange={nothing}
      onDone={nothing}
    />
  )),
};
