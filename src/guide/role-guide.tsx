import type { Benchmark, GuideBand, MarketFacts, Region, RoleGuide as RoleFacts, Source } from '../benchmark/index.js';
import type { ExpectedCertification } from '../analysis/analysis.js';
import type { RoleId } from '../role/roles.js';
import { inPeriod, pay, rangeText } from '../ui/format.js';
import { PageFrame, type PageName } from '../ui/page-frame.js';
import { RegionPicker } from '../ui/region-picker.js';
import { Section } from '../ui/section.js';
import { SourcesSection } from '../ui/sources.js';
import { tp } from '../ui/t-pages.js';
import { named, told } from '../ui/told.js';
import { certificationName, roleName, type CertificationNames } from '../ui/words.js';
import { RoleSection, Sourced, sourceNames } from './role-section.js';

/** One role with everything that is known of it. */
export interface RoleEntry {
  readonly id: RoleId;
  readonly facts: RoleFacts;
  /** Pay in the region shown; null with the reason. */
  readonly benchmark: Benchmark | null;
  readonly noBenchmark: string | null;
  /** Every published band, whatever the level; US dollars a year. */
  readonly bands: readonly GuideBand[];
  readonly certifications: readonly ExpectedCertification[];
}

export interface RoleGuideProps {
  readonly roles: readonly RoleEntry[];
  readonly market: MarketFacts | null;
  readonly region: Region;
  readonly areas: readonly Region[];
  readonly onFindAreas?: ((words: string) => void) | undefined;
  readonly onRegion: (region: Region) => void;
  readonly period: 'year' | 'hour';
  readonly names: CertificationNames;
  readonly sources: readonly Source[];
  readonly staleNotes: Readonly<Record<string, string>>;
  readonly onOpen: (page: PageName) => void;
}

/** All roles: first side by side, then one by one; every statement with its source. */
export function RoleGuide(props: RoleGuideProps) {
  const { roles, region } = props;
  return (
    <PageFrame title={tp('guide.title')} here="guide" onOpen={props.onOpen}>
      <main class="stack sections">
        <p class="soft">{tp('guide.lead', { area: named(region.name) })}</p>
        <div class="narrow">
          <RegionPicker
            label={tp('guide.region')}
            value={region}
            areas={props.areas}
            onWords={props.onFindAreas}
            onPick={props.onRegion}
          />
        </div>
        <Section title={tp('guide.overview')} anchor="overview">
          <Overview {...props} />
          {roles.some(({ benchmark }) => benchmark && !isOwn(benchmark)) && (
            <p class="small soft">{tp('guide.wider')}</p>
          )}
        </Section>
        {roles.map((entry) => (
          <RoleSection key={entry.id} entry={entry} {...props} />
        ))}
        {props.market && <Market market={props.market} names={props.names} sources={props.sources} />}
        <SourcesSection {...props} />
      </main>
    </PageFrame>
  );
}

/** Whether the figure is official, for the very place and the role's own occupation. */
function isOwn({ official }: Benchmark): boolean {
  return official.standsIn === null && official.fallback.length === 0 && !official.selfReported;
}

function Overview({ roles, period }: RoleGuideProps) {
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{tp('guide.role')}</th>
          <th scope="col">{tp('guide.what')}</th>
          <th scope="col">{tp('guide.median')}</th>
          <th scope="col">{tp('guide.bands')}</th>
          <th scope="col">{tp('guide.experience')}</th>
        </tr>
      </thead>
      <tbody>
        {roles.map(({ id, facts, benchmark, bands }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`#${id}`}>{roleName(id)}</a>
            </th>
            <td data-label={tp('guide.what')}>{told(facts.focus.text)}</td>
            <td data-label={tp('guide.median')}>
              {benchmark
                ? pay(inPeriod(benchmark.official.p50, benchmark.period, period), benchmark.currency, period) +
                  (isOwn(benchmark) ? '' : '\u00a0*')
                : tp('desk.unknown')}
            </td>
            <td data-label={tp('guide.bands')}>
              {bands.length === 0
                ? tp('desk.unknown')
                : bands.map((band) => (
                    <p key={band.sourceId + String(band.low)}>
                      {rangeText(inPeriod(band.low, 'year', period), inPeriod(band.high, 'year', period), 'USD')}{' '}
                      <span class="small soft">{named(band.source)}</span>
                    </p>
                  ))}
            </td>
            <td data-label={tp('guide.experience')}>
              {facts.experience ? told(facts.experience.text) : tp('desk.unknown')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface MarketProps {
  readonly market: MarketFacts;
  readonly names: CertificationNames;
  readonly sources: readonly Source[];
}

function Market({ market, names, sources }: MarketProps) {
  const statements = [
    market.distinction,
    market.titlesCanMislead,
    market.smallCompanies,
    market.goodPostings,
    market.securityConvergence,
    market.outlook,
  ];
  const lists = [
    [
      tp('guide.credentials'),
      {
        ...market.recognisedCredentials,
        items: market.recognisedCredentials.items.map((id) => certificationName(id, names)),
      },
    ],
    [tp('guide.skills'), market.midLevelSkills],
    [tp('guide.forces'), market.forces2026],
  ] as const;
  return (
    <Section title={tp('guide.market')} anchor="market">
      {statements.map((statement) => (
        <Sourced key={statement.text} sources={sourceNames(statement.sourceIds, sources)}>
          {told(statement.text)}
        </Sourced>
      ))}
      <dl class="facts">
        {lists.map(([label, list]) => (
          <div key={label}>
            <dt class="label">{label}</dt>
            <dd>
              <Sourced sources={sourceNames(list.sourceIds, sources)}>{list.items.map(told).join(', ')}</Sourced>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
