/** Pay-transparency laws: the table of facts, made into rules that a region can be held against. */
import { cell, parseTable } from './csv.js';
import type { Json } from './json.js';

/**
 * Where each jurisdiction of the table lies and what it is called on screen. `area`: the metropolitan area a city lies in,
 * which may reach beyond the city, so a match by area alone is a weak one.
 */
const JURISDICTIONS: Readonly<
  Record<string, { id: string; name: string; code: string; city?: string; area?: string }>
> = {
  CO: { id: 'CO', name: 'Colorado pay transparency law', code: 'US-CO' },
  CA: { id: 'CA', name: 'California pay transparency law', code: 'US-CA' },
  WA: { id: 'WA', name: 'Washington pay transparency law', code: 'US-WA' },
  NY: { id: 'NY', name: 'New York State pay transparency law', code: 'US-NY' },
  HI: { id: 'HI', name: 'Hawaii pay transparency law', code: 'US-HI' },
  DC: { id: 'DC', name: 'District of Columbia pay transparency law (Law 25-138)', code: 'US-DC' },
  MD: { id: 'MD', name: 'Maryland pay transparency law', code: 'US-MD' },
  IL: { id: 'IL', name: 'Illinois pay transparency law', code: 'US-IL' },
  MN: { id: 'MN', name: 'Minnesota pay transparency law (Minn. Stat. 181.173)', code: 'US-MN' },
  NJ: { id: 'NJ', name: 'New Jersey pay transparency law', code: 'US-NJ' },
  VT: { id: 'VT', name: 'Vermont pay transparency law (Act 155)', code: 'US-VT' },
  MA: { id: 'MA', name: 'Massachusetts pay transparency law', code: 'US-MA' },
  VA: { id: 'VA', name: 'Virginia pay transparency law (Va. Code 40.1-28.7:10)', code: 'US-VA' },
  ME: { id: 'ME', name: 'Maine pay transparency law (LD 54)', code: 'US-ME' },
  CT: { id: 'CT', name: 'Connecticut pay transparency law', code: 'US-CT' },
  DE: { id: 'DE', name: 'Delaware pay transparency law (HB 105)', code: 'US-DE' },
  RI: { id: 'RI', name: 'Rhode Island pay transparency law', code: 'US-RI' },
  NV: { id: 'NV', name: 'Nevada pay transparency law', code: 'US-NV' },
  'New York City, NY': {
    id: 'NYC',
    name: 'New York City pay transparency law',
    code: 'US-NY',
    city: 'New York City',
    area: '35620',
  },
  'Westchester County, NY': {
    id: 'Westchester County',
    name: 'Westchester County pay transparency law',
    code: 'US-NY',
    city: 'Westchester County',
  },
  'Albany County, NY': {
    id: 'Albany County',
    name: 'Albany County pay transparency law',
    code: 'US-NY',
    city: 'Albany County',
    area: '10580',
  },
  'Ithaca, NY': {
    id: 'Ithaca',
    name: 'Ithaca pay transparency ordinance',
    code: 'US-NY',
    city: 'Ithaca',
    area: '27060',
  },
  'Jersey City, NJ': {
    id: 'Jersey City',
    name: 'Jersey City pay transparency ordinance',
    code: 'US-NJ',
    city: 'Jersey City',
  },
  'Cleveland, OH': {
    id: 'Cleveland',
    name: 'Cleveland Ordinance 104-2025',
    code: 'US-OH',
    city: 'Cleveland',
    area: '17410',
  },
  'Columbus, OH': {
    id: 'Columbus',
    name: 'Columbus Ordinance 2898-2025',
    code: 'US-OH',
    city: 'Columbus',
    area: '18140',
  },
  'Cincinnati, OH': {
    id: 'Cincinnati',
    name: 'Cincinnati pay transparency ordinance',
    code: 'US-OH',
    city: 'Cincinnati',
    area: '17140',
  },
  'Toledo, OH': {
    id: 'Toledo',
    name: 'Toledo pay transparency ordinance',
    code: 'US-OH',
    city: 'Toledo',
    area: '45780',
  },
  'British Columbia, CA': { id: 'CA-BC', name: 'British Columbia pay transparency law', code: 'CA-BC' },
  'Prince Edward Island, CA': { id: 'CA-PE', name: 'Prince Edward Island pay transparency law', code: 'CA-PE' },
};

/** One rule as it is written to data/pay-laws.json. */
export type PayLawEntry = {
  readonly jurisdiction: string;
  readonly name: string;
  readonly code: string;
  readonly city: string | null;
  readonly area: string | null;
  /** The law asks for a range in the posting itself, from `since` on; null: date not found, in force by the table. */
  readonly rangeInPosting: boolean;
  readonly since: string | null;
  readonly threshold: string | null;
  readonly note: string;
  readonly confidence: string;
  readonly checkedAt: string;
};

/** Reads pay_transparency.csv. @throws when a jurisdiction has no entry in the table above. */
export function readPayLaws(text: string, name: string): (PayLawEntry & { [key: string]: Json })[] {
  const columns = [
    'jurisdiction',
    'kind',
    'range_required_in_posting',
    'effective_date',
    'min_employees',
    'note',
    'source',
    'confidence',
  ];
  const out = parseTable(text, columns, name).map((r) => {
    const place = JURISDICTIONS[cell(r, 'jurisdiction')];
    if (place === undefined)
      throw new Error(`${name}: "${cell(r, 'jurisdiction')}" has no place assigned in scripts/data/pay-laws.ts`);
    const required = cell(r, 'range_required_in_posting');
    const threshold = cell(r, 'min_employees');
    return {
      jurisdiction: place.id,
      name: place.name,
      code: place.code,
      city: place.city ?? null,
      area: place.area ?? null,
      rangeInPosting: required.startsWith('yes') || required.startsWith('from '),
      since: cell(r, 'effective_date') || null,
      threshold: threshold === '' ? null : inWords(threshold),
      note: [required === 'yes' || required === 'no' ? '' : required, cell(r, 'note')]
        .filter((s) => s !== '')
        .join('; '),
      confidence: cell(r, 'confidence'),
      checkedAt: cell(r, 'source'),
    };
  });
  return out.sort((a, b) => (a.jurisdiction < b.jurisdiction ? -1 : 1));
}

/** "15 (>=1 in CA)" → "employers with 15 or more employees (at least 1 in CA)"; "1 in state" → "employers with at least 1 employee in state". */
function inWords(threshold: string): string {
  const [, count = '', rest = ''] = /^(\d{1,4})(.{0,80})$/.exec(threshold) ?? [];
  if (count === '') return threshold;
  return `employers with ${count === '1' ? 'at least 1 employee' : `${count} or more employees`}${rest.replace('>=', 'at least ')}`;
}
