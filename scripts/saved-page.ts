/** Saved pages, read as the content script would: the read door's format. */
import { parseHTML } from 'linkedom';
import { readPage, isMadeUp, type PageReading } from '../src/job-sites/index.js';
import { readPay } from '../src/posting/pay.js';
import type { PayRange, Posting } from '../src/posting/posting.js';

/** One posting in the read door's format; see the README. */
export interface DoorPosting {
  readonly id: string | null;
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  readonly pay_text: string | null;
  readonly pay: PayRange | null;
  readonly url: string | null;
  readonly where: 'card' | 'detail';
  readonly description: string | null;
  readonly sources: Posting['sources'];
}

export interface DoorPage {
  readonly site: string;
  readonly kind: PageReading['kind'];
  readonly postings: readonly DoorPosting[];
}

/** A document of a saved page; fragments without a shell of their own get one. */
export function parsePage(html: string): Document {
  const shell = /<html[\s>]/i.test(html.slice(0, 20_000))
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(shell);
  return document;
}

const CURRENCY: Readonly<Record<string, string>> = { US: 'USD', GB: 'GBP', AU: 'AUD', NZ: 'NZD', CA: 'CAD', IN: 'INR', SG: 'SGD', CH: 'CHF', SE: 'SEK', DK: 'DKK', NO: 'NOK', PL: 'PLN', MX: 'MXN', BR: 'BRL', ZA: 'ZAR', JP: 'JPY' }; // prettier-ignore

/** True when one range is the other with its ends rounded. */
function nearly(a: PayRange, b: PayRange): boolean {
  const near = (x: number | null, y: number | null): boolean =>
    x === y || (x !== null && y !== null && Math.abs(x - y) <= 0.005 * y);
  return a.period === b.period && near(a.min, b.min) && near(a.max, b.max);
}

function payOf(posting: Posting): PayRange | null {
  const currency = posting.siteCountry === null ? null : (CURRENCY[posting.siteCountry] ?? null);
  const context = { ...(currency !== null && { currency }), location: posting.location };
  const shown = posting.payText === null ? null : readPay(posting.payText, context);
  const { baseSalary } = posting;
  const inText = shown ?? baseSalary ?? readPay(posting.title, context) ?? readPay(posting.description ?? '', context);
  // "$165.5K" shown for 165,450: the exact figure, and the currency that a bare sign does not tell.
  const stated = shown && baseSalary && nearly(shown, baseSalary) ? baseSalary : inText;
  if (stated === null) return null;
  const { min, max, period } = stated;
  return { min, max, currency: stated.currency, period };
}

/** The read door's object for one page. */
export function readSavedPage(html: string, url: URL): DoorPage {
  return readDocument(parsePage(html), url);
}

/** The read door's object for a document. */
export function readDocument(doc: Document, url: URL): DoorPage {
  const reading = readPage(doc, url);
  const postings = [...reading.cards.map((card) => card.posting), ...(reading.detail ? [reading.detail.posting] : [])];
  return {
    site: reading.site,
    kind: reading.kind,
    postings: postings.map((posting) => ({
      id: isMadeUp(posting.id) ? null : posting.id,
      title: posting.title,
      company: posting.company,
      location: posting.location,
      pay_text: posting.payText,
      pay: payOf(posting),
      url: posting.url,
      where: posting.where,
      description: posting.description,
      sources: posting.sources,
    })),
  };
}
