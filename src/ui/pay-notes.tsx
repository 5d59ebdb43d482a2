import type { Analysis } from '../analysis/analysis.js';
import type { Benchmark, GuideBand, OfficialFigure } from '../benchmark/benchmark.js';
import type { PayPeriod } from '../posting/posting.js';
import { fallbackText } from './fallback.js';
import { index, inPeriod, money, pay, payRange, rangeText } from './format.js';
import { comparable } from './pay-lanes.js';
import { Chip } from './parts.js';
import { t } from './t.js';
import { named, told } from './told.js';

interface Shown {
  readonly benchmark: Benchmark;
  readonly period: PayPeriod;
}

/** Under the picture: every number with its source, year, area and each step that led away from the asked place. */
export function PayNotes({ benchmark, posted, period }: Shown & { readonly posted: Analysis['pay'] }) {
  return (
    <ul class="notes">
      <OfficialNote figure={benchmark.official} benchmark={benchmark} period={period} />
      {benchmark.levels && <LevelsNote benchmark={benchmark} period={period} />}
      {benchmark.guides.map((band) => (
        <GuideNote key={band.sourceId + String(band.low)} band={band} benchmark={benchmark} period={period} />
      ))}
      {posted && <PostedNote benchmark={benchmark} posted={posted} period={period} />}
    </ul>
  );
}

/** With its full stop; an abbreviation at the end ("Std.") brings its own. */
const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** The lines of one figure; to stand in a list. */
export function OfficialNote({ figure, benchmark, period }: Shown & { readonly figure: OfficialFigure }) {
  const { currency } = benchmark;
  const into = (v: number | null) => (v === null ? null : inPeriod(v, benchmark.period, period));
  const middle =
    figure.p25 !== null && figure.p75 !== null ? rangeText(into(figure.p25), into(figure.p75), currency) : null;
  return (
    <>
      <li>
        <b>{t('pay.median', { sum: pay(inPeriod(figure.p50, benchmark.period, period), currency, period) })}</b>
        {middle !== null && `, ${t('pay.middle', { range: middle })}`}
        {`. ${named(figure.source)} ${figure.year} · ${named(figure.areaName)} · ${named(figure.title)} (${figure.occupation})`}
        {figure.sampleSize !== undefined && ` · ${t('pay.answers', { n: figure.sampleSize })}`}
      </li>
      {benchmark.nation && figure !== benchmark.nation && (
        <NationNote figure={benchmark.nation} benchmark={benchmark} period={period} />
      )}
      {figure.selfReported && (
        <li>
          <Chip tone="warn">{t('pay.selfReported')}</Chip>
        </li>
      )}
      {figure.fallback.length > 0 && <li>{fallbackText(figure.fallback)}</li>}
      {figure.standsIn !== null && <li>{t('pay.standsIn', { why: told(figure.standsIn) })}</li>}
    </>
  );
}

/** The nation's range, in words only: another area's percentiles are not drawn beside this one's median. */
function NationNote({ figure, benchmark, period }: Shown & { readonly figure: OfficialFigure }) {
  const into = (v: number | null) => (v === null ? null : inPeriod(v, benchmark.period, period));
  const range = rangeText(into(figure.p10 ?? figure.p25), into(figure.p90 ?? figure.p75), benchmark.currency);
  return range === null ? null : <li>{t('pay.nation', { range: t('pay.most', { range }) })}</li>;
}

const NUMERALS = ['I', 'II', 'III', 'IV'] as const;

function LevelsNote({ benchmark, period }: Shown) {
  const { levels, currency } = benchmark;
  if (!levels) return null;
  const sum = (v: number) => money(inPeriod(v, benchmark.period, period), currency);
  const fits = levels.fits === null ? null : levels.levels[levels.fits - 1];
  return (
    <li>
      {fits !== null && fits !== undefined && levels.fits !== null && (
        <>
          <b>
            {sentence(
              t('pay.levelFits', {
                level: NUMERALS[levels.fits - 1] ?? '',
                sum: t(`per.${period}`, { sum: sum(fits) }),
              }),
            )}
          </b>{' '}
        </>
      )}
      {`${t('pay.levelList', { list: levels.levels.map(sum).join(' · ') })}. ${named(levels.source)} ${levels.year}`}
    </li>
  );
}

function GuideNote({ band, benchmark, period }: Shown & { readonly band: GuideBand }) {
  const at = (v: number) => inPeriod(v, benchmark.period, period);
  const range = rangeText(at(band.low), at(band.high), benchmark.currency) ?? '';
  const adjusted = rangeText(
    Math.round(at(band.low * band.areaIndex)),
    Math.round(at(band.high * band.areaIndex)),
    benchmark.currency,
  );
  return (
    <li>
      <b>{t('pay.guideBand', { range: t(`per.${period}`, { sum: range }) })}</b>
      {band.areaIndex !== 1 && `, ${t('pay.adjusted', { index: index(band.areaIndex), range: adjusted ?? '' })}`}
      {`. ${named(band.source)} ${band.year}`}
      {band.experience !== undefined && ` · ${told(band.experience)}`}
    </li>
  );
}

function PostedNote({ benchmark, posted, period }: Shown & { readonly posted: NonNullable<Analysis['pay']> }) {
  if (!comparable(benchmark, posted.range)) {
    return <li>{t('pay.otherCurrency', { posted: posted.range.currency, figures: benchmark.currency })}</li>;
  }
  const position = benchmark.postedPosition;
  return (
    <>
      {position && (
        <li>
          {t('pay.position', {
            verdict: t(`pay.${position.verdict}`),
            low: Math.round(position.percentileLow),
            high: Math.round(position.percentileHigh),
          })}
        </li>
      )}
      {posted.range.period !== period && <li>{t('pay.converted', { sum: payRange(posted.range) ?? '' })}</li>}
    </>
  );
}
