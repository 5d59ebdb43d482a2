import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Region } from '../benchmark/benchmark.js';
import type { SavedPosting } from '../saved/saved-posting.js';
import { certificationGroups } from '../ui/certifications.js';
import { findingText } from '../ui/finding-text.js';
import { byWeight } from '../ui/finding.js';
import { index, inPeriod, pay, payRange, rangeInPeriod } from '../ui/format.js';
import { Button, Chip, Confidence } from '../ui/parts.js';
import { PayChart } from '../ui/pay-chart.js';
import { PostingLink } from '../ui/saved-parts.js';
import { t } from '../ui/t.js';
import { tp } from '../ui/t-pages.js';
import { named, told } from '../ui/told.js';
import { levelName, roleName, workplaceName, type CertificationNames } from '../ui/words.js';
import { PercentileBar } from './percentile-bar.js';

interface CompareProps {
  readonly records: readonly SavedPosting[];
  readonly period: 'year' | 'hour';
  readonly names?: CertificationNames | undefined;
  readonly held: readonly string[];
  readonly parityOf?: ((region: Region) => number | null) | undefined;
  readonly onClear: () => void;
}

/** Two to four postings side by side, each against the pay of its own region. */
export function Compare(props: CompareProps) {
  const { records, parityOf } = props;
  const id = useId();
  const rows: readonly (readonly [string, (record: SavedPosting) => ComponentChildren])[] = [
    [tp('desk.role'), (r) => <Role record={r} />],
    [tp('desk.level'), (r) => levelName(r.analysis.facts.level.value)],
    [
      tp('desk.years'),
      (r) => (r.analysis.facts.yearsMin ? t('why.yearsMin', { n: r.analysis.facts.yearsMin.value }) : null),
    ],
    [tp('desk.workplace'), (r) => workplaceName(r.analysis.facts.workplace.value)],
    [tp('desk.place'), (r) => (r.analysis.region ? named(r.analysis.region.region.name) : r.posting.location)],
    [tp('desk.posted'), (r) => posted(r, props.period)],
    [tp('desk.median'), (r) => <Median record={r} period={props.period} />],
    [
      tp('desk.position'),
      ({ analysis: { benchmark } }) =>
        benchmark?.postedPosition && <PercentileBar position={benchmark.postedPosition} />,
    ],
    ...(parityOf
      ? [
          [
            tp('desk.parity'),
            (r: SavedPosting) => <Parity record={r} period={props.period} parityOf={parityOf} />,
          ] as const,
        ]
      : []),
    [tp('desk.toGain'), (r) => <ToGain record={r} names={props.names ?? {}} held={props.held} />],
    [tp('desk.findings'), (r) => <Findings record={r} />],
  ];
  return (
    <section class="card stack compare" aria-labelledby={id}>
      <div class="row">
        <h2 id={id} class="grow">
          {tp('desk.compare')}
        </h2>
        <Button onClick={props.onClear}>{tp('desk.compareClear')}</Button>
      </div>
      {/* Scrolls by itself when four postings do not fit; reachable by keyboard for that. */}
      <div class="scroll-x" tabIndex={0} role="group" aria-label={tp('desk.compare')}>
        <table class="compare-table">
          <thead>
            <tr>
              <td />
              {records.map((record) => (
                <th key={record.key} scope="col">
                  <PostingLink posting={record.posting} />
                  <p class="small soft">{record.posting.company}</p>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, cell]) => (
              <tr key={label}>
                <th scope="row" class="label">
                  {label}
                </th>
                {records.map((record) => (
                  <td key={record.key}>{cell(record) ?? tp('desk.unknown')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function posted({ analysis }: SavedPosting, period: 'year' | 'hour'): string | null {
  return analysis.pay && payRange(analysis.pay.range, analysis.benchmark ? period : analysis.pay.range.period);
}

function Role({ record: { analysis } }: { readonly record: SavedPosting }) {
  return (
    <>
      {roleName(analysis.role)} {!analysis.corrected && <Confidence value={analysis.verdict.role.confidence} />}
    </>
  );
}

function Median({ record, period }: { readonly record: SavedPosting; readonly period: 'year' | 'hour' }) {
  const { benchmark, noBenchmark, role, pay: own } = record.analysis;
  if (!benchmark) return <span class="small soft">{noBenchmark !== null && told(noBenchmark)}</span>;
  return (
    <>
      {pay(inPeriod(benchmark.official.p50, benchmark.period, period), benchmark.currency, period)}
      <PayChart benchmark={benchmark} posted={own?.range ?? null} period={period} role={roleName(role)} small />
      <span class="small soft">
        {named(benchmark.official.source)} {benchmark.official.year}, {named(benchmark.official.areaName)}
      </span>
    </>
  );
}

interface ParityProps {
  readonly record: SavedPosting;
  readonly period: 'year' | 'hour';
  readonly parityOf: (region: Region) => number | null;
}

function Parity({ record: { analysis }, period, parityOf }: ParityProps) {
  const level = analysis.region && parityOf(analysis.region.region);
  const range = analysis.pay?.range;
  // Price levels are the US nation's: other currencies have no place on that scale.
  if (level === null || level <= 0 || range?.currency !== 'USD') return <>{tp('desk.unknown')}</>;
  const worth = (amount: number | null) => (amount === null ? null : Math.round(amount / level));
  const annual = rangeInPeriod(range, period);
  return (
    <>
      {payRange({ ...annual, min: worth(annual.min), max: worth(annual.max) })}
      <p class="small soft">{tp('desk.parityHint', { index: index(level) })}</p>
    </>
  );
}

interface ToGainProps {
  readonly record: SavedPosting;
  readonly names: CertificationNames;
  readonly held: readonly string[];
}

function ToGain({ record, names, held }: ToGainProps) {
  const { asked, preferred, expected } = certificationGroups(record.analysis, names, held);
  const missing = [...asked, ...preferred, ...expected].filter((line) => !line.held);
  if (missing.length === 0) return <span class="soft">{tp('desk.toGainNone')}</span>;
  return (
    <ul class="chips">
      {missing.map((line) => (
        <li key={line.id}>
          <Chip tone={asked.includes(line) ? 'asked' : undefined} title={line.why}>
            {line.name}
          </Chip>
        </li>
      ))}
    </ul>
  );
}

function Findings({ record }: { readonly record: SavedPosting }) {
  const findings = byWeight(record.analysis.findings);
  if (findings.length === 0) return <span class="soft">{tp('desk.noFindings')}</span>;
  return (
    <ul class="stack small">
      {findings.map((finding) => (
        <li key={finding.kind} class={finding.severity === 'warn' ? 'is-warn' : ''}>
          {findingText(finding)}
        </li>
      ))}
    </ul>
  );
}
