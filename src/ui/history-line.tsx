import type { Sighting } from '../saved/saved-posting.js';
import { date, payRange } from './format.js';
import { historyOf } from './history.js';
import { tp, tpMany } from './t-pages.js';

/** How a saved job went on: "Seen 3 times, first 2 March, last 9 March." Nothing when it was seen once. */
export function HistoryLine({ sightings }: { readonly sightings: readonly Sighting[] }) {
  const history = historyOf(sightings);
  if (!history || history.timesSeen < 2) return null;
  const { firstSeen, lastSeen, timesSeen, reposts, sites, payChange } = history;
  const change = payChange && {
    text: tp(`history.pay.${payChange.direction}`, {
      from: payRange(payChange.from) ?? '',
      to: payRange(payChange.to) ?? '',
    }),
    warn: payChange.direction === 'lowered',
  };
  return (
    <p class="small soft">
      {[
        tp('history.seen', { n: timesSeen, first: date(firstSeen), last: date(lastSeen) }),
        reposts > 0 && tpMany('history.reposted', reposts),
        sites.length > 1 && tpMany('history.sites', sites.length),
      ]
        .filter(Boolean)
        .join(' · ')}
      {change && (
        <>
          {' · '}
          <span class={change.warn ? 'is-warn' : ''}>{change.text}</span>
        </>
      )}
    </p>
  );
}
