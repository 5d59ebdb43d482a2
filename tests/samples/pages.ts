import certificationData from '../../data/certifications.json';
import { benchmark, marketFacts, publishedBands, roleGuide, sources, type Region } from '../../src/benchmark/index.js';
import type { RoleEntry } from '../../src/guide/index.js';
import type { KnownCertification } from '../../src/options/index.js';
import { ROLE_IDS } from '../../src/role/roles.js';
import type { KnownSite } from '../../src/ui/sites.js';

/** The certifications Plumbline knows. */
export const certifications: readonly KnownCertification[] = certificationData.certifications.map(
  ({ id, name, issuer, status }) => ({ id, name, issuer, retired: status === 'retired' }),
);

export const sites: readonly KnownSite[] = [
  { id: 'linkedin', name: 'LinkedIn', host: 'www.linkedin.com', termsForbidOverlay: true },
  { id: 'indeed', name: 'Indeed', host: 'www.indeed.com', termsForbidOverlay: false },
  { id: 'greenhouse', name: 'Greenhouse', host: 'boards.greenhouse.io', termsForbidOverlay: false },
  { id: 'lever', name: 'Lever', host: 'jobs.lever.co', termsForbidOverlay: false },
  { id: 'workday', name: 'Workday', host: 'myworkdayjobs.com', termsForbidOverlay: false },
];

export { marketFacts, sources };

/** The role guide with the figures of a region. */
export function roleEntries(region: Region): readonly RoleEntry[] {
  return ROLE_IDS.flatMap((id) => {
    const facts = roleGuide(id);
    if (!facts) return [];
    const answer = benchmark({ role: id, level: null, region });
    return [
      {
        id,
        facts,
        benchmark: answer.benchmark,
        noBenchmark: answer.reason,
        bands: publishedBands(id),
        certifications: [],
      },
    ];
  });
}
