/** Readings of models that have not seen a posting, as the training writes them down. */
import type { RoleShares } from '../src/role/ranking.js';
import { ROLE_IDS } from '../src/role/roles.js';

/** The probabilities of a row: those of the roles, in the order of ROLE_IDS; what they leave is untold. */
export function sharesOf(p: readonly number[]): RoleShares {
  const roles = Float64Array.from(p.slice(0, ROLE_IDS.length));
  return { roles, untold: Math.max(0, 1 - roles.reduce((sum, x) => sum + x, 0)) };
}
