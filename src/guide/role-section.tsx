import type { ComponentChildren } from 'preact';
import type { Source, Statement, StatementList } from '../benchmark/index.js';
import { inPeriod, rangeText } from '../ui/format.js';
import { Chip } from '../ui/parts.js';
import { PayChart } from '../ui/pay-chart.js';
import { PayNotes } from '../ui/pay-notes.js';
import { Section } from '../ui/section.js';
import { t } from '../ui/t.js';
import { tp } from '../ui/t-pages.js';
import { named, told } from '../ui/told.js';
import { certificationName, roleName, type CertificationNames } from '../ui/words.js';
import type { RoleEntry } from './role-guide.js';

/** Short names of sources by their ids. */
export function sourceNames(ids: readonly string[], sources: readonly Source[]): string {
  return ids.map((id) => named(sources.find((source) => source.id === id)?.short ?? id)).join(', ');
}

/** A text with the names of its sources behind it. */
export function Sourced({ sources, children }: { readonly sources: string; readonly children: ComponentChildren }) {
  return (
    <p>
      {children} <span class="small soft">({sources})</span>
    </p>
  );
}

interface RoleSectionProps {
  readonly entry: RoleEntry;
  readonly period: 'year' | 'hour';
  readonly names: CertificationNames;
  readonly sources: readonly Source[];
}

export function RoleSection(props: RoleSectionProps) {
  const { entry, sources } = props;
  const { facts } = entry;
  const said = (statement: Statement | null) =>
    statement && <Sourced sources={sourceNames(statement.sourceIds, sources)}>{told(statement.text)}</Sourced>;
  const listed = (list: StatementList) =>
    list.items.length === 0 ? null : (
      <>
        <ul class="bullets">
          {list.items.map((item) => (
            <li key={item}>{told(item)}</li>
          ))}
        </ul>
        <p class="small soft">({sourceNames(list.sourceIds, sources)})</p>
      </>
    );
  const inline = (list: StatementList) =>
    list.items.length === 0 ? null : (
      <Sourced sources={sourceNames(list.sourceIds, sources)}>{list.items.map(told).join(', ')}</Sourced>
    );
  const rows = [
    [tp('guide.focus'), said(facts.focus)],
    [tp('guide.education'), said(facts.education)],
    [tp('guide.experience'), said(facts.experience)],
    [tp('guide.tools'), inline(facts.tools)],
    [tp('guide.domains'), inline(facts.domains)],
    [tp('guide.employers'), inline(facts.employers)],
    [tp('guide.path'), inline(facts.nextSteps)],
    [tp('guide.outlook'), said(facts.outlook)],
    [tp('guide.ai'), said(facts.aiImpact)],
    [tp('guide.duties'), listed(facts.duties)],
  ] as const;
  return (
    <Section title={roleName(entry.id)} anchor={entry.id}>
      {said(facts.summary)}
      <RolePay {...props} />
      <Certifications {...props} />
      <dl class="facts">
        {rows.map(([label, content]) =>
          content === null ? null : (
            <div key={label}>
              <dt class="label">{label}</dt>
              <dd>{content}</dd>
            </div>
          ),
        )}
      </dl>
      {facts.neighbours.length > 0 && (
        <>
          <h3 class="label">{tp('guide.neighbours')}</h3>
          <ul class="stack">
            {facts.neighbours.map((neighbour) => (
              <li key={neighbour.role}>
                <a href={`#${neighbour.role}`}>{roleName(neighbour.role)}</a>
                {t('colon')}
                {told(neighbour.difference)}{' '}
                <span class="small soft">({sourceNames(neighbour.sourceIds, sources)})</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="#overview">{tp('guide.top')}</a>
      </p>
    </Section>
  );
}

function RolePay({ entry, period }: RoleSectionProps) {
  const { benchmark, noBenchmark, bands } = entry;
  if (benchmark) {
    return (
      <div class="stack">
        <h3 class="label">{t('pay.title', { role: roleName(entry.id), area: named(benchmark.official.areaName) })}</h3>
        <PayChart benchmark={benchmark} posted={null} period={period} role={roleName(entry.id)} />
        <PayNotes benchmark={benchmark} posted={null} period={period} />
      </div>
    );
  }
  return (
    <div class="stack">
      <h3 class="label">{tp('guide.pay')}</h3>
      {noBenchmark !== null && <p class="soft">{t('pay.noFigure', { reason: told(noBenchmark) })}</p>}
      {bands.map((band) => (
        <p key={band.sourceId + String(band.low)}>
          {t('pay.guideBand', {
            range: rangeText(inPeriod(band.low, 'year', period), inPeriod(band.high, 'year', period), 'USD') ?? '',
          })}{' '}
          <span class="small soft">
            ({named(band.source)} {band.year})
          </span>
        </p>
      ))}
    </div>
  );
}

function Certifications({ entry, names, sources }: RoleSectionProps) {
  const named = entry.facts.certifications;
  if (!named && entry.certifications.length === 0) return null;
  return (
    <div class="stack">
      <h3 class="label">{tp('guide.certs')}</h3>
      {named && (
        <>
          <ul class="bullets">
            {named.items.map((item) => (
              <li key={item.id + item.when}>
                {certificationName(item.id, names)}
                {item.when !== '' && `${t('colon')}${told(item.when)}`}
              </li>
            ))}
          </ul>
          <p class="small soft">({sourceNames(named.sourceIds, sources)})</p>
        </>
      )}
      <ul class="chips">
        {entry.certifications.map((c) => (
          <li key={c.id}>
            <Chip tone={c.held ? 'held' : undefined} title={told(c.why)}>
              {told(c.name)}
            </Chip>
          </li>
        ))}
      </ul>
    </div>
  );
}
