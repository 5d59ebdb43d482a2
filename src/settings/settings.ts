import { LANGUAGES, type Language } from './language.js';
import type { Level } from '../posting/posting.js';

/** What the user has chosen. Stored as one object, in the browser's own sync where that is on. */
export interface Settings {
  readonly version: 1;
  /** Null: the region of each posting. Otherwise the region every figure is for. */
  readonly region: { readonly code: string; readonly area: string | null } | null;
  /** Further regions to show beside the first. */
  readonly compareRegions: readonly { readonly code: string; readonly area: string | null }[];
  /** How pay is shown. */
  readonly period: 'year' | 'hour';
  readonly priceParity: boolean;
  /** Ids in data/certifications.json. */
  readonly heldCertifications: readonly string[];
  readonly myLevel: Level | null;
  /** How sure a title mismatch must be before it is warned about. */
  readonly sensitivity: 'careful' | 'balanced' | 'eager';
  /** Site ids on which Plumbline does nothing. */
  readonly sitesOff: readonly string[];
  /** Show everything in the toolbar popup and leave every page alone. */
  readonly toolbarOnly: boolean;
  /** Site ids on which only the toolbar popup is used. */
  readonly toolbarOnlySites: readonly string[];
  readonly theme: 'auto' | 'light' | 'dark';
  /** Language of the texts; `auto`: the browser's own. */
  readonly language: Language | 'auto';
  readonly panelSide: 'left' | 'right';
  readonly panelOpen: boolean;
  readonly welcomed: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  region: null,
  compareRegions: [],
  period: 'year',
  priceParity: false,
  heldCertifications: [],
  myLevel: null,
  sensitivity: 'balanced',
  sitesOff: [],
  toolbarOnly: false,
  toolbarOnlySites: [],
  theme: 'auto',
  language: 'auto',
  panelSide: 'right',
  panelOpen: false,
  welcomed: false,
};

type Check<T> = (value: unknown) => T | undefined;

const oneOf =
  <T extends string>(...allowed: readonly T[]): Check<T> =>
  (value) =>
    allowed.find((option) => option === value);
const bool: Check<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
const ids: Check<readonly string[]> = (value) =>
  Array.isArray(value)
    ? [...new Set(value.filter((v): v is string => typeof v === 'string' && v.length > 0 && v.length <= 200))]
    : undefined;

type StoredRegion = { code: string; area: string | null };
const storedRegion: Check<StoredRegion> = (value) => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { code, area } = value as Record<string, unknown>;
  if (typeof code !== 'string' || !/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code)) return undefined;
  return { code, area: typeof area === 'string' && area.length <= 20 ? area : null };
};

const FIELDS: { readonly [K in keyof Settings]: Check<Settings[K]> } = {
  version: () => 1 as const,
  region: (value) => (value === null ? null : storedRegion(value)),
  compareRegions: (value) =>
    Array.isArray(value)
      ? value
          .map(storedRegion)
          .filter((r): r is StoredRegion => r !== undefined)
          .slice(0, 5)
      : undefined,
  period: oneOf('year', 'hour'),
  priceParity: bool,
  heldCertifications: ids,
  myLevel: (value) =>
    value === null ? null : oneOf<Level>('intern', 'entry', 'mid', 'senior', 'lead', 'manager', 'director')(value),
  sensitivity: oneOf('careful', 'balanced', 'eager'),
  sitesOff: ids,
  toolbarOnly: bool,
  toolbarOnlySites: ids,
  theme: oneOf('auto', 'light', 'dark'),
  language: oneOf('auto', ...LANGUAGES),
  panelSide: oneOf('left', 'right'),
  panelOpen: bool,
  welcomed: bool,
};

/** Stored settings made whole: good fields are kept, bad ones replaced by their default and named. */
export interface RepairedSettings {
  readonly settings: Settings;
  /** Names of the fields that were unusable; empty when all was well or nothing was stored yet. */
  readonly repaired: readonly string[];
}

/** Reads whatever storage holds. Never throws; a missing field silently takes its default. */
export function repairSettings(stored: unknown): RepairedSettings {
  if (stored === undefined || stored === null) return { settings: DEFAULT_SETTINGS, repaired: [] };
  if (typeof stored !== 'object' || Array.isArray(stored))
    return { settings: DEFAULT_SETTINGS, repaired: ['settings'] };
  const source = stored as Record<string, unknown>;
  const repaired: string[] = [];
  const entries = (Object.keys(FIELDS) as (keyof Settings)[]).map((key) => {
    if (!Object.hasOwn(source, key)) return [key, DEFAULT_SETTINGS[key]];
    const value = FIELDS[key](source[key]);
    if (value === undefined) repaired.push(key);
    return [key, value === undefined ? DEFAULT_SETTINGS[key] : value];
  });
  const settings: unknown = Object.fromEntries(entries);
  return { settings: settings as Settings, repaired };
}
