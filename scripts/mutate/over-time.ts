/**
 * Changes that take time, on saved pages: the page script's own watching and reading (src/page) runs on them, and the marks
 * that it would draw are compared with what a fresh reading of the page's end finds on the same elements.
 */
import path from 'node:path';
import { DOMParser } from 'linkedom';
import { createServer, type ViteDevServer } from 'vite';
import { readPage, findSite, outline, SITES, type CardReading } from '../../src/job-sites/index.js';
import type { JudgedPosting } from '../../src/messages/protocol.js';
import type { BadgeContent } from '../../src/page/presenter.js';
import type { startSession } from '../../src/page/session.js';
import type { watchPage } from '../../src/page/watch-page.js';
import { ROOT } from '../material.js';
import type { SavedPage } from '../page-truth.js';
import { parsePage } from '../saved-page.js';

/** Cards with a mark of the job that they show, with one of another job, and with none. */
export interface Marks {
  readonly right: number;
  readonly stale: number;
  readonly missing: number;
}

/** From the last change until all marks must be right, in ms. */
const SETTLED = 3_000;
/** What one look at the clock costs, in ms: reading a long list takes time, and is done in slices. */
const LOOK = 0.4;

/** Time that passes only when something is waited for: the same in every run, and soon over. */
const clock = {
  now: 0,
  last: 0,
  waiting: new Map<number, { readonly at: number; readonly work: () => void }>(),
  set(work: () => void, ms: number): number {
    this.last += 1;
    this.waiting.set(this.last, { at: this.now + Math.max(0, ms), work });
    return this.last;
  },
  /** Goes on from one awaited moment to the next until `over`. */
  async run(over: () => boolean): Promise<void> {
    while (!over()) {
      const [id, next] = [...this.waiting].reduce((a, b) => (b[1].at < a[1].at ? b : a));
      this.waiting.delete(id);
      this.now = Math.max(this.now, next.at);
      next.work();
      // Answers and notices of changes come in between.
      await new Promise((done) => setImmediate(done));
      await new Promise((done) => setImmediate(done));
    }
    this.waiting.clear();
  },
};
const wait = (ms: number): Promise<void> => new Promise((done) => void clock.set(done, ms));

/** The cards of the page and what takes them out and in. */
interface List {
  readonly cards: readonly Element[];
  /** Where each card stood, so that it comes back there. */
  readonly put: (card: Element) => void;
}

type OverTime = (list: List) => Promise<void>;

/** Gives an element another card's attributes and content, as lists do that reuse their nodes. */
function become(element: Element, other: Element): void {
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  for (const { name, value } of [...other.attributes]) element.setAttribute(name, value);
  element.replaceChildren(...[...other.childNodes].map((node) => node.cloneNode(true)));
}

/** The same node by node, where both are built alike: only attributes and the words of text nodes change. False where not. */
function patch(element: Element, other: Element): boolean {
  const alike = (a: Node, b: Node): boolean =>
    a.nodeType === b.nodeType &&
    a.nodeName === b.nodeName &&
    a.childNodes.length === b.childNodes.length &&
    [...a.childNodes].every((child, i) => alike(child, b.childNodes[i]!));
  if (!alike(element, other)) return false;
  const visit = (a: Node, b: Node): void => {
    if (a.nodeType === 3 && a.nodeValue !== b.nodeValue) a.nodeValue = b.nodeValue;
    if (a.nodeType === 1) {
      const [one, two] = [a as Element, b as Element];
      for (const { name } of [...one.attributes]) if (!two.hasAttribute(name)) one.removeAttribute(name);
      for (const { name, value } of [...two.attributes])
        if (one.getAttribute(name) !== value) one.setAttribute(name, value);
    }
    [...a.childNodes].forEach((child, i) => {
      visit(child, b.childNodes[i]!);
    });
  };
  visit(element, other);
  return true;
}

/** Halves of a list: the first is there at the beginning, the second comes. */
function halves(cards: readonly Element[]): [readonly Element[], readonly Element[]] {
  const middle = Math.floor(cards.length / 2);
  return [cards.slice(0, middle), cards.slice(middle, 2 * middle)];
}

/** What happens to a page's list; the page is watched from the beginning. */
export const OVER_TIME: Readonly<Record<string, OverTime>> = {
  'cards come late': async ({ cards, put }) => {
    for (const card of cards) card.remove();
    await wait(700);
    for (let i = 0; i < cards.length; i += 5) {
      cards.slice(i, i + 5).forEach(put);
      await wait(120);
    }
  },
  'list replaced after a second': async ({ cards }) => {
    const [first, second] = halves(cards);
    for (const card of second) card.remove();
    await wait(1_000);
    first.forEach((card, i) => {
      card.replaceWith(second[i]!);
    });
  },
  'nodes given another content': async ({ cards }) => {
    const [first, second] = halves(cards);
    const next = second.map((card) => card.cloneNode(true) as Element);
    for (const card of second) card.remove();
    await wait(1_000);
    // A few at a time, as when a list is scrolled.
    for (const [i, card] of first.entries()) {
      become(card, next[i]!);
      if (i % 4 === 3) await wait(60);
    }
  },
  'nodes given another text': async ({ cards }) => {
    const [first, second] = halves(cards);
    const next = second.map((card) => card.cloneNode(true) as Element);
    for (const card of second) card.remove();
    await wait(1_000);
    for (const [i, card] of first.entries()) {
      // A card that is built alike is the one that a framework would reuse.
      const alike = next.findIndex((other) => patch(card, other));
      if (alike >= 0) next.splice(alike, 1);
      if (i % 4 === 3) await wait(60);
    }
  },
  'rendered anew, in another order': async ({ cards, put }) => {
    await wait(500);
    for (const card of cards) card.remove();
    await wait(200);
    const copies = cards.map((card) => card.cloneNode(true) as Element);
    cards.forEach(put);
    const order = [...copies].reverse();
    cards.forEach((card, i) => {
      card.replaceWith(order[i]!);
    });
  },
};

