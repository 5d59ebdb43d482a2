/** Why a figure is of a wider area than the one asked for, in words. */
import { knows, say, t } from './t.js';

const STEP = /^(\w{1,20}) (suppressed|not published) → (\w{1,20})$/;

/** The way from the asked area to the one the figure is of, in one sentence: where it began, why it went on, where it ended. */
export function fallbackText(steps: readonly string[]): string {
  const first = STEP.exec(steps[0] ?? '');
  const last = STEP.exec(steps.at(-1) ?? '');
  const [from, to] = [`area.${first?.[1] ?? ''}`, `area.${last?.[3] ?? ''}`];
  // A record of another version may word its steps otherwise: they are shown as they are.
  if (!first || !knows(from) || !knows(to)) return t('pay.fallback', { steps: steps.join('; ') });
  const why = first[2] === 'suppressed' ? 'pay.step.suppressed' : 'pay.step.unpublished';
  return t('pay.fallback', { steps: t(why, { from: say(from), to: say(to) }) });
}
