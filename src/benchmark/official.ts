/** From role, level and region to the official figure, stepping to a wider area where one is withheld. */
import type { PayPeriod } from '../posting/posting.js';
import { areaOf, areaWithin } from './areas.js';
import type { BenchmarkQuestion, OfficialFigure, Region } from './benchmark.js';
import { occupationOf, occupationsOf, type Occupation } from './occupations.js';
import { sourceOf } from './sources.js';
import * as tables from './wage-tables.js';
import { CA_WAGES, UK_WAGES, US_WAGES, type WageTable } from './wage-tables.js';

/** A figure with the currency and period of its amounts. */
export interface FoundFigure {
  readonly currency: string;
  readonly period: PayPeriod;
  readonly official: OfficialFigure;
  /** The table it was read from; null for surveys. */
  readonly table: WageTable | null;
}

const CURRENCIES = new Map<string, string>([
  ...[US_WAGES, UK_WAGES, CA_WAGES].map((t): [string, string] => [t.sourceId, t.currency]),
  [tables.SURVEY_SOURCE, tables.SURVEY_CURRENCY],
]);

/** Currency of the figures of a source; null for a source without wages. */
export function currencyOf(sourceId: string): string | null {
  return CURRENCIES.get(sourceId) ?? null;
}

/** A step of the way from the asked area outwards. */
interface Step {
  readonly area: string;
  /** How the area is called when it has no figure: "metro", "state". */
  readonly called: string;
}

/** The areas to try in turn, the asked one first. */
function stepsOf(region: Region, country: 'us' | 'uk' | 'ca', table: WageTable): readonly Step[] {
  const nation = { area: country === 'uk' ? 'GB' : country.toUpperCase(), called: 'nation' };
  if (region.code === nation.area && region.area === null) return [nation];
  const steps: Step[] = [];
  const known = areaWithin(region);
  const unknown = region.area !== null && areaOf(region.area) === null;
  if (known !== null && (known.kind === 'metro' || known.kind === 'nonmetro' || known.kind === 'region')) {
    steps.push({ area: known.area, called: known.kind });
  } else if (unknown) {
    steps.push({
      area: region.area,
      called: region.kind === 'country' || region.kind === 'state' ? 'area' : region.kind,
    });
  }
  const subdivision = region.code.includes('-') ? region.code : known?.code;
  if (subdivision?.includes('-') === true && !steps.some((s) => s.area === subdivision)) {
    steps.push({ area: subdivision, called: country === 'us' ? 'state' : country === 'ca' ? 'province' : 'region' });
  }
  // The United Kingdom is published as a whole: one step outwards says it.
  return country === 'uk' && !table.hasArea(steps[0]?.area ?? '') ? [...steps.slice(0, 1), nation] : [...steps, nation];
}

function inTable(
  table: WageTable,
  occupation: Occupation,
  country: 'us' | 'uk' | 'ca',
  region: Region,
): FoundFigure | null {
  const fallback: string[] = [];
  const steps = stepsOf(region, country, table);
  for (const [i, step] of steps.entries()) {
    const figures = table.figures(step.area, occupation.code);
    if (figures !== null) {
      const area = areaOf(step.area);
      const source = sourceOf(table.sourceId);
      const official: OfficialFigure = {
        occupation: occupation.code,
        title: table.title(occupation.code) ?? occupation.code,
        ...figures,
        area: step.area,
        areaName: area?.name ?? step.area,
        areaKind: area?.kind ?? 'country',
        fallback,
        sourceId: table.sourceId,
        source: source.short,
        year: table.year,
        selfReported: false,
        standsIn: occupation.standsIn,
      };
      return { currency: table.currency, period: table.period, official, table };
    }
    const why = table.hasArea(step.area) && country === 'us' ? 'suppressed' : 'not published';
    fallback.push(`${step.called} ${why} → ${steps[i + 1]?.called ?? 'nation'}`);
  }
  return null;
}

/** The most fitting group of the survey that has enough answers in the country. */
function inSurvey(q: BenchmarkQuestion, country: string): FoundFigure | null {
  const mapped = occupationsOf(q.role)?.survey;
  for (const [i, group] of (mapped?.groups ?? []).entries()) {
    const found = tables.surveyFigures(country, group);
    if (found === null) continue;
    const { year, answers, ...percentiles } = found;
    const wider = `Too few answers for this role alone: the figure is that of ${tables.surveyGroup(group)}.`;
    const official: OfficialFigure = {
      occupation: group,
      title: tables.surveyGroup(group),
      ...percentiles,
      area: country,
      areaName: areaOf(country)?.name ?? country,
      areaKind: 'country',
      fallback: q.region.code === country && q.region.area === null ? [] : [`${q.region.kind} not published → nation`],
      sourceId: tables.SURVEY_SOURCE,
      source: sourceOf(tables.SURVEY_SOURCE).short,
      year,
      selfReported: true,
      standsIn: i === 0 ? (mapped?.standsIn ?? null) : wider,
      sampleSize: answers,
    };
    return { currency: tables.SURVEY_CURRENCY, period: tables.SURVEY_PERIOD, official, table: null };
  }
  return null;
}

/** The figure for a question, or a sentence that says why there is none. */
export function officialFigure(q: BenchmarkQuestion): FoundFigure | string {
  const country = q.region.code.slice(0, 2);
  if (occupationsOf(q.role) === null) return 'This is not one of the roles that figures are kept for.';
  const official = ({ US: ['us', US_WAGES], GB: ['uk', UK_WAGES], CA: ['ca', CA_WAGES] } as const)[country];
  if (official !== undefined) {
    const [key, table] = official;
    const occupation = occupationOf(q.role, key, q.level);
    const found = occupation === null ? null : inTable(table, occupation, key, q.region);
    return found ?? 'There is no figure for this role in this country.';
  }
  if (!tables.surveyHasCountry(country)) return 'There are no figures for this country.';
  return inSurvey(q, country) ?? 'Too few people of this role in this country answered the survey.';
}