interface Parts {
  readonly startSession: typeof startSession;
  readonly watchPage: typeof watchPage;
}
let server: ViteDevServer | null = null;
let parts: Promise<Parts> | null = null;

/** Every posting is judged to be of the field: each card must be marked. */
function judged({ site, id }: { site: string; id: string }): JudgedPosting {
  return {
    key: `${site}:${id}`,
    analysis: { verdict: { infrastructure: true }, corrected: false },
    saved: false,
    closed: false,
    certificationNames: {},
  } as unknown as JudgedPosting;
}

/** Loaded through the build tool: page scripts ask it which browser they are built for. */
async function loadModules(): Promise<Parts> {
  server = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    // As the build does for scripts in pages.
    resolve: { alias: { 'webextension-polyfill': path.join(ROOT, 'src', 'browser', 'page-api.ts') } },
  });
  const [session, watch] = await Promise.all([
    server.ssrLoadModule('/src/page/session.ts'),
    server.ssrLoadModule('/src/page/watch-page.ts'),
  ]);
  return { ...session, ...watch } as unknown as Parts;
}

/** To be called at the end: lets the process end. */
export async function stopWatching(): Promise<void> {
  await server?.close();
}

/** The page script's parts, in a world that has what they ask of a browser. */
function load(): Promise<Parts> {
  const runtime = {
    id: 'kit',
    sendMessage: async ({ kind, body }: { kind: string; body: { postings?: { site: string; id: string }[] } }) => {
      await wait(20);
      return { ok: true, value: kind === 'analyze' ? (body.postings ?? []).map(judged) : null };
    },
    onMessage: { addListener: () => undefined, removeListener: () => undefined },
  };
  const world = globalThis as Record<string, unknown>;
  world['chrome'] = { runtime };
  world['DOMParser'] ??= DOMParser;
  parts ??= loadModules();
  return parts;
}

/** Cards with the place of each in the page. */
function listOf(doc: Document, cards: readonly Element[]): List {
  const places = new Map(
    cards.map((card) => {
      const mark = doc.createComment('');
      card.before(mark);
      return [card, mark];
    }),
  );
  return {
    cards,
    put: (card) => {
      places.get(card)?.after(card);
    },
  };
}

/** Marks after a change, or null where the page holds fewer than two cards as elements. */
export async function watchChange({ html, truth }: SavedPage, name: string): Promise<Marks | null> {
  const { startSession, watchPage } = await load();
  const doc = parsePage(html);
  const url = new URL(truth.url);
  const known = readPage(doc, url).cards.flatMap(({ element }) => (element ? [element] : []));
  const cards = known.filter((card) => !known.some((other) => other !== card && other.contains(card)));
  if (cards.length < 2) return null;
  const list = listOf(doc, cards);
  const over = new AbortController();
  let shown: readonly BadgeContent[] = [];
  const presenter = {
    showBadges: (badges: readonly BadgeContent[]) => void (shown = badges),
    showPanel: () => undefined,
    failed: () => false,
  };
  const timers = {
    setTimeout: (work: () => void, ms: number) => clock.set(work, ms),
    clearTimeout: (id: number) => void clock.waiting.delete(id),
  };
  const view = { document: doc, location: { href: url.href }, ...timers } as unknown as Window;
  const door = { readPage, findSite, outline, SITES };
  const session = startSession(
    view,
    door,
    over.signal,
    presenter,
    () => undefined,
    () => undefined,
  );
  // An observer of this kind of document hears of its own document alone.
  const world = globalThis as Record<string, unknown>;
  world['MutationObserver'] = (doc.defaultView as unknown as Record<string, unknown>)['MutationObserver'];
  const realNow = performance.now.bind(performance);
  performance.now = () => (clock.now += LOOK);
  let ended = false;
  watchPage(view, over.signal, session.read, () => null);
  const change = OVER_TIME[name]!(list)
    .then(() => wait(SETTLED))
    .then(() => void (ended = true));
  await clock.run(() => ended);
  await change;
  performance.now = realNow;
  over.abort();
  return compare(readPage(doc, url).cards, shown);
}

function compare(truth: readonly CardReading[], shown: readonly BadgeContent[]): Marks {
  const marks = new Map(shown.map((badge) => [badge.card, badge]));
  let [right, stale, missing] = [0, 0, 0];
  for (const { element, posting } of truth) {
    if (element === null) continue;
    const mark = marks.get(element);
    marks.delete(element);
    if (!mark) missing += 1;
    else if (mark.posting.title === posting.title && (mark.posting.id === posting.id || posting.id.startsWith('~')))
      right += 1;
    else stale += 1;
  }
  // Marks of elements that have left the page or hold no posting any more.
  return { right, stale: stale + marks.size, missing };
}
