/** The title-swap probe: a posting whose title and duties agree gets the title of a far role; a warning must come. */
import { roleDistance, type RoleId } from '../../src/role/index.js';
import { isInfrastructureRole } from '../../src/role/roles.js';
import type { Answer, Figure, GoldPosting } from './figures.js';

/** Usual titles to swap in; a title as such names the role without doubt. */
const TITLES: Readonly<Partial<Record<RoleId, string>>> = {
  'systems-administrator': 'Systems Administrator',
  'infrastructure-engineer': 'Infrastructure Engineer',
  'infrastructure-manager': 'IT Infrastructure Manager',
  'it-director': 'Director of Information Technology',
  'network-engineer': 'Network Engineer',
  'storage-engineer': 'Storage Engineer',
  'site-reliability-engineer': 'Site Reliability Engineer',
  'cloud-engineer': 'Cloud Engineer',
  'devops-engineer': 'DevOps Engineer',
  'mainframe-specialist': 'Mainframe Systems Programmer',
  'itsm-engineer': 'ServiceNow Developer',
  'data-center-technician': 'Data Center Technician',
  'it-internal-auditor': 'IT Auditor',
  'it-compliance-manager': 'IT Compliance Manager',
  'it-support-specialist': 'Help Desk Technician',
  'database-administrator': 'Database Administrator',
  'security-engineer': 'Security Engineer',
  'software-engineer': 'Software Engineer',
};
/** A role is far from another when applicants would notice on the first day. */
const FAR = 0.6;

/** Postings whose title and duties agree, with nothing else in them. */
export function agreeing(golds: readonly GoldPosting[]): GoldPosting[] {
  return golds.filter(({ gold }) => {
    const same = gold.title_role === gold.duties_role && gold.mismatch === 'no' && (gold.also ?? []).length === 0;
    return same && (isInfrastructureRole(gold.duties_role as RoleId) || gold.duties_role === 'software-engineer');
  });
}

/** The title that stands in for the posting at `index`: the far roles are taken in turn. */
export function swappedTitle(posting: GoldPosting, index: number): string {
  const own = posting.gold.duties_role as RoleId;
  const far = (Object.keys(TITLES) as RoleId[]).filter((id) => {
    const distance = roleDistance(own, id);
    return !distance.near && distance.whole >= FAR;
  });
  return TITLES[far[index % far.length] ?? 'software-engineer'] ?? '';
}

/** Shares of swapped postings that were warned about, and of the same postings with their own titles that were. */
export function swapFigures(
  golds: readonly GoldPosting[],
  answer: (posting: GoldPosting) => Answer,
): ReadonlyMap<string, Figure> {
  const postings = agreeing(golds);
  const warned = (posting: GoldPosting): boolean => answer(posting).mismatch?.verdict === 'yes';
  const swapped = postings.filter((posting, i) => warned({ ...posting, title: swappedTitle(posting, i) })).length;
  const falsely = postings.filter(warned).length;
  const n = postings.length;
  return new Map([
    ['title swap: warned', { value: n === 0 ? null : swapped / n, n }],
    ['title swap: false warnings', { value: n === 0 ? null : falsely / n, n }],
  ]);
}
