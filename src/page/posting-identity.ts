import type { Posting } from '../posting/posting.js';

/** Longest text that is sent for judging. */
const MAX_DESCRIPTION = 1_000_000;

/** `site:id`: what every mark is kept under. */
export function keyOf(posting: Pick<Posting, 'site' | 'id'>): string {
  return `${posting.site}:${posting.id}`;
}

/** Whether two readings say the same in everything that is judged. The browser compares long texts faster than they could be hashed. */
export function sameWords(one: Posting, other: Posting): boolean {
  return (
    one.where === other.where &&
    one.title === other.title &&
    one.company === other.company &&
    one.location === other.location &&
    one.payText === other.payText &&
    one.workplace === other.workplace &&
    one.description === other.description
  );
}

/** A posting as it may be sent: a text beyond the limit is cut. */
export function trimmed(posting: Posting): Posting {
  const { description } = posting;
  return description !== null && description.length > MAX_DESCRIPTION
    ? { ...posting, description: description.slice(0, MAX_DESCRIPTION) }
    : posting;
}

/**
 * Whether a detail that carries a new id is still the text of the job before: pages change the address first
 * and the text later. Told by the same text under another id, by the same title without a text (what was read of the job before
 * from its structured data is not read for the new id), or by a title that the list gives to another job.
 */
export function isLeftover(detail: Posting, before: Posting | null, cards: readonly Posting[]): boolean {
  if (
    before !== null &&
    before.id !== detail.id &&
    before.title === detail.title &&
    (before.description === detail.description || detail.description === null)
  ) {
    return true;
  }
  const own = cards.find((card) => card.id === detail.id);
  if (!own || own.title === detail.title) return false;
  return (
    before !== null && before.id !== detail.id && before.title === detail.title && before.company === detail.company
  );
}
