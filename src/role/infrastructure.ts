import combination from '../../data/role-combination.json';
import { infrastructureShare, roleIndex, type RoleShares } from './ranking.js';
import { likelihood, odds } from './signs.js';

/** Weights of the signs and from when on a posting is marked; learned from held-out readings. */
const LIMITS = combination.infrastructure;

/** Names of what {@link infrastructureSigns} measures, in its order; their weights stand in data/role-combination.json. */
export const INFRASTRUCTURE_SIGNS = [
  'title infrastructure',
  'duties infrastructure',
  'the surer of both',
  'title used in other fields',
  'title untold',
  'duties untold',
  'title other',
  'duties other',
  'title software',
  'duties software',
] as const;

/** Shares below this are all alike. */
const LEAST_SHARE = 1e-3;

/** What speaks for and against an infrastructure listing. */
export function infrastructureSigns(title: RoleShares, duties: RoleShares, needsContext: boolean): number[] {
  const [named, done] = [infrastructureShare(title.roles), infrastructureShare(duties.roles)];
  const within = (of: RoleShares, role: 'other' | 'software-engineer'): number =>
    odds(of.roles[roleIndex(role)] ?? 0, LEAST_SHARE);
  return [
    odds(named, LEAST_SHARE),
    odds(done, LEAST_SHARE),
    odds(Math.max(named, done), LEAST_SHARE),
    needsContext ? 1 : 0,
    title.untold,
    duties.untold,
    within(title, 'other'),
    within(duties, 'other'),
    within(title, 'software-engineer'),
    within(duties, 'software-engineer'),
  ];
}

/** Whether a posting is among the infrastructure listings. Without duties the title decides alone, without either: no. */
export function isInfrastructure(title: RoleShares | null, duties: RoleShares | null, needsContext: boolean): boolean {
  if (duties === null) return title !== null && infrastructureShare(title.roles) >= LIMITS.titleAlone;
  if (title === null) return infrastructureShare(duties.roles) >= LIMITS.dutiesAlone;
  return likelihood(LIMITS, infrastructureSigns(title, duties, needsContext)) >= LIMITS.from;
}
