/** Postal codes tell the country, and in the United States and Canada the state or province. */
import type { Place } from './gazetteer.js';

/** A postal code in a text. `firm` is false for shapes that other countries or plain numbers share: those only support a name. */
export interface PostalCode {
  readonly at: number;
  readonly end: number;
  readonly firm: boolean;
  readonly place: Place;
}

/** First three digits of a ZIP code, where a range begins, and its state. */
const ZIP =
  '005NY006PR010MA028RI030NH039ME050VT060CT070NJ100NY150PA197DE200DC201VA202DC206MD220VA247WV270NC290SC300GA320FL350AL370TN386MS398GA400KY430OH460IN480MI500IA530WI550MN570SD580ND590MT600IL630MO660KS680NE700LA716AR730OK733TX734OK750TX800CO820WY832ID840UT850AZ870NM885TX889NV900CA967HI969GU970OR980WA995AK';

function zipState(zip: string): string | null {
  const prefix = zip.slice(0, 3);
  let state: string | null = null;
  for (let i = 0; i < ZIP.length; i += 5) {
    if (ZIP.slice(i, i + 3) > prefix) break;
    state = ZIP.slice(i + 3, i + 5);
  }
  return state;
}

const PROVINCE_OF: Readonly<Record<string, string>> = {
  ...{ A: 'NL', B: 'NS', C: 'PE', E: 'NB', G: 'QC', H: 'QC', J: 'QC', K: 'ON', L: 'ON', M: 'ON', N: 'ON', P: 'ON' },
  ...{ R: 'MB', S: 'SK', T: 'AB', V: 'BC', X: 'NT', Y: 'YT' },
};
/** Forward sortation areas that lie within one economic region. */
const REGION_OF: Readonly<Record<string, string>> = {
  ...{ M: 'ER3530', K1: 'ER3510', K2: 'ER3510', T2: 'ER4830', T3: 'ER4830', T5: 'ER4860', T6: 'ER4860' },
  ...{
    V3: 'ER5920',
    V4: 'ER5920',
    V5: 'ER5920',
    V6: 'ER5920',
    V7: 'ER5920',
    V8: 'ER5910',
    V9: 'ER5910',
    R2: 'ER4650',
    R3: 'ER4650',
    S4: 'ER4710',
  },
};

const CODES =
  /\b(?:([ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z])[ -]?(\d[ABCEGHJ-NPRSTV-Z]\d)|((?:GIR|[A-PR-UWYZ][A-HK-Y]?\d{1,2}[A-HJKMNP-Y]?) ?\d[ABD-HJLNP-UW-Z]{2})|([A-PR-UWYZ][A-HK-Y]?\d{1,2})|(\d{5})(?:-\d{4})?)\b/g;

/** All postal codes of a text, in order. */
export function postalCodes(text: string): PostalCode[] {
  const out: PostalCode[] = [];
  for (const match of text.matchAll(CODES)) {
    const at = match.index;
    const end = at + match[0].length;
    const place = (country: string, state: string, area: string): Place => ({
      kind: 'subdivision',
      country,
      state,
      area,
      step: 40,
    });
    const [, fsa, , uk, outward, zip] = match;
    if (fsa !== undefined) {
      const province = PROVINCE_OF[fsa.charAt(0)];
      if (province === undefined) continue;
      out.push({
        at,
        end,
        firm: true,
        place: place('CA', province, REGION_OF[fsa.slice(0, 2)] ?? REGION_OF[fsa.charAt(0)] ?? ''),
      });
    } else if (uk !== undefined || outward !== undefined) {
      out.push({ at, end, firm: uk !== undefined, place: place('GB', '', '') });
    } else if (zip !== undefined) {
      const state = zipState(zip);
      if (state !== null) out.push({ at, end, firm: false, place: place('US', state, '') });
    }
  }
  return out;
}
