/** Which short texts read as the place of a job, for layouts where only their position tells. */
import type { ReadFn, Scope } from './site.js';
import { bare, looksLikePay, textLines } from './text.js';

/** Two capitals at the end of a text that are no region ("Director, IT"). */
const NOT_A_REGION = /^(?:IT|HR|QA|PM|PR|AI|UX|UI|VP|BI|ML|II|IV|SE|SA|AG)$/;
const REGION = /^(?:USA|UK|UAE|EU|EMEA|APAC|LATAM|DACH|Europe|[A-Z]{2}(?: [A-Z\d][A-Z\d -]{2,8})?)$/;
const AWAY = /^(?:fully )?(?:remote|hybrid|on-?site|worldwide|anywhere)\b/i;
const WORKPLACE_ENDS =
  /\s{0,3}[(·•] ?(?:remote|hybrid|on-?site|vor ort|télétravail|hybride|presencial|remoto|híbrido)[^(]{0,20}$/i;
const FLAGS = /[^\p{L}\d)]+$/u;

const countries = new Map<string, ReadonlySet<string>>();

/** Names of all countries in English and in the page's language: browsers know them. */
function isCountry(name: string, language: string): boolean {
  const own = /^[a-z]{2}\b/.exec(language)?.[0] ?? 'en';
  let names = countries.get(own);
  if (names === undefined) {
    const found = new Set(['united states of america']);
    for (const locale of new Set(['en', own])) {
      try {
        const table = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
        for (let i = 0; i < 676; i += 1) {
          const one = table.of(String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26)));
          if (one) found.add(bare(one));
        }
      } catch {
        // No such language: English does.
      }
    }
    names = found;
    countries.set(own, names);
  }
  return names.has(bare(name));
}

/**
 * True when a short text is surely a place: towns with a region's code or a country behind them ("Denver, CO",
 * "Albacete (España)"), a country, or working from elsewhere in one ("Remote, Australia", "Anywhere in the World").
 */
export function isPlace(text: string, language = 'en'): boolean {
  const line = text.replace(FLAGS, '').replace(WORKPLACE_ENDS, '').replace(FLAGS, '');
  if (line.length < 3 || text.length > 90 || looksLikePay(text)) return false;
  const away = AWAY.exec(line);
  if (away) {
    const rest = line.slice(away[0].length);
    return rest === ''
      ? /^(?:anywhere|worldwide)$/i.test(line)
      : /^(?:(?: work)? in| from|,| ?[-–—·•(]) ?\S/.test(rest);
  }
  // Of two things with a dash between them the second is the country; "Acme - Denver, CO" names an employer first.
  const [before = '', country, more] = line.replace(/\)$/, '').split(/ [–—-] /);
  if (more !== undefined || country?.includes(',') || /[·•|]/.test(line)) return false;
  const parts = [...before.split(/, ?| ?\(/), ...(country === undefined ? [] : [country])];
  const last = parts.at(-1) ?? '';
  if (!parts.every((part) => /^[\p{Lu}\d]/u.test(part))) return false;
  const isRegion = isCountry(last, language) || (REGION.test(last) && !NOT_A_REGION.test(last));
  return isRegion && (parts.length > 1 ? !/\d/.test(parts[0] ?? '') : last.length > 3);
}

/** How many lines behind the title belong to the posting's head. */
const HEAD_LINES = 12;
/** Lines longer than this are running text. */
const RUNNING_TEXT = 140;

/** The lines behind the title; of a card without its title in words, all of them. */
function headLines({ root, title, index }: Scope): readonly string[] {
  const lines = textLines(root);
  const at = title === null ? -1 : lines.indexOf(title);
  if (at < 0 && index < 0) return [];
  const next = lines.slice(at + 1, at + 1 + HEAD_LINES);
  // Where running text begins the head is over.
  const text = next.findIndex((line) => line.length > RUNNING_TEXT);
  const behind = text < 0 ? next : next.slice(0, text);
  return index < 0 ? behind : [...behind, ...lines.slice(0, Math.max(0, at))];
}

/** The one text near the title that is surely a place; null where several stand there. */
export const placeNearTitle: ReadFn = (scope) => {
  const { lang } = scope.page.doc.documentElement;
  const found = headLines(scope).filter((text) => isPlace(text, lang));
  const first = found[0] ?? '';
  const same = (text: string): boolean => bare(text).startsWith(bare(first)) || bare(first).startsWith(bare(text));
  return found.every(same) ? first.replace(FLAGS, '') : null;
};

/** "Acme - Denver, CO" behind the title, taken apart. */
function employerAndPlace(scope: Scope): readonly [string, string] | null {
  for (const text of headLines(scope).slice(0, 3)) {
    const found = /^([^·•|]{2,60}?) [–—·•|-] (.{4,80})$/.exec(text);
    const [, employer = '', place = ''] = found ?? [];
    if (place.includes(',') && isPlace(place) && !isPlace(employer)) return [employer, place];
  }
  return null;
}

/** The employer in a line of employer and place. */
export const employerOfLine: ReadFn = (scope) => employerAndPlace(scope)?.[0];
/** The place in a line of employer and place. */
export const placeOfLine: ReadFn = (scope) => employerAndPlace(scope)?.[1];

/** The employer that both the logo and a line of the card name. */
export const companyByLogo: ReadFn = ({ root, title }) => {
  for (const image of root.querySelectorAll('img[alt]')) {
    const name = image
      .getAttribute('alt')
      ?.replace(/^logo (?:of |von |de )?| (?:company )?logo$/gi, '')
      .trim();
    if (name && name !== title && textLines(root).includes(name)) return name;
  }
  return null;
};

/** The line behind the employer's, in cards of title, employer, place, where the logo tells which line is the employer's. */
export const lineAfterLogoName: ReadFn = (scope) => {
  const lines = textLines(scope.root);
  const at = lines.indexOf(companyByLogo(scope) ?? '');
  const text = at > lines.indexOf(scope.title ?? '') ? (lines[at + 1] ?? '') : '';
  return text.length < 70 && !/home|remote|hybrid|\d/i.test(text.replace(/\(.{1,20}\)$/, '')) ? text : null;
};
