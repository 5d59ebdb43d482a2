/** What each role is, beside its figures: the facts of data/role-guide.json, every statement with its sources. */
import type { RoleId } from '../role/roles.js';
import type { GuideBand } from './benchmark.js';
import { guideBands } from './guide-bands.js';
import data from '../../data/role-guide.json';

/** A sentence or two with the ids of its sources. */
export interface Statement {
  readonly text: string;
  readonly sourceIds: readonly string[];
}

/** A list with the ids of its sources. */
export interface StatementList {
  readonly items: readonly string[];
  readonly sourceIds: readonly string[];
}

/** Facts about a role. Null: no source says. */
export interface RoleGuide {
  readonly name: string;
  readonly summary: Statement;
  readonly focus: Statement;
  readonly education: Statement | null;
  readonly experience: Statement | null;
  readonly duties: StatementList;
  readonly domains: StatementList;
  /** Tools that a source names; empty when none does. */
  readonly tools: StatementList;
  readonly employers: StatementList;
  readonly outlook: Statement | null;
  readonly nextSteps: StatementList;
  readonly aiImpact: Statement | null;
  /** Certifications a source names, with the case each is for; ids of data/certifications.json. */
  readonly certifications: {
    readonly items: readonly { readonly id: string; readonly when: string }[];
    readonly sourceIds: readonly string[];
  } | null;
  /** How the role differs from those next to it. */
  readonly neighbours: readonly {
    readonly role: RoleId;
    readonly difference: string;
    readonly sourceIds: readonly string[];
  }[];
}

/** Facts about the market as a whole. */
export interface MarketFacts {
  /** Ids of data/certifications.json. */
  readonly recognisedCredentials: StatementList;
  readonly smallCompanies: Statement & { readonly employeesBelow: number };
  readonly goodPostings: Statement & { readonly example: string };
  readonly titlesCanMislead: Statement;
  readonly midLevelSkills: StatementList;
  readonly forces2026: StatementList;
  readonly filters: StatementList;
  readonly distinction: Statement;
  readonly securityConvergence: Statement;
  readonly outlook: Statement;
}

const ROLES = data.roles as unknown as Readonly<Partial<Record<RoleId, RoleGuide>>>;

/** Facts about a role; null for `other`. */
export function roleGuide(role: RoleId): RoleGuide | null {
  return ROLES[role] ?? null;
}

/** Facts about the market as a whole. */
export function marketFacts(): MarketFacts {
  return data.market;
}

/** Every published band of a role as its source gives it (US dollars a year), side by side, whatever the level. */
export function publishedBands(role: RoleId): readonly GuideBand[] {
  return guideBands(role, null);
}
