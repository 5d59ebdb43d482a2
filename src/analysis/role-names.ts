import type { RoleId } from '../role/roles.js';

/** Names of the roles as a person of the field writes them. */
export const ROLE_NAMES: Readonly<Record<RoleId, string>> = {
  'systems-administrator': 'Systems Administrator',
  'infrastructure-engineer': 'Infrastructure Engineer',
  'infrastructure-engineer-assistant': 'Infrastructure Engineer Assistant',
  'infrastructure-manager': 'IT Infrastructure Manager',
  'it-director': 'Director of IT',
  'network-engineer': 'Network Engineer',
  'storage-engineer': 'Storage Engineer',
  'site-reliability-engineer': 'Site Reliability Engineer',
  'cloud-engineer': 'Cloud Engineer',
  'devops-engineer': 'DevOps Engineer',
  'mainframe-specialist': 'Mainframe Specialist',
  'itsm-engineer': 'ITSM Engineer',
  'data-center-technician': 'Data Center Technician',
  'it-internal-auditor': 'IT Internal Auditor',
  'it-internal-audit-manager': 'IT Internal Audit Manager',
  'it-compliance-manager': 'IT Compliance Manager',
  'it-support-specialist': 'IT Support Specialist',
  'database-administrator': 'Database Administrator',
  'security-engineer': 'Security Engineer',
  'software-engineer': 'Software Engineer',
  other: 'something else',
};
