import type { RefusalReason } from '#libs/contracts';
import type { Blocker, ClockBlocker } from '#libs/law';
import type { AgencyRules } from './context.js';

/**
 * What `libs/law` has against an act, as reasons of a refusal. What is law always stands. What is mere practice (惯例)
 * stands too, and says so, unless the agency has set it aside.
 */
export function reasonsOfLaw(
  blockers: readonly Blocker[],
  { practicesSetAside = [] }: Pick<AgencyRules, 'practicesSetAside'>,
): RefusalReason[] {
  return blockers
    .filter(({ code, force }) => force === 'law' || !practicesSetAside.includes(code))
    .map(({ code, force, message, articles, details }) => ({
      code,
      message,
      articles: [...articles],
      ...(force === 'practice' ? { force } : {}),
      details: { ...details },
    }));
}

/** What the clock of the law has against an act. */
export function reasonsOfClock(blockers: readonly ClockBlocker[]): RefusalReason[] {
  return blockers.map(({ code, message, article }) => ({ code, message, articles: [article] }));
}
