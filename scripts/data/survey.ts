/**
 * Stack Overflow Developer Survey: percentiles of yearly pay in US dollars by country and group of occupations, for the
 * countries that no official statistic at hand covers. Self-reported.
 */
import { cell, figure, parseTable } from './csv.js';

/** The smallest number of answers that a figure may rest on. */
export const SMALLEST_GROUP = 20;

/** Covered by official statistics, so the survey must not speak for them. */
const OFFICIAL = new Set([
  'United States of America',
  'United Kingdom of Great Britain and Northern Ireland',
  'Canada',
]);

/** Names of countries as the survey writes them → ISO 3166-1 alpha-2 and the short English name. */
export const SURVEY_COUNTRIES: Readonly<Record<string, readonly [string, string]>> = {
  Argentina: ['AR', 'Argentina'],
  Australia: ['AU', 'Australia'],
  Austria: ['AT', 'Austria'],
  Bangladesh: ['BD', 'Bangladesh'],
  Belarus: ['BY', 'Belarus'],
  Belgium: ['BE', 'Belgium'],
  Brazil: ['BR', 'Brazil'],
  Bulgaria: ['BG', 'Bulgaria'],
  Chile: ['CL', 'Chile'],
  China: ['CN', 'China'],
  Colombia: ['CO', 'Colombia'],
  Croatia: ['HR', 'Croatia'],
  Cyprus: ['CY', 'Cyprus'],
  'Czech Republic': ['CZ', 'Czechia'],
  Denmark: ['DK', 'Denmark'],
  Ecuador: ['EC', 'Ecuador'],
  Egypt: ['EG', 'Egypt'],
  Estonia: ['EE', 'Estonia'],
  Finland: ['FI', 'Finland'],
  France: ['FR', 'France'],
  Georgia: ['GE', 'Georgia'],
  Germany: ['DE', 'Germany'],
  Greece: ['GR', 'Greece'],
  Guatemala: ['GT', 'Guatemala'],
  'Hong Kong (S.A.R.)': ['HK', 'Hong Kong'],
  Hungary: ['HU', 'Hungary'],
  India: ['IN', 'India'],
  Indonesia: ['ID', 'Indonesia'],
  'Iran, Islamic Republic of...': ['IR', 'Iran'],
  Ireland: ['IE', 'Ireland'],
  Israel: ['IL', 'Israel'],
  Italy: ['IT', 'Italy'],
  Japan: ['JP', 'Japan'],
  Jordan: ['JO', 'Jordan'],
  Kazakhstan: ['KZ', 'Kazakhstan'],
  Kenya: ['KE', 'Kenya'],
  Latvia: ['LV', 'Latvia'],
  Lithuania: ['LT', 'Lithuania'],
  Malaysia: ['MY', 'Malaysia'],
  Mexico: ['MX', 'Mexico'],
  Morocco: ['MA', 'Morocco'],
  Nepal: ['NP', 'Nepal'],
  Netherlands: ['NL', 'Netherlands'],
  'New Zealand': ['NZ', 'New Zealand'],
  Nigeria: ['NG', 'Nigeria'],
  Norway: ['NO', 'Norway'],
  Pakistan: ['PK', 'Pakistan'],
  Peru: ['PE', 'Peru'],
  Philippines: ['PH', 'Philippines'],
  Poland: ['PL', 'Poland'],
  Portugal: ['PT', 'Portugal'],
  Romania: ['RO', 'Romania'],
  'Russian Federation': ['RU', 'Russia'],
  Serbia: ['RS', 'Serbia'],
  Singapore: ['SG', 'Singapore'],
  Slovakia: ['SK', 'Slovakia'],
  Slovenia: ['SI', 'Slovenia'],
  'South Africa': ['ZA', 'South Africa'],
  'South Korea': ['KR', 'South Korea'],
  Spain: ['ES', 'Spain'],
  'Sri Lanka': ['LK', 'Sri Lanka'],
  Sweden: ['SE', 'Sweden'],
  Switzerland: ['CH', 'Switzerland'],
  Taiwan: ['TW', 'Taiwan'],
  Thailand: ['TH', 'Thailand'],
  Turkey: ['TR', 'Türkiye'],
  Ukraine: ['UA', 'Ukraine'],
  'United Arab Emirates': ['AE', 'United Arab Emirates'],
  Uruguay: ['UY', 'Uruguay'],
  'Venezuela, Bolivarian Republic of...': ['VE', 'Venezuela'],
  'Viet Nam': ['VN', 'Vietnam'],
};

/** Groups of the survey, worded so that they can stand in a sentence. */
export const SURVEY_GROUPS: Readonly<Record<string, string>> = {
  all_roles: 'all professionals who answered',
  cloud: 'cloud infrastructure engineers',
  cloud_devops_sre: 'cloud, DevOps and reliability engineers together',
  dba: 'database administrators',
  devops: 'DevOps engineers',
  eng_manager: 'engineering managers',
  infra_core: 'cloud, DevOps, reliability, systems, security, support and database people together',
  security: 'security professionals',
  sre: 'site reliability engineers',
  support: 'support engineers',
  sysadmin: 'system administrators',
  sysadmin_support: 'system administrators and support staff together',
};

/** Year of the newest answers, number of answers, then P10, P25, P50, P75, P90 in US dollars a year. */
export type SurveyFigures = readonly [
  year: number,
  n: number,
  p10: number,
  p25: number,
  p50: number,
  p75: number,
  p90: number,
];

/**
 * Reads so_survey_country_role.csv: both years pooled; a group that was not pooled is taken from the newest year.
 * @returns ISO code → group → figures.
 */
export function readSurvey(
  text: string,
  wanted: ReadonlySet<string>,
  name: string,
): Map<string, Map<string, SurveyFigures>> {
  const out = new Map<string, Map<string, SurveyFigures>>();
  const columns = ['survey_year', 'country', 'role_group', 'n', 'p10', 'p25', 'p50', 'p75', 'p90'];
  const rows = parseTable(text, columns, name);
  const pooled = new Set(rows.filter((r) => cell(r, 'survey_year').includes('+')).map((r) => cell(r, 'role_group')));
  for (const r of rows) {
    const country = cell(r, 'country');
    const group = cell(r, 'role_group');
    if (country === 'ALL' || OFFICIAL.has(country) || !wanted.has(group)) continue;
    const iso = SURVEY_COUNTRIES[country]?.[0];
    if (iso === undefined) throw new Error(`${name}: no code known for the country "${country}"`);
    const years = cell(r, 'survey_year');
    if (pooled.has(group) && !years.includes('+')) continue;
    const year = Number(years.split('+').at(-1));
    const [n, p10, p25, p50, p75, p90] = columns.slice(3).map((c) => figure(cell(r, c), `${name}, ${country}`));
    if (n == null || p10 == null || p25 == null || p50 == null || p75 == null || p90 == null || n < SMALLEST_GROUP)
      continue;
    const groups = out.get(iso) ?? new Map<string, SurveyFigures>();
    const known = groups.get(group);
    if (known === undefined || known[0] < year) groups.set(group, [year, n, p10, p25, p50, p75, p90]);
    out.set(iso, groups);
  }
  return out;
}
