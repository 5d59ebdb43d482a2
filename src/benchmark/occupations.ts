/** Which occupation of each country's classification speaks for a role; the reasons lie in data/occupations.json. */
import type { Level } from '../posting/posting.js';
import type { RoleId } from '../role/roles.js';
import data from '../../data/occupations.json';

/** An occupation that speaks for a role. */
export interface Occupation {
  /** SOC 2018, SOC 2020 (UK) or NOC 2021 code. */
  readonly code: string;
  /** Why it was chosen, resting on O*NET and the classification's own words. */
  readonly reason: string;
  /** Said on screen when the occupation is not the role's own; null when it is. */
  readonly standsIn: string | null;
}

interface Mapped extends Occupation {
  readonly byLevel?: readonly (Occupation & { readonly levels: readonly Level[] })[];
}

/** Everything data/occupations.json says about a role. */
export interface RoleOccupations {
  readonly us: Mapped & { readonly onetTitles: readonly string[] };
  readonly uk: Mapped;
  readonly ca: Mapped;
  /** Groups of the survey, most fitting first. */
  readonly survey: { readonly groups: readonly string[]; readonly standsIn: string | null };
}

const ROLES = data.roles as unknown as Readonly<Partial<Record<RoleId, RoleOccupations>>>;

/** The mapping of a role, or null for `other`. */
export function occupationsOf(role: RoleId): RoleOccupations | null {
  return ROLES[role] ?? null;
}

/** The occupation for a role at a level; only a few differ by level, where a source supports it. */
export function occupationOf(role: RoleId, country: 'us' | 'uk' | 'ca', level: Level | null): Occupation | null {
  const mapped = ROLES[role]?.[country];
  if (mapped === undefined) return null;
  return mapped.byLevel?.find((b) => level !== null && b.levels.includes(level)) ?? mapped;
}
