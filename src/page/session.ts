import type { CardCache, PageReading } from '../job-sites/index.js';
import { DisconnectedError, request } from '../messages/client.js';
import type { JudgedPosting, PageOrders, PageReport, ReportedPosting } from '../messages/protocol.js';
import type { Posting } from '../posting/posting.js';
import { isLeftover, keyOf, sameWords, trimmed } from './posting-identity.js';
import type { LatePresenter } from './late-presenter.js';
import type { PanelContent } from './presenter.js';
import { shareParts } from './shared-parts.js';
import type { SiteDoor } from './site-door.js';

/** Cards asked about in one message. */
const BATCH = 50;
/** A detail whose text is that of the job before is taken for what was left behind, for at most this long. */
const LEFTOVER_MS = 3_000;
/** Time for reading cards in one go, in ms: a list of a thousand is read in slices, so that the page can breathe between them. */
const SLICE_MS = 8;
/** After the slices of a long list it is looked whether cards have changed meanwhile, in ms. */
const LOOK_AGAIN_MS = 300;
/** Answers are kept for this many postings that have left the page, so that going back to one costs nothing. */
const KEPT = 300;
/** With more postings than this, equal parts of their answers are kept once. */
const MANY = 100;
/** An idle background is stopped by the browser after 30 s: after this long it is woken ahead of the question. */
const ASLEEP_MS = 20_000;

interface Known {
  /** What the reader gave. */
  readonly from: Posting;
  readonly posting: Posting;
  judged: JudgedPosting | null;
  /** The answer to what was known of the same job before: the badge stays while more is asked. */
  readonly earlier: JudgedPosting | null;
  /** On its way to the background: not to be asked about again. */
  asked: boolean;
}

/** What happens on one page script's page: reading, asking, showing. */
export interface Session {
  /** Reads the page and brings what is shown in line with it. Answers after how many ms to read again, or null. */
  readonly read: () => number | null;
  /** The address changed: nothing of the job before may stay. */
  readonly navigated: () => void;
  readonly report: () => PageReport;
  /** Takes a new answer for a posting (saved, corrected). */
  readonly accept: (judged: JudgedPosting) => void;
  readonly unsaved: (key: string) => void;
  readonly closed: (key: string) => void;
  /** Settings changed that do not switch the run on or off: all is judged anew, the look follows. */
  readonly settingsChanged: (orders: PageOrders) => void;
}

