/**
 * Employment and Social Development Canada, Job Bank wages (open data, one CSV for all): one row per NOC code and economic
 * region, with rows of the province (region code ending in 00 or blank) and of the nation (prov NAT). Dollars an hour; rows
 * marked as annual wages are left out.
 */
import { cell, figure, parseTable } from './csv.js';
import type { WageRow, WageTable } from './tables.js';

const COLUMNS = [
  'NOC_CNP',
  'NOC_Title_eng',
  'prov',
  'ER_Code_Code_RE',
  'ER_Name',
  'Low_Wage_Salaire_Minium',
  'Median_Wage_Salaire_Median',
  'High_Wage_Salaire_Maximal',
];

/**
 * Codes of the economic regions of the Standard Geographical Classification 2021 (Statistics Canada) that the tables name
 * without their code.
 */
export const ECONOMIC_REGIONS: Readonly<Record<string, string>> = {
  Halifax: 'ER1250',
  'Moncton--Richibucto': 'ER1320',
  'Fredericton--Oromocto': 'ER1340',
  'Capitale-Nationale': 'ER2420',
  Montérégie: 'ER2435',
  Montréal: 'ER2440',
  Laurentides: 'ER2455',
  Outaouais: 'ER2460',
};

export const PROVINCES: Readonly<Record<string, string>> = {
  AB: 'Alberta',
  BC: 'British Columbia',
  MB: 'Manitoba',
  NB: 'New Brunswick',
  NL: 'Newfoundland and Labrador',
  NS: 'Nova Scotia',
  NT: 'Northwest Territories',
  NU: 'Nunavut',
  ON: 'Ontario',
  PE: 'Prince Edward Island',
  QC: 'Quebec',
  SK: 'Saskatchewan',
  YT: 'Yukon',
};

/** An economic region of Canada with the province it lies in. */
export interface EconomicRegion {
  readonly code: string;
  readonly name: string;
  readonly province: string;
}

/**
 * Reads the publisher's file. The nation keeps low (about P10), quartiles where the file has them, median and high
 * (about P90); provinces and regions keep the median only, as their low and high are modelled for many cells.
 */
export function readJobBank(
  text: string,
  wanted: ReadonlySet<string>,
  name = 'Job Bank',
): WageTable & { readonly regions: readonly EconomicRegion[] } {
  const rows: WageRow[] = [];
  const titles = new Map<string, string>();
  const regions = new Map<string, EconomicRegion>();
  for (const [i, r] of parseTable(text, COLUMNS, name).entries()) {
    const occupation = cell(r, 'NOC_CNP').replace(/^NOC_?/, '');
    if (!wanted.has(occupation) || r['Annual_Wage_Flag_Salaire_annuel'] === '1') continue;
    const at = `${name}, row ${String(i + 2)}`;
    const read = (column: string): number | null => figure(r[column] ?? '', at);
    const p50 = read('Median_Wage_Salaire_Median');
    titles.set(occupation, cell(r, 'NOC_Title_eng'));
    if (p50 === null) continue;
    const province = cell(r, 'prov');
    const rawCode = cell(r, 'ER_Code_Code_RE').replace(/^ER/, '');
    if (province === 'NAT' || province === '' || province === 'CA') {
      const low = read('Low_Wage_Salaire_Minium');
      const high = read('High_Wage_Salaire_Maximal');
      rows.push({
        area: 'CA',
        occupation,
        p10: low,
        p25: read('Quartile1_Wage_Salaire_Quartile1'),
        p50,
        p75: read('Quartile3_Wage_Salaire_Quartile3'),
        p90: high,
      });
      continue;
    }
    if (PROVINCES[province] === undefined) throw new Error(`${at}: unknown province ${province}`);
    const wholeProvince = rawCode.length <= 2 || rawCode.endsWith('00');
    if (!wholeProvince) regions.set(`ER${rawCode}`, { code: `ER${rawCode}`, name: cell(r, 'ER_Name'), province });
    rows.push({
      area: wholeProvince ? `CA-${province}` : `ER${rawCode}`,
      occupation,
      p10: null,
      p25: null,
      p50,
      p75: null,
      p90: null,
    });
  }
  return { rows, titles, regions: [...regions.values()] };
}
