/** What the page itself leaves to be seen of its cards. */

/**
 * Tells the boxes of a card's scrolling ancestors: nothing of the card is seen outside of them. Cards side by side have the same,
 * which are asked for once; so it serves one pass, in which nothing moves.
 */
export function scrollerBoxes(view: Window): (card: Element) => readonly DOMRect[] {
  const known = new Map<Element | null, readonly DOMRect[]>();
  return ({ parentElement }) => {
    let boxes = known.get(parentElement);
    if (!boxes) known.set(parentElement, (boxes = boxesFrom(parentElement, view)));
    return boxes;
  };
}

function boxesFrom(parent: Element | null, view: Window): readonly DOMRect[] {
  const boxes: DOMRect[] = [];
  for (let node = parent; node && node !== view.document.body; node = node.parentElement) {
    if (node.scrollHeight > node.clientHeight + 1 && view.getComputedStyle(node).overflowY !== 'visible')
      boxes.push(node.getBoundingClientRect());
  }
  return boxes;
}

/** What else of the page (a sticky head, a dialog) lies over a point of a card; null when the card itself is there. `ours` is not of the page. */
export function coverAt(card: Element, x: number, y: number, ours: Element | null, view: Window): Element | null {
  const top = view.document.elementsFromPoint(x, y).find((element) => element !== ours);
  return top === undefined || card.contains(top) || top.contains(card) ? null : top;
}
