/** Whether the law of a posting's place asks for a pay range in it. Information only: the employer's size is not known. */
import type { PayLaw, Region } from './benchmark.js';
import data from '../../data/pay-laws.json';

interface Law {
  readonly jurisdiction: string;
  readonly name: string;
  readonly code: string;
  readonly city: string | null;
  readonly area: string | null;
  readonly rangeInPosting: boolean;
  readonly since: string | null;
  readonly threshold: string | null;
  readonly confidence: PayLaw['confidence'];
}

const BY_CODE = new Map<string, Law[]>();
for (const law of data.laws as unknown as readonly Law[])
  BY_CODE.set(law.code, [...(BY_CODE.get(law.code) ?? []), law]);
/** Colorado's law also covers remote work that could be done there. */
const REACHES_REMOTE_WORK = 'US-CO';

/**
 * The law that asks for a range at the region: the state's or province's, else a city's.
 * A city told only by its metropolitan area, and remote work anywhere in the US, count with low confidence.
 * @param postingHasRange Whether the posting states pay.
 * @param today The day to judge by (a string: ISO date): a law not yet in force asks for nothing.
 * @param city Name of the city or county where it is known.
 * @returns Null where no law is known. `rangeRequired` false: a law that asks for less than a range in the posting, or later.
 */
export function payLaw(
  region: Region,
  postingHasRange: boolean,
  remote: boolean,
  today: Date | string = new Date(),
  city: string | null = null,
): PayLaw | null {
  const day = typeof today === 'string' ? today.slice(0, 10) : today.toISOString().slice(0, 10);
  const inForce = (l: Law): boolean => l.rangeInPosting && (l.since === null || l.since <= day);
  const answer = (l: Law, confidence: PayLaw['confidence'], threshold: string | null = l.threshold): PayLaw => ({
    jurisdiction: l.jurisdiction,
    name: l.name,
    rangeRequired: inForce(l),
    satisfied: !inForce(l) || postingHasRange,
    since: l.since,
    threshold,
    confidence,
  });
  if (region.code === 'US') {
    const reaching = remote ? BY_CODE.get(REACHES_REMOTE_WORK)?.[0] : undefined;
    return reaching === undefined
      ? null
      : answer(reaching, 'low', `${reaching.threshold ?? ''}, for remote work that could be done there`);
  }
  const laws = BY_CODE.get(region.code) ?? [];
  const state = laws.find((l) => l.city === null);
  if (state !== undefined && inForce(state)) return answer(state, state.confidence);
  const named = laws.find(
    (l) => l.city !== null && city !== null && l.city.toLowerCase() === city.trim().toLowerCase(),
  );
  if (named !== undefined) return answer(named, named.confidence);
  const near = laws.find((l) => l.area !== null && l.area === region.area && inForce(l));
  if (near !== undefined && city === null)
    return answer(near, 'low', `${near.threshold ?? ''}, if the job is in the city itself`);
  return state === undefined ? null : answer(state, state.confidence);
}
