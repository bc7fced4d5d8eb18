import type { LegalDate } from '#libs/law';
import type { RequestState } from './state.js';
import type { TimerContext } from './timer.js';

/**
 * Since when something waits to be confirmed with the applicant (the request itself, or its correction), and for how many
 * working days it may: an applicant who was not reached is tried again after a while.
 */
export function unconfirmed(
  state: RequestState,
  agency: TimerContext['agency'],
): { since: LegalDate; for: number } | null {
  if (state.stage === 'arrived' && state.unreachableOn) {
    return { since: state.unreachableOn, for: agency.contactRetryWorkingDays };
  }
  const since = state.stage === 'arrived' ? state.submittedOn : (state.correction?.arrivedOn ?? null);
  const waits = state.stage === 'arrived' || state.stage === 'awaitingCorrection';
  return waits && since ? { since, for: agency.confirmationWorkingDays } : null;
}
