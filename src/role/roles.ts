/** Ids of the roles Plumbline tells apart; a new role is a line here and its facts in data/. */
export const ROLE_IDS = [
  'systems-administrator',
  'infrastructure-engineer',
  'infrastructure-engineer-assistant',
  'infrastructure-manager',
  'it-director',
  'network-engineer',
  'storage-engineer',
  'site-reliability-engineer',
  'cloud-engineer',
  'devops-engineer',
  'mainframe-specialist',
  'itsm-engineer',
  'data-center-technician',
  'it-internal-auditor',
  'it-internal-audit-manager',
  'it-compliance-manager',
  'it-support-specialist',
  'database-administrator',
  'security-engineer',
  'software-engineer',
  'other',
] as const;
export type RoleId = (typeof ROLE_IDS)[number];

/** Roles that make a posting an infrastructure listing. */
export type InfrastructureRoleId = Exclude<RoleId, 'software-engineer' | 'other'>;

/** Narrows to the roles that Plumbline marks on a page. */
export function isInfrastructureRole(id: RoleId | null): id is InfrastructureRoleId {
  return id !== null && id !== 'software-engineer' && id !== 'other';
}
