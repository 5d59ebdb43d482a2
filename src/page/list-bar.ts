import { createVeils } from '../list-tools/veils.js';
import { unmount } from '../overlay/index.js';
import { isDimmed, NO_FILTER, renderListTools, type ListEntry, type ListFilter } from '../overlay/list.js';
import type { Layer } from './layer.js';
import type { BadgeContent, Look } from './presenter.js';

/** With fewer postings than this there is nothing to count or to dim. */
const LEAST = 3;

/** The tools of a list: what it holds, and what of it is dimmed. */
export interface ListBar {
  /** All judged cards of the list; fewer than three: no tools, and nothing is dimmed. */
  readonly show: (cards: readonly BadgeContent[]) => void;
  /** The page scrolled or changed. */
  readonly update: () => void;
  readonly setLook: (look: Look) => void;
}

/** Shows the tools on a layer until the signal ends. The filter stays for as long: the next list is dimmed by it too. */
export function createListBar(view: Window, layer: Layer, signal: AbortSignal, initial: Look): ListBar {
  const veils = createVeils(view, layer.veils, signal);
  let look = initial;
  let filter: ListFilter = NO_FILTER;
  let cards: readonly BadgeContent[] = [];
  let entries: readonly ListEntry[] = [];

  function draw(): void {
    layer.tools.classList.toggle('right', look.side === 'left');
    if (entries.length === 0) unmount(layer.tools);
    else
      renderListTools(layer.tools, look.theme, {
        entries,
        filter,
        onFilter(next) {
          filter = next;
          draw();
        },
        onShow(key) {
          cards.find(({ judged }) => judged.key === key)?.card.scrollIntoView({ block: 'center' });
        },
      });
    veils.show(cards.filter((_, n) => entries[n] && isDimmed(entries[n], filter)).map(({ card }) => card));
  }

  signal.addEventListener('abort', () => {
    unmount(layer.tools);
  });

  return {
    show(next) {
      const wanted = next.length < LEAST ? [] : next;
      const same =
        wanted.length === cards.length &&
        wanted.every(({ card, judged }, n) => card === cards[n]?.card && judged === cards[n].judged);
      if (same) return;
      cards = wanted;
      entries = cards.map(({ posting, judged: { key, analysis, seen = false, saved } }) => ({
        key,
        title: posting.title,
        analysis,
        seen,
        saved,
      }));
      draw();
    },
    update: veils.update,
    setLook(next) {
      look = next;
      if (entries.length > 0) draw();
    },
  };
}