/** Starts a session. `presenter` is null in toolbar-only mode: the page is read for the popup and left alone. */
export function startSession(
  view: Window,
  door: SiteDoor,
  signal: AbortSignal,
  presenter: Pick<LatePresenter, 'showBadges' | 'showPanel' | 'failed'> | null,
  onDisconnected: () => void,
  onLook: (orders: PageOrders) => void,
): Session {
  const cache: CardCache = new WeakMap();
  const known = new Map<string, Known>();
  let reading: PageReading | null = null;
  let detailKey: string | null = null;
  let before: { posting: Posting; leftAt: number } | null = null;
  let askedAt = performance.now();
  /** In the middle of a list that is read in slices. */
  let slicing = false;
  const shared = shareParts();

  function remember(posting: Posting): Known {
    const key = keyOf(posting);
    const old = known.get(key);
    if (old && (old.from === posting || sameWords(old.from, posting))) return old;
    // A card seen after its detail says less than what is known already.
    if (old && posting.where === 'card' && old.posting.where === 'detail' && old.posting.title === posting.title)
      return old;
    const entry: Known = {
      from: posting,
      posting: trimmed(posting),
      judged: null,
      earlier: old?.judged ?? null,
      asked: false,
    };
    known.set(key, entry);
    return entry;
  }

  async function ask(entries: readonly Known[]): Promise<void> {
    for (let i = 0; i < entries.length; i += BATCH) {
      const batch = entries.slice(i, i + BATCH);
      askedAt = performance.now();
      for (const entry of batch) entry.asked = true;
      try {
        const answers = await request('analyze', { postings: batch.map((entry) => entry.posting) });
        if (signal.aborted) return;
        answers.forEach((judged, n) => {
          const entry = batch[n];
          if (entry) entry.judged = known.size > MANY ? shared(judged) : judged;
        });
        if (i === 0 || i + BATCH >= entries.length) show();
      } catch (error) {
        if (error instanceof DisconnectedError) {
          onDisconnected();
          return;
        }
        presenter?.showPanel({ state: 'error', message: error instanceof Error ? error.message : String(error) });
      } finally {
        for (const entry of batch) entry.asked = false;
      }
    }
  }

  /** The detail of this reading, or null where there is none or it is what the job before left in the page. */
  function currentDetail(now: PageReading): Posting | null {
    const posting = now.detail?.posting ?? null;
    if (posting === null || leftoverFor() === 0) return posting;
    const cards = now.cards.map((card) => card.posting);
    return isLeftover(posting, before?.posting ?? null, cards) ? null : posting;
  }

  /** For how long yet, in ms, a detail may be what the job before left behind. */
  function leftoverFor(): number {
    return before === null ? 0 : Math.max(0, before.leftAt + LEFTOVER_MS - performance.now());
  }

  function read(): number | null {
    if (signal.aborted) return null;
    const now = door.readPage(view.document, new URL(view.location.href), cache, {
      ms: SLICE_MS,
      trust: slicing,
    });
    reading = now;
    const detail = currentDetail(now);
    const entries = now.cards.map((card) => remember(card.posting));
    if (detail) {
      entries.push(remember(detail));
      if (detailKey !== null && detailKey !== keyOf(detail)) before = null;
    }
    detailKey = detail ? keyOf(detail) : null;
    forgetLeft(entries);
    const goesOn = slicing;
    slicing = now.more === true;
    if (!slicing || !goesOn) show();
    const unasked = [...new Set(entries)].filter((entry) => entry.judged === null && !entry.asked);
    if (unasked.length > 0) void ask(unasked);
    if (slicing) return 0;
    if (goesOn) return LOOK_AGAIN_MS;
    return now.detail && !detail ? leftoverFor() : null;
  }

  /** Drops the oldest of what is no longer on the page. */
  function forgetLeft(shown: readonly Known[]): void {
    if (known.size <= shown.length + KEPT) return;
    const here = new Set(shown);
    let over = known.size - shown.length - KEPT;
    for (const [key, entry] of known) {
      if (over <= 0) return;
      if (here.has(entry)) continue;
      known.delete(key);
      over -= 1;
    }
  }

  function panelContent(): PanelContent {
    if (reading?.kind === 'unreadable') return { state: 'unreadable', siteName: siteName(reading.site) };
    if (detailKey === null) return reading?.detail ? { state: 'loading' } : { state: 'none' };
    const entry = known.get(detailKey);
    if (!entry?.judged) return { state: 'loading' };
    if (entry.judged.closed || !isMarked(entry.judged)) return { state: 'none' };
    return { state: 'judged', posting: entry.posting, judged: entry.judged };
  }

  function show(): void {
    if (!presenter || signal.aborted || !reading) return;
    const list = reading.cards.flatMap((card) => {
      const entry = known.get(keyOf(card.posting));
      const judged = entry?.judged ?? entry?.earlier;
      if (!card.element || !entry || !judged) return [];
      return [{ card: card.element, posting: entry.posting, judged }];
    });
    presenter.showBadges(
      list.filter(({ judged }) => isMarked(judged)),
      list,
    );
    presenter.showPanel(panelContent());
  }

  function reported(key: string): ReportedPosting | null {
    const entry = known.get(key);
    return entry?.judged ? { ...entry.judged, posting: entry.posting } : null;
  }

  return {
    read,
    navigated() {
      const left = detailKey === null ? undefined : known.get(detailKey);
      if (left) before = { posting: left.posting, leftAt: performance.now() };
      detailKey = null;
      reading = null;
      slicing = false;
      presenter?.showPanel({ state: 'none' });
      // The text of the next job takes a moment: the background can start meanwhile.
      if (performance.now() - askedAt > ASLEEP_MS) {
        askedAt = performance.now();
        request('hello', { site: siteId() }).catch(() => undefined);
      }
    },
    settingsChanged(orders) {
      // What is shown stays until the new answers are there: no flicker, and nothing is marked twice.
      onLook(orders);
      const shown = [
        ...(reading?.cards.map((card) => keyOf(card.posting)) ?? []),
        ...(detailKey === null ? [] : [detailKey]),
      ];
      for (const [key, entry] of known) {
        if (!shown.includes(key)) known.delete(key);
        else known.set(key, { ...entry, asked: false });
      }
      void ask([...known.values()]);
    },
    report() {
      const cards = (reading?.cards ?? []).map((card) => reported(keyOf(card.posting))).filter((card) => card !== null);
      return {
        site: siteId(),
        siteName: siteName(siteId()),
        off: false,
        kind: reading?.kind ?? 'none',
        // Where nothing could be drawn, the popup is all there is.
        toolbarOnly: presenter === null || presenter.failed(),
        cards,
        detail: detailKey === null ? null : reported(detailKey),
        outline: reading?.kind === 'unreadable' ? door.outline(view.document) : null,
      };
    },
    accept(judged) {
      const entry = known.get(judged.key);
      if (!entry) return;
      entry.judged = judged;
      show();
    },
    unsaved(key) {
      change(key, { saved: false });
    },
    closed(key) {
      change(key, { closed: true });
    },
  };

  function siteId(): string {
    return reading?.site ?? door.findSite(new URL(view.location.href))?.id ?? 'generic';
  }

  function siteName(id: string): string {
    return door.SITES.find((site) => site.id === id)?.name ?? id;
  }

  function change(key: string, changes: Partial<JudgedPosting>): void {
    const entry = known.get(key);
    if (!entry?.judged) return;
    entry.judged = { ...entry.judged, ...changes };
    show();
  }
}

/** Only infrastructure postings are marked, and those whose role the user named himself. */
function isMarked({ analysis }: JudgedPosting): boolean {
  return analysis.verdict.infrastructure || analysis.corrected;
}
