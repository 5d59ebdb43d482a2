/** Where a page lets its reader apply: found by what buttons and links say, or by what they are called in the markup. */

/** So many buttons and links are looked at; a page with more has its apply button among the first. */
const MOST_LOOKED_AT = 4_000;
/** More than this are not told apart from what every card of a list has. */
const MOST_FOUND = 24;
/** A control says little ("Apply for Senior Systems Administrator at …"); what says more is a card that happens to be a link. */
const LONGEST = 180;
const MOST_CHILDREN = 6;

const PRESSABLE = 'button,a[href],[role="button"],input[type="submit"],input[type="button"]';
const CALLED_APPLY =
  '[data-automation-id="adventureButton"],[data-testid*="apply" i],[data-qa*="apply" i],[data-automation*="apply" i],[id*="apply" i],[class*="apply-button" i],[class*="btn-apply" i]';

/** "Apply" of a filter or a coupon is another matter. */
const APPLY =
  /^(?:(?:easy|easily|quick|quickly|1-click|one-click|start to|click to|click here to|i want to) )?apply\b(?! (?:all |the |these )?(?:filters?|changes?|coupons?|codes?|settings?|selections?|sort|theme|promo))|^(?:start|begin|continue|my|your)(?: my| your)? application\b/;
/** What is called "apply" in the markup and does something else. */
const ANOTHER_MATTER = /filter|coupon|promo|cookie|setting|alert|how to|sort\b/;
const OTHER_LANGUAGES =
  /^(?:jetzt |online |hier |direkt |sofort |schnell )?bewerb|^bewirb dich|^schnellbewerb|^(?:je )?postule[rz]?\b|^candidater\b|^envoyer (?:ma|votre) candidature|^(?:aplicar|solicitar|inscribir|inscríbe|postular|postúlate|aplica ya|candidat(?:ar|i\b|ura))|^invia candidatura|^solliciteer|^ansök|^ansøg|^søk |^aplikuj|^応募|^立即申请|^i['’]m interested$/;

/** Whether a button with these words (lower-cased, trimmed) leads to an application. */
export function saysApply(words: string): boolean {
  return words.length <= LONGEST && (APPLY.test(words) || OTHER_LANGUAGES.test(words));
}

function wordsOf(element: Element): string {
  const own = element.getAttribute('aria-label') ?? (element instanceof HTMLInputElement ? element.value : null);
  const words = own ?? (element.childElementCount <= MOST_CHILDREN ? element.textContent : '');
  return words.slice(0, 400).replace(/\s+/g, ' ').trim().toLowerCase();
}

/**
 * The controls of a page that lead to an application, in document order. Those for which `ignored` holds (in the cards of a list)
 * are left out: each card has one of its own.
 */
export function findApplyControls(document: Document, ignored: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = [];
  const elements = document.querySelectorAll(`${PRESSABLE},${CALLED_APPLY}`);
  const most = Math.min(elements.length, MOST_LOOKED_AT);
  for (let i = 0; i < most && found.length < MOST_FOUND; i += 1) {
    const element = elements[i];
    if (!element) continue;
    const named = element.matches(CALLED_APPLY) && element.matches(PRESSABLE);
    const words = wordsOf(element);
    if (!saysApply(words) && (!named || words.length > LONGEST || ANOTHER_MATTER.test(words))) continue;
    if (!ignored(element)) found.push(element);
  }
  return found;
}
