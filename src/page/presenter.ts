import { listToolsCss } from '../overlay/list.js';
import {
  overlayCss,
  renderBadge,
  renderPanel,
  setLanguage,
  unmount,
  type CloseScope,
  type PanelState,
  type Side,
  type Theme,
} from '../overlay/index.js';
import type { Correction } from '../analysis/analysis.js';
import type { Region } from '../benchmark/benchmark.js';
import type { JudgedPosting, PageLanguage } from '../messages/protocol.js';
import type { Posting } from '../posting/posting.js';
import { createBadgePlacer } from './badge-placer.js';
import type { Place } from './clear-place.js';
import { createLayer } from './layer.js';
import { createListBar } from './list-bar.js';
import { keepWayToApply, unseenForNow } from './way-to-apply.js';

/** What the panel shows, in the page's terms. */
export type PanelContent =
  | { readonly state: 'none' }
  | { readonly state: 'loading' }
  | { readonly state: 'judged'; readonly posting: Posting; readonly judged: JudgedPosting }
  | { readonly state: 'unreadable'; readonly siteName: string }
  | { readonly state: 'error'; readonly message: string }
  | { readonly state: 'updated' };

export interface BadgeContent {
  readonly card: Element;
  readonly posting: Posting;
  readonly judged: JudgedPosting;
}

/** What the user does on panel and badges. */
export interface PageActions {
  readonly save: (posting: Posting, save: boolean) => void;
  readonly correct: (posting: Posting, correction: Correction | null) => void;
  readonly close: (posting: Posting | null, scope: CloseScope) => void;
  readonly panelState: (state: { side?: Side; open?: boolean }) => void;
  readonly findRegions: (words: string) => void;
  readonly copyDiagnostic: () => void;
  readonly open: (page: 'guide' | 'options' | 'desk', anchor: string | null) => void;
}

/** How things are to look; from the settings. */
export interface Look {
  readonly theme: Theme;
  readonly side: Side;
  readonly open: boolean;
  readonly period: 'year' | 'hour';
  readonly heldCertifications: readonly string[];
  readonly language: PageLanguage;
}

/** Shows on the page what the session knows. */
export interface Presenter {
  /** `list`: all judged cards of the page, those without a badge among them. */
  readonly showBadges: (badges: readonly BadgeContent[], list: readonly BadgeContent[]) => void;
  readonly showPanel: (content: PanelContent) => void;
  readonly setLook: (look: Look) => void;
  readonly setRegions: (regions: readonly Region[]) => void;
  readonly setCopied: () => void;
}

/** One badge: what it says, and what of that is drawn already (`judged` null: nothing). */
interface Drawn {
  readonly host: HTMLElement;
  badge: BadgeContent;
  near: boolean;
  judged: JudgedPosting | null;
  look: Look;
}

/** What the drawing script offers to the page script. */
export type Drawing = typeof createPresenter;

