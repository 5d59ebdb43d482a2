import type { PostedPosition } from '../benchmark/benchmark.js';
import { t } from '../ui/t.js';
import { tp } from '../ui/t-pages.js';

/** Where posted pay lies among all who do this work there: a stretch of 0–100, the middle half shaded. */
export function PercentileBar({ position }: { readonly position: PostedPosition }) {
  const { percentileLow: low, percentileHigh: high, verdict } = position;
  return (
    <div>
      <div
        class={`percentiles ${verdict}`}
        dir="ltr"
        role="img"
        aria-label={tp('desk.percentiles', { low: Math.round(low), high: Math.round(high) })}
      >
        <i style={{ insetInlineStart: `${low.toFixed(0)}%`, width: `${Math.max(3, high - low).toFixed(0)}%` }} />
      </div>
      <span class="small">{t(`pay.${verdict}`)}</span>
    </div>
  );
}
