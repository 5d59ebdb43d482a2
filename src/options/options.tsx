import type { Region, Source } from '../benchmark/index.js';
import type { Settings } from '../settings/settings.js';
import { PageFrame, type PageName } from '../ui/page-frame.js';
import { tp, type PagesKey } from '../ui/t-pages.js';
import { CertificationsSection, type KnownCertification } from './certifications-section.js';
import { DataSection } from './data-section.js';
import { LookSection, MeSection, PaySection, RegionSection, WarningsSection } from './sections.js';
import { SitesSection, type KnownSite, type SiteAccess } from '../ui/sites.js';
import { SourcesSection } from '../ui/sources.js';

export interface OptionsProps {
  readonly settings: Settings;
  /** Names of stored fields that were unusable and went back to their default. */
  readonly repaired: readonly string[];
  /** `settings.region` and `settings.compareRegions` with their names. */
  readonly region: Region | null;
  readonly compareRegions: readonly Region[];
  /** All regions, or the answer to `onFindAreas`. */
  readonly areas: readonly Region[];
  readonly onFindAreas?: ((words: string) => void) | undefined;
  readonly certifications: readonly KnownCertification[];
  readonly sites: readonly KnownSite[];
  readonly access?: SiteAccess | undefined;
  readonly sources: readonly Source[];
  /** A sentence per source id whose figures are getting old. */
  readonly staleNotes: Readonly<Record<string, string>>;
  readonly deleted: boolean;
  readonly onChange: (changes: Partial<Settings>) => void;
  readonly onDeleteEverything: () => void;
  readonly onOpen: (page: PageName) => void;
}

/** The headings under which the stored fields stand; what has none of its own goes by the page's. */
const OPTION_NAMES: Readonly<Record<string, PagesKey>> = {
  region: 'options.region',
  compareRegions: 'options.compare',
  period: 'options.period',
  priceParity: 'options.parity',
  heldCertifications: 'options.certs',
  myLevel: 'options.level',
  sensitivity: 'options.sensitivity',
  sitesOff: 'options.sites',
  toolbarOnly: 'options.siteToolbar',
  toolbarOnlySites: 'options.siteToolbar',
  theme: 'options.look',
  language: 'options.language',
};
const optionName = (field: string): string => tp(OPTION_NAMES[field] ?? 'options.title');

/** All options on one page; each change counts at once. */
export function Options(props: OptionsProps) {
  const { repaired } = props;
  return (
    <PageFrame title={tp('options.title')} here="options" onOpen={props.onOpen}>
      <main class="stack sections narrow">
        {repaired.length > 0 && (
          <p class="catch warn" role="status">
            {tp('options.repaired', { fields: [...new Set(repaired.map(optionName))].join(', ') })}
          </p>
        )}
        <RegionSection {...props} />
        <PaySection {...props} />
        <MeSection {...props} />
        <CertificationsSection {...props} />
        <WarningsSection {...props} />
        <SitesSection {...props} />
        <LookSection {...props} />
        <DataSection {...props} />
        <SourcesSection {...props} />
      </main>
    </PageFrame>
  );
}
