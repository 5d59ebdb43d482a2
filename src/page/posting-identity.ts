import type { Posting } from '../posting/posting.js';

/** Longest text that is sent for judging. */
const MAX_DESCRIPTION = 1_000_000;

/** `site:id`: what every mark is kept under. */
export function keyOf(posting: Pick<Posting, 'site' | 'id'>): string {
  return `${posting.site}:${posting.id}`;
}

/** FNV-1a over UTF-16 units: tells whether a text changed, nothing more. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Differs when anything that is judged differs. */
export function fingerprint(posting: Posting): string {
  const { title, company, location, payText, workplace, where, description } = posting;
  const text = description === null ? '' : `${description.length}:${hash(description)}`;
  return [where, title, company, location, payText, workplace, text].join('\u0000');
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
