/** Panel and badges over a plain stand-in of a job page, each in a shadow root as on a real one. */
import {
  overlayCss,
  renderBadge,
  renderPanel,
  type BadgeProps,
  type PanelProps,
  type PanelState,
} from '../../src/overlay/index.js';
import { isDimmed, listToolsCss, NO_FILTER, renderListTools, type ListFilter } from '../../src/overlay/list.js';
import type { Analysis } from '../../src/analysis/analysis.js';
import * as sample from '../samples/analyses.js';
import * as places from '../samples/benchmarks.js';
import type { View } from './views.js';

const nothing = (): void => undefined;

export function panelProps(over: Partial<PanelProps> = {}): PanelProps {
  return {
    state: { kind: 'judged', posting: sample.samplePosting(), analysis: sample.sampleAnalysis(), saved: false },
    open: false,
    side: 'right',
    theme: 'auto',
    period: 'year',
    certificationNames: sample.certificationNames,
    heldCertifications: ['aws-solutions-architect-associate', 'cisco-ccna'],
    regions: places.regions,
    onSave: nothing,
    onUnsave: nothing,
    onCorrect: nothing,
    onClose: nothing,
    onSide: nothing,
    onToggle: nothing,
    onCopyDiagnostic: nothing,
    onOpenGuide: nothing,
    onOpenOptions: nothing,
    ...over,
  };
}

function shadow(parent: Element): ShadowRoot {
  const host = document.createElement('div');
  parent.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = overlayCss;
  root.append(style);
  return root;
}

function jobPage(app: HTMLElement, cards: number): HTMLElement[] {
  document.body.style.cssText = 'margin:0;font:16px/1.5 serif;background:#fff;color:#222;min-height:900px';
  const heading = document.createElement('h1');
  heading.textContent = 'Systems Administrator';
  heading.style.cssText = 'margin:16px';
  const main = document.createElement('main');
  main.append(heading);
  app.append(main);
  return Array.from({ length: cards }, (_, i) => {
    const card = document.createElement('article');
    card.style.cssText =
      'position:relative;margin:12px 16px;padding:16px;border:1px solid #ccc;max-width:420px;height:72px';
    card.textContent = `Harbor Lane Logistics · opening ${String(i + 1)}`;
    main.append(card);
    return card;
  });
}

const panel =
  (over: Partial<PanelProps> = {}): View =>
  (app) => {
    jobPage(app, 1);
    let props = panelProps(over);
    const root = shadow(document.body);
    const draw = (next: Partial<PanelProps>) => {
      props = { ...props, ...next };
      renderPanel(root, props);
    };
    const saved = (yes: boolean) => {
      if (props.state.kind === 'judged') draw({ state: { ...props.state, saved: yes } });
    };
    draw({
      onToggle: (open) => {
        draw({ open });
      },
      onSide: (side) => {
        draw({ side });
      },
      onSave: () => {
        saved(true);
      },
      onUnsave: () => {
        saved(false);
      },
    });
  };

const judged = (analysis: Analysis, saved = false): PanelState => ({
  kind: 'judged',
  posting: sample.samplePosting(),
  analysis,
  saved,
});

const elsewhere = [
  { region: places.fargo, answer: { benchmark: places.fargoBenchmark, reason: null } },
  {
    region: places.london,
    answer: { benchmark: { ...places.fargoBenchmark, currency: 'GBP' }, reason: null },
  },
  { region: places.bengaluru, answer: { benchmark: null, reason: 'No official table for this country is bundled.' } },
];
const twin = {
  key: 'indeed:9',
  status: 'applied' as const,
  savedAt: '2026-11-03T08:00:00.000Z',
  url: 'https://www.indeed.com/viewjob?jk=9',
};

const click = (selector: string): void => {
  const host = document.body.lastElementChild;
  const target = (host?.shadowRoot ?? document).querySelector<HTMLElement>(selector);
  target?.click();
};

