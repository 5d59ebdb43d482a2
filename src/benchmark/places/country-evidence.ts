/** Which country a posting's text speaks of, by the words of its labour law, money and place names. */

interface Sign {
  readonly country: string;
  readonly words: RegExp;
  readonly weight: number;
  /** A word that stands in every second line counts so often at most. */
  readonly most: number;
}

const sign = (country: string, words: RegExp, weight: number, most = 2): Sign => ({ country, words, weight, most });

/** Every pattern is a plain alternation of words: linear on any text. */
const SIGNS: readonly Sign[] = [
  sign('US', /\b(?:United States|U\.S\.A?\.?|USA)(?![\w])/g, 1, 4),
  sign(
    'US',
    /\b(?:401\s?\(?k\)?|403\(b\)|E-Verify|FMLA|FLSA|EEO-1|OFCCP|Form I-9|I-9|W-?2|C2C|1099|H-?1B|green card|Selective Service|protected veterans?|HIPAA|GED|FAFSA|Title VII|EEOC)(?!\w)/gi,
    2,
    3,
  ),
  sign(
    'US',
    /\b(?:(?:U\.?S\.?|United States) citizen(?:s|ship)?|work in the (?:U\.?S\.?|United States)|(?:U\.?S\.?|Federal) government|TS\/SCI|Top Secret|Public Trust|Department of Defense|DoD|U\.S\. Courts|citizen of the United States|Armed Forces|National Guard|General Schedule|GS-\d+|USAJOBS)(?!\w)/gi,
    3,
    2,
  ),
  sign('US', /\b(?:affirmative action|health savings account|paid time off|PTO|FSA|HSA)(?!\w)/gi, 1, 2),
  sign('US', /\b(?:qualified applicants (?:will|with)|equal opportunity employer|veteran status)\b/gi, 1, 1),
  sign('US', /(?:^|[^A-Z\w])\$\s?\d/g, 1, 2),
  sign('GB', /\b(?:United Kingdom|UK|Great Britain|England|Scotland|Wales|Northern Ireland)\b/g, 1, 4),
  sign('GB', /£|\bGBP\b|pound;|&pound/g, 3, 2),
  sign(
    'GB',
    /\b(?:right to work in the UK|SC clear(?:ed|ance)|SC Cleared|DV clear(?:ed|ance)|NHS|bank holidays?|per annum|HMRC|IR35|GCSEs?|A[- ]levels?|HND|HNC|pro rata|DBS check|Equality Act|commutable|BPSS|Limited company|Employment Business|Employment Agency|Cyber Essentials|council tax|stakeholder pension|company pension|25 days holiday|school leavers)(?!\w)/gi,
    2,
    3,
  ),
  sign(
    'CA',
    /\b(?:Canada|Canadians?|CAD ?\$|C\$|CA\$|Ontario|RRSP|AODA|LMIA|SIN number|Accessibility for Ontarians)\b/g,
    2,
    4,
  ),
  sign(
    'AU',
    /\b(?:Australia|Australians?|AUD|superannuation|NSW|Victorian Government|NV1|Baseline clearance)\b/g,
    2,
    4,
  ),
  sign('NZ', /\b(?:New Zealand|Aotearoa|KiwiSaver|NZD)\b/g, 2, 4),
  sign(
    'IN',
    /₹|\b(?:India|Indian|INR|lakhs?|LPA|crores?|CTC|Bengaluru|Bangalore|Hyderabad|Pune|Chennai|Mumbai|Noida|Gurgaon|Gurugram)\b/g,
    2,
    4,
  ),
  sign('IL', /₪|\b(?:Israel|Israeli|ILS|Tel Aviv|Herzliya|Hebrew)\b/g, 2, 4),
  sign('IE', /\b(?:Ireland|Irish|Dublin)\b/g, 2, 3),
  sign(
    'DE',
    /\b(?:Germany|German|Deutschland|Festanstellung|unbefristet|Urlaubstage|m\/w\/d|w\/m\/d|GmbH|Betriebliche|Homeoffice|Deutschkenntnisse)\b/gi,
    2,
    4,
  ),
  sign('AT', /\b(?:Austria|Österreich|Kollektivvertrag|KV-Mindest)/g, 2, 4),
  sign('CH', /\b(?:Switzerland|Schweiz|Suisse|CHF|Swiss)\b/g, 2, 4),
  sign('FR', /\b(?:France|CDI|télétravail|Mutuelle|Tickets? restaurants?|RTT|Vos missions|Île-de-France)\b/g, 2, 4),
  sign('NL', /\b(?:Netherlands|Nederland|Dutch|vakantiedagen|thuiswerken|Amsterdam)\b/g, 2, 4),
  sign('BE', /\b(?:Belgium|België|Belgique)\b/g, 2, 4),
  sign('ES', /\b(?:Spain|España|teletrabajo|Madrid|Barcelona)\b/g, 2, 4),
  sign('PT', /\b(?:Portugal|Lisbon|Lisboa)\b/g, 2, 4),
  sign('IT', /\b(?:Italy|Italia|RAL|Milano)\b/g, 2, 4),
  sign('PL', /\b(?:Poland|Polska|PLN|B2B contract|umowa o pracę|Warszawa|Kraków)\b/g, 2, 4),
  sign('SG', /\b(?:Singapore|SGD|Employment Pass)\b/g, 2, 4),
  sign('PH', /\b(?:Philippines|PHP \d|Manila|13th month)\b/g, 2, 4),
  sign('BR', /R\$|\b(?:Brazil|Brasil|CLT|Vale refeição)\b/g, 2, 4),
  sign('MX', /\b(?:Mexico|México|MXN)\b/g, 2, 3),
  sign('ZA', /\b(?:South Africa|ZAR)\b/g, 2, 3),
  sign('DK', /\b(?:Denmark|Danmark|DKK|Danish)\b/g, 2, 4),
  sign('SE', /\b(?:Sweden|Sverige|SEK|Swedish)\b/g, 2, 4),
];

/** Longest part of a text that is read: the signs are everywhere, and a megabyte of them says no more. */
const ENOUGH = 40_000;

/** The country a text speaks of: it has at least `least` points and three times those of any other. Null when unsure. */
export function countryOfText(text: string, least: number): string | null {
  const read = text.slice(0, ENOUGH);
  const points = new Map<string, number>();
  for (const { country, words, weight, most } of SIGNS) {
    let count = 0;
    words.lastIndex = 0;
    while (count < most && words.exec(read) !== null) count++;
    if (count > 0) points.set(country, (points.get(country) ?? 0) + count * weight);
  }
  const [top, second] = [...points].sort((a, b) => b[1] - a[1]);
  if (!top || top[1] < least || (second && top[1] < 3 * second[1])) return null;
  return top[0];
}
