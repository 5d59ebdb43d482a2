import type { RoleJudgement } from './judgement.js';
import { isInfrastructureRole, ROLE_IDS, type RoleId } from './roles.js';

const INDEX: ReadonlyMap<string, number> = new Map(ROLE_IDS.map((id, index) => [id, index]));

/** Probability per role (in the order of ROLE_IDS) and that nothing can be told. */
export interface RoleShares {
  readonly roles: Float64Array;
  readonly untold: number;
}

/** Sums the classes of a model ("other:sales", "ambiguous") to roles. */
export function roleShares(classes: readonly string[], p: Float64Array): RoleShares {
  const roles = new Float64Array(ROLE_IDS.length);
  let untold = 0;
  classes.forEach((name, k) => {
    const role = INDEX.get(name.split(':')[0] ?? '');
    if (role === undefined) untold += p[k] ?? 0;
    else roles[role] = (roles[role] ?? 0) + (p[k] ?? 0);
  });
  return { roles, untold };
}

/** Place of a role in ROLE_IDS. */
export function roleIndex(id: RoleId): number {
  return INDEX.get(id) ?? -1;
}

/** The likeliest roles, at most five, largest first; ties in the order of ROLE_IDS. */
export function ranking(roles: Float64Array): RoleJudgement['ranking'] {
  return ROLE_IDS.map((id, k) => ({ id, probability: roles[k] ?? 0 }))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, 5)
    .filter(({ probability }) => probability >= 0.01);
}

/** Probability that the role is one of those marked on a page. */
export function infrastructureShare(roles: Float64Array): number {
  return ROLE_IDS.reduce((sum, id, k) => sum + (isInfrastructureRole(id) ? (roles[k] ?? 0) : 0), 0);
}