const badges: View = (app) => {
  const analyses = [
    sample.sampleAnalysis(),
    sample.fittingAnalysis(),
    sample.hourlyAnalysis(),
    sample.unsureAnalysis(),
    sample.surveyAnalysis(),
  ];
  jobPage(app, analyses.length).forEach((card, i) => {
    const analysis = analyses[i];
    if (!analysis) return;
    const root = shadow(card);
    (root.host as HTMLElement).style.cssText = 'position:absolute;left:16px;bottom:8px';
    const props: BadgeProps = {
      posting: sample.samplePosting({ where: 'card', description: null }),
      analysis,
      saved: i === 1,
      theme: 'auto',
      period: 'year',
      onSave: nothing,
      onUnsave: nothing,
      onOpenGuide: nothing,
    };
    renderBadge(root, props);
    if (i === 0 && location.search.includes('sheet')) root.querySelector<HTMLElement>('.badge')?.click();
  });
};

const listTools: View = (app) => {
  const analyses = [sample.sampleAnalysis(), sample.fittingAnalysis(), sample.hourlyAnalysis(), sample.otherAnalysis()];
  const cards = jobPage(app, analyses.length);
  const root = shadow(document.body);
  (root.host as HTMLElement).style.cssText = 'position:fixed;right:16px;bottom:16px';
  root.querySelector('style')?.append(listToolsCss);
  const entries = analyses.map((analysis, i) => ({
    key: String(i),
    title: `Opening ${String(i)}`,
    analysis,
    seen: i === 2,
    saved: false,
  }));
  const draw = (filter: ListFilter): void => {
    cards.forEach((card, i) => {
      const entry = entries[i];
      card.style.opacity = entry && isDimmed(entry, filter) ? '0.8' : '1';
    });
    renderListTools(root, 'auto', { entries, filter, onFilter: draw, onShow: nothing });
  };
  draw({ ...NO_FILTER, also: ['seen'] });
  root.querySelector('details')?.setAttribute('open', '');
};

export const overlayViews: Readonly<Record<string, View>> = {
  'panel-mismatch': panel(),
  'panel-mismatch-open': panel({ open: true }),
  'panel-fitting': panel({ state: judged(sample.fittingAnalysis(), true) }),
  'panel-fitting-open-hour': panel({
    state: judged(sample.fittingAnalysis()),
    open: true,
    period: 'hour',
    side: 'left',
  }),
  'panel-hourly-open': panel({ state: judged(sample.hourlyAnalysis()), open: true }),
  'panel-survey-open': panel({ state: judged(sample.surveyAnalysis()), open: true }),
  'panel-unsure': panel({ state: judged(sample.unsureAnalysis()) }),
  'panel-other': panel({ state: judged(sample.otherAnalysis()) }),
  'panel-card-only': panel({
    state: {
      kind: 'judged',
      posting: sample.samplePosting({ description: null }),
      analysis: sample.sampleAnalysis(),
      saved: false,
    },
  }),
  'panel-regions': panel({ state: { ...judged(sample.sampleAnalysis()), elsewhere, twin } as PanelState }),
  'panel-regions-open': panel({
    state: { ...judged(sample.fittingAnalysis()), elsewhere, twin } as PanelState,
    open: true,
  }),
  'panel-bar': panel({ bar: true }),
  'panel-loading': panel({ state: { kind: 'loading', title: 'Systems Administrator' } }),
  'panel-unreadable': panel({ state: { kind: 'unreadable', siteName: 'Greenhouse' } }),
  'panel-error': panel({ state: { kind: 'error', message: 'The extension did not answer.' } }),
  'panel-updated': panel({ state: { kind: 'updated' } }),
  'panel-chosen-dark': panel({ theme: 'dark' }),
  'panel-chosen-light': panel({ theme: 'light' }),
  'panel-menu': (app) => {
    panel({ state: judged(sample.fittingAnalysis()) })(app);
    click('.menu button');
  },
  'panel-correct': (app) => {
    panel()(app);
    click('.menu button');
    setTimeout(() => {
      click('.menu-list button');
    }, 50);
  },
  'panel-list-tools': listTools,
  badges,
  'badge-sheet': badges,
};
