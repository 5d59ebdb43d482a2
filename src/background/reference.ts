/** The bundled tables, for the extension's own pages: they are loaded once, here. */
import { expectedCertifications } from '../analysis/index.js';
import {
  areas,
  benchmark,
  findRegion,
  marketFacts,
  publishedBands,
  roleGuide,
  sources,
  staleness,
  type Region,
} from '../benchmark/index.js';
import type { GuideAnswer, GuideEntry } from '../messages/protocol.js';
import type { Handlers } from '../messages/server.js';
import { CERTIFICATIONS } from '../posting/index.js';
import { ROLE_IDS } from '../role/roles.js';
import { loadSettings } from '../settings/store.js';

/** Where figures are shown for when the user has named no region: the whole country that most of the data is about. */
const DEFAULT_REGION: Region = { code: 'US', area: null, name: 'United States', kind: 'country' };

function guideFor(region: Region, held: readonly string[]): readonly GuideEntry[] {
  return ROLE_IDS.flatMap((role) => {
    const facts = roleGuide(role);
    if (!facts) return [];
    const answer = benchmark({ role, level: null, region });
    return [
      {
        id: role,
        facts,
        bands: publishedBands(role),
        benchmark: answer.benchmark,
        noBenchmark: answer.reason,
        certifications: expectedCertifications(role, 'mid', held),
      },
    ];
  });
}

export const reference: Pick<Handlers, 'regions' | 'certifications' | 'sources' | 'guide'> = {
  regions: () =>
    Promise.resolve(
      areas().map(({ code, area, name, kind, parity }) => ({
        code,
        area: kind === 'country' ? null : area,
        name,
        kind,
        parity,
      })),
    ),
  certifications: () =>
    Promise.resolve(
      CERTIFICATIONS.map(({ id, name, issuer, status }) => ({ id, name, issuer, retired: status === 'retired' })),
    ),
  sources: () =>
    Promise.resolve(sources().map((source) => ({ source, staleNote: staleness(source, new Date()).note }))),
  async guide({ region }): Promise<GuideAnswer> {
    const { settings } = await loadSettings();
    const wanted = region ?? settings.region;
    const found = (wanted && findRegion(wanted.code, wanted.area)) ?? DEFAULT_REGION;
    return { region: found, roles: guideFor(found, settings.heldCertifications), market: marketFacts() };
  },
};
