import type { LegalDate } from '#libs/law';
import type { RequestState } from '../state.js';
import type { TimerContext } from '../timer.js';

/** The last day of the internal limit (例: 条例41 names none); null once it is answered, and for what is no rectification. */
export function rectificationDueOn(
  { rectification, stage }: RequestState,
  { calendar, agency }: TimerContext,
): LegalDate | null {
  if (!rectification || stage !== 'verifying') return null;
  return calendar.nthWorkingDayAfter(rectification.since, agency.rectificationWorkingDays);
}
