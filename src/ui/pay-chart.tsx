import type { Benchmark } from '../benchmark/benchmark.js';
import type { PayPeriod, PayRange } from '../posting/posting.js';
import { money, moneyShort, pay, payRange, rangeText, inPeriod } from './format.js';
import { payLanes, type Stretch } from './pay-lanes.js';
import { t } from './t.js';
import { named } from './told.js';

interface PayChartProps {
  readonly benchmark: Benchmark;
  /** Pay of the posting as stated; drawn only where its currency is the benchmark's. */
  readonly posted: PayRange | null;
  readonly period: PayPeriod;
  /** For the title that screen readers hear. */
  readonly role: string;
  /** Without axis, median label and wage levels: for where the median stands beside it in full. */
  readonly small?: boolean | undefined;
}

const place = ({ start, end }: Stretch) => ({
  insetInlineStart: `${start.toFixed(1)}%`,
  width: `${(end - start).toFixed(1)}%`,
});
const at = (position: number) => ({ insetInlineStart: `${position.toFixed(1)}%` });

/** The picture in words: what a screen reader says in its place. */
export function describePay({ benchmark, posted, period, role }: Omit<PayChartProps, 'small'>): string {
  const { official, guides, currency } = benchmark;
  const into = (v: number | null) => (v === null ? null : inPeriod(v, benchmark.period, period));
  const middle =
    official.p25 !== null && official.p75 !== null && rangeText(into(official.p25), into(official.p75), currency);
  const most =
    official.p10 !== null && official.p90 !== null && rangeText(into(official.p10), into(official.p90), currency);
  return [
    t('pay.title', { role, area: named(official.areaName) }),
    t('pay.median', { sum: pay(inPeriod(official.p50, benchmark.period, period), currency, period) }),
    middle && t('pay.middle', { range: middle }),
    most && t('pay.most', { range: most }),
    ...guides.map((g) =>
      t('pay.guideBand', { range: rangeText(into(g.low * g.areaIndex), into(g.high * g.areaIndex), currency) ?? '' }),
    ),
    posted && t('pay.posted', { sum: payRange(posted, period) ?? '' }),
  ]
    .filter(Boolean)
    .join('. ');
}

/** The pay picture: official percentiles, guide bands and the posted range as lanes over one axis. */
export function PayChart(props: PayChartProps) {
  const { benchmark, posted, period, small = false } = props;
  const lanes = payLanes(benchmark, posted, period);
  const side = lanes.median.at < 22 ? 'start' : lanes.median.at > 78 ? 'end' : '';
  return (
    <figure class="stack">
      <div class={small ? 'chart small' : 'chart'} role="img" aria-label={describePay(props)} dir="ltr">
        <div class="lanes">
          <div class="lane">
            {lanes.whisker && <i class="whisker" style={place(lanes.whisker)} />}
            {lanes.box && <i class="box" style={place(lanes.box)} />}
          </div>
          {!small && lanes.levels.length > 0 && (
            <div class="lane">
              {lanes.levels.map((level, i) => (
                <i key={i} class={level.fits ? 'level fits' : 'level'} style={at(level.at)} />
              ))}
            </div>
          )}
          {lanes.guides.map((band, i) => (
            <div class="lane" key={i}>
              <i class="band" style={place(band)} />
            </div>
          ))}
          {lanes.posted && <PostedLane stretch={lanes.posted} />}
          <i class="tick" style={at(lanes.median.at)} />
        </div>
        {!small && (
          <span class={`median ${side}`} style={at(lanes.median.at)}>
            {money(Math.round(lanes.median.amount * 100) / 100, lanes.currency)}
          </span>
        )}
        {!small && (
          <div class="axis">
            {lanes.ticks.map((tick) => (
              <span key={tick.amount} style={at(tick.at)}>
                {moneyShort(tick.amount, lanes.currency)}
              </span>
            ))}
          </div>
        )}
      </div>
      <div class="key" aria-hidden="true">
        <span>{t(benchmark.official.selfReported ? 'pay.survey' : 'pay.official')}</span>
        {!small && lanes.levels.length > 0 && <span class="levels">{t('pay.levels')}</span>}
        {lanes.guides.length > 0 && <span class="guide">{t('pay.guide')}</span>}
        {lanes.posted && <span class="posted">{t('pay.postedLane')}</span>}
      </div>
    </figure>
  );
}

function PostedLane({ stretch }: { readonly stretch: Stretch }) {
  const { start, end, openStart, openEnd } = stretch;
  const single = end - start < 0.05 && !openStart && !openEnd;
  const look = `posted${single ? ' one' : ''}${openStart ? ' open-start' : ''}${openEnd ? ' open-end' : ''}`;
  return (
    <div class="lane">
      <i class={look} style={single ? at(start) : place(stretch)} />
    </div>
  );
}