/** Puts panel and badges on the page until the signal ends. */
export function createPresenter(
  view: Window,
  signal: AbortSignal,
  initial: Look,
  actions: PageActions,
  onEvicted: () => void,
): Presenter {
  const layer = createLayer(view.document, overlayCss + listToolsCss, signal, onEvicted);
  const bar = createListBar(view, layer, signal, initial);
  const placer = createBadgePlacer(view, layer.host, signal, bar.update);
  const drawn = new Map<string, Drawn>();
  let look = initial;
  setLanguage(look.language.locale, look.language.texts);
  let content: PanelContent = { state: 'none' };
  let regions: readonly Region[] = [];
  let copied = false;
  let drawnSubject: string | null = null;
  let cards: readonly Element[] = [];
  /** Where the panel stands out of the way of the page's apply button; null: where the user has it. */
  let place: Place | null = null;
  const way = keepWayToApply({
    view,
    panel: layer.panel,
    tools: layer.tools,
    signal,
    cards: () => cards,
    onPlace: moveTo,
  });

  function moveTo(next: Place | null): void {
    place = next;
    const { style } = layer.panel;
    // Never inherited: a page may have properties of these names.
    style.setProperty('--dock-bottom', next ? `${next.bottom}px` : 'initial');
    style.setProperty('--dock-height', next && !next.bar ? `${next.maxHeight}px` : 'initial');
    unseenForNow(layer.panel);
    unseenForNow(layer.tools);
    bar.setLook({ ...look, side: next?.side ?? look.side });
    drawPanel();
  }

  const openGuide = (role: string): void => {
    actions.open('guide', role);
  };

  function drawBadge(entry: Drawn): void {
    const { posting, judged } = entry.badge;
    if (!entry.near || (entry.judged === judged && entry.look === look)) return;
    if (entry.judged === null) layer.badges.append(entry.host);
    entry.judged = judged;
    entry.look = look;
    renderBadge(entry.host, {
      posting,
      analysis: judged.analysis,
      saved: judged.saved,
      theme: look.theme,
      period: look.period,
      certificationNames: judged.certificationNames,
      heldCertifications: look.heldCertifications,
      onSave: () => {
        actions.save(posting, true);
      },
      onUnsave: () => {
        actions.save(posting, false);
      },
      onOpenGuide: openGuide,
    });
  }

  /** Badges far from the window are not drawn before they come near: a list of a thousand costs what is in sight. */
  function placeBadge(badge: BadgeContent): void {
    const { key } = badge.judged;
    let entry = drawn.get(key);
    if (!entry) {
      entry = { host: view.document.createElement('div'), badge, near: false, judged: null, look };
      drawn.set(key, entry);
    }
    entry.badge = badge;
    const it = entry;
    placer.place(it.host, badge.card, () => {
      it.near = true;
      drawBadge(it);
    });
    drawBadge(it);
  }

  function panelState(now: Exclude<PanelContent, { state: 'none' }>): PanelState {
    switch (now.state) {
      case 'loading':
        return { kind: 'loading', title: null };
      case 'judged':
        return { kind: 'judged', posting: now.posting, ...now.judged };
      case 'unreadable':
        return { kind: 'unreadable', siteName: now.siteName, copied };
      case 'error':
        return { kind: 'error', message: now.message };
      case 'updated':
        return { kind: 'updated' };
    }
  }

  function drawPanel(): void {
    if (content.state === 'none') {
      unmount(layer.panel);
      way.begin(null, look.side);
      return;
    }
    const posting = content.state === 'judged' ? content.posting : null;
    // Something else to say is a new panel and not the old one grown: a box that moves counts as a shift of the page's layout.
    const subject = content.state === 'judged' ? content.judged.key : content.state;
    if (subject !== drawnSubject) unmount(layer.panel);
    drawnSubject = subject;
    renderPanel(layer.panel, {
      state: panelState(content),
      open: look.open,
      side: place?.side ?? look.side,
      bar: place?.bar ?? false,
      onUnbar: way.insist,
      theme: look.theme,
      period: look.period,
      certificationNames: content.state === 'judged' ? content.judged.certificationNames : {},
      heldCertifications: look.heldCertifications,
      regions,
      onFindRegions: actions.findRegions,
      onSave: () => {
        if (posting) actions.save(posting, true);
      },
      onUnsave: () => {
        if (posting) actions.save(posting, false);
      },
      onCorrect: (correction) => {
        if (posting) actions.correct(posting, correction);
      },
      onClose: (scope) => {
        actions.close(posting, scope);
      },
      onSide: (side) => {
        actions.panelState({ side });
      },
      onToggle: (open) => {
        way.again();
        actions.panelState({ open });
      },
      onCopyDiagnostic: actions.copyDiagnostic,
      onOpenGuide: openGuide,
      onOpenOptions: () => {
        actions.open('options', null);
      },
      onOpenSaved: (key) => {
        actions.open('desk', key);
      },
    });
    way.begin(subject, look.side);
  }

  signal.addEventListener('abort', () => {
    unmount(layer.panel);
    for (const { host } of drawn.values()) unmount(host);
    drawn.clear();
  });

  return {
    showBadges(badges, list) {
      cards = list.map(({ card }) => card);
      const wanted = new Set(badges.map((badge) => badge.judged.key));
      for (const [key, { host }] of drawn) {
        if (wanted.has(key)) continue;
        placer.remove(host);
        unmount(host);
        host.remove();
        drawn.delete(key);
      }
      badges.forEach(placeBadge);
      placer.update();
      // A page without anything of the field stays as it is.
      bar.show(badges.length > 0 ? list : []);
    },
    showPanel(next) {
      const same =
        next.state === content.state &&
        (next.state !== 'judged' || (content.state === 'judged' && next.judged === content.judged));
      if (same) {
        way.lookSoon();
        return;
      }
      content = next;
      copied = false;
      drawPanel();
    },
    setLook(next) {
      look = next;
      setLanguage(next.language.locale, next.language.texts);
      drawn.forEach(drawBadge);
      bar.setLook({ ...next, side: place?.side ?? next.side });
      drawPanel();
    },
    setRegions(next) {
      regions = next;
      drawPanel();
    },
    setCopied() {
      copied = true;
      drawPanel();
    },
  };
}
