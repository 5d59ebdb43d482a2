/** The wage tables of data/wages/, typed in one place. Look-ups are plain property reads: nothing is built at load. */
import type { PayPeriod } from '../posting/posting.js';
import { levelsOf, percentilesOf, type LevelCell, type Percentiles, type WageCell } from './wage-cells.js';
import caJobBank from '../../data/wages/ca-jobbank.json';
import survey from '../../data/wages/survey.json';
import ukAshe from '../../data/wages/uk-ashe.json';
import usHistory from '../../data/wages/us-history.json';
import usOews from '../../data/wages/us-oews.json';
import usOflc from '../../data/wages/us-oflc.json';

interface WageFile {
  readonly sourceId: string;
  readonly year: number;
  readonly currency: string;
  readonly period: PayPeriod;
  /** Amounts are divided by it. */
  readonly unit: number;
  /** Code and title, in the order of the cells (a list, since objects put keys that look like numbers in another order). */
  readonly occupations: readonly (readonly [code: string, title: string])[];
  readonly areas: Readonly<Record<string, readonly WageCell[]>>;
}

export interface WageTable {
  readonly sourceId: string;
  readonly year: number;
  readonly currency: string;
  readonly period: PayPeriod;
  title(occupation: string): string | null;
  hasArea(area: string): boolean;
  /** Null: withheld, not published, or an area or occupation the table does not hold. */
  figures(area: string, occupation: string): Percentiles | null;
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function wageTable(file: WageFile): WageTable {
  const index = new Map(file.occupations.map(([code], i) => [code, i]));
  const titles = new Map(file.occupations);
  return {
    sourceId: file.sourceId,
    year: file.year,
    currency: file.currency,
    period: file.period,
    title: (occupation) => titles.get(occupation) ?? null,
    hasArea: (area) => Object.hasOwn(file.areas, area),
    figures(area, occupation) {
      const i = index.get(occupation);
      const cell = i === undefined ? undefined : own(file.areas, area)?.[i];
      return cell === undefined ? null : percentilesOf(cell, file.unit);
    },
  };
}

/** US, by nation, state, metropolitan and nonmetropolitan area; dollars a year. */
export const US_WAGES = wageTable(usOews as unknown as WageFile);
/** United Kingdom as a whole; pounds a year. */
export const UK_WAGES = wageTable(ukAshe as unknown as WageFile);
/** Canada: percentiles of the nation, medians of provinces and economic regions; dollars an hour. */
export const CA_WAGES = wageTable(caJobBank as unknown as WageFile);

const HISTORY = usHistory.occupations as unknown as Readonly<Record<string, readonly (readonly [number, number])[]>>;

/** National medians of a US occupation year by year, oldest first, in dollars of each year; empty where none are kept. */
export function medianHistory(occupation: string): readonly { readonly year: number; readonly median: number }[] {
  return (own(HISTORY, occupation) ?? []).map(([year, median]) => ({ year, median }));
}

interface LevelFile {
  readonly sourceId: string;
  readonly year: number;
  readonly unit: number;
  readonly occupations: readonly string[];
  readonly areas: Readonly<Record<string, readonly LevelCell[]>>;
}
const LEVELS = usOflc as unknown as LevelFile;
const LEVEL_INDEX = new Map(LEVELS.occupations.map((code, i) => [code, i]));
export const LEVELS_SOURCE = LEVELS.sourceId;
export const LEVELS_YEAR = LEVELS.year;

/** Prevailing wage levels I–IV in US dollars an hour; null where there are none for the area. */
export function hourlyLevels(area: string, occupation: string): readonly [number, number, number, number] | null {
  const i = LEVEL_INDEX.get(occupation);
  const cell = i === undefined ? undefined : own(LEVELS.areas, area)?.[i];
  return cell === undefined ? null : levelsOf(cell, LEVELS.unit);
}

interface SurveyFile {
  readonly sourceId: string;
  readonly currency: string;
  readonly period: PayPeriod;
  readonly groups: Readonly<Record<string, string>>;
  readonly countries: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}
const SURVEY = survey as unknown as SurveyFile;
export const SURVEY_SOURCE = SURVEY.sourceId;
export const SURVEY_CURRENCY = SURVEY.currency;
export const SURVEY_PERIOD = SURVEY.period;

/** Percentiles of a group of survey answers in a country, with the number of answers. */
export interface SurveyFigures extends Percentiles {
  readonly year: number;
  readonly answers: number;
}

/** True when the survey has any group with enough answers in the country (ISO 3166-1 alpha-2). */
export function surveyHasCountry(country: string): boolean {
  return Object.hasOwn(SURVEY.countries, country);
}

/** Null: too few answers. */
export function surveyFigures(country: string, group: string): SurveyFigures | null {
  const row = own(own(SURVEY.countries, country) ?? {}, group);
  const [year, answers, p10, p25, p50, p75, p90] = row ?? [];
  if (year === undefined || answers === undefined || p50 === undefined) return null;
  return { year, answers, p10: p10 ?? null, p25: p25 ?? null, p50, p75: p75 ?? null, p90: p90 ?? null };
}

/** The group in words: "DevOps engineers". */
export function surveyGroup(group: string): string {
  return own(SURVEY.groups, group) ?? group;
}
