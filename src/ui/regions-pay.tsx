import type { RegionAnswer } from '../benchmark/benchmark.js';
import { inPeriod, moneyShort } from './format.js';
import { Disclosure } from './parts.js';
import { OfficialNote } from './pay-notes.js';
import { t } from './t.js';
import { named, told } from './told.js';

interface RegionsPayProps {
  readonly elsewhere: readonly RegionAnswer[];
  readonly period: 'year' | 'hour';
  /** Whether the figures stand open; closed, the medians alone are in sight. */
  readonly open?: boolean | undefined;
}

/** Pay for the same work in the regions the user compares: medians at a glance, each figure with its source on demand. */
export function RegionsPay({ elsewhere, period, open }: RegionsPayProps) {
  if (elsewhere.length === 0) return null;
  return (
    <section class="regions-pay">
      <h3 class="label">{t('pay.elsewhere')}</h3>
      <Disclosure
        open={open}
        label={
          <span class="medians">
            {elsewhere.map((entry) => (
              <Median key={keyOf(entry)} entry={entry} period={period} />
            ))}
          </span>
        }
      >
        {elsewhere.map((entry) => (
          <Figure key={keyOf(entry)} entry={entry} period={period} />
        ))}
      </Disclosure>
    </section>
  );
}

type EntryProps = { readonly entry: RegionAnswer; readonly period: 'year' | 'hour' };

const keyOf = ({ region }: RegionAnswer): string => region.area ?? region.code;

function Median({ entry: { region, answer }, period }: EntryProps) {
  const { benchmark } = answer;
  const median =
    benchmark && moneyShort(inPeriod(benchmark.official.p50, benchmark.period, period), benchmark.currency);
  const sum = median === null ? '–' : t('sum.about', { sum: t(`per.${period}`, { sum: median }) });
  // A figure of a wider area is marked as on the badges; below it says which.
  const wider = benchmark && benchmark.official.fallback.length > 0;
  return <span>{t('sum.place', { region: named(region.name), sum: `${sum}${wider ? '*' : ''}` })}</span>;
}

function Figure({ entry: { region, answer }, period }: EntryProps) {
  return (
    <div>
      <h4 class="small">{named(region.name)}</h4>
      <ul class="notes">
        {answer.benchmark ? (
          <OfficialNote figure={answer.benchmark.official} benchmark={answer.benchmark} period={period} />
        ) : (
          <li>{t('pay.noFigure', { reason: told(answer.reason) })}</li>
        )}
      </ul>
    </div>
  );
}
