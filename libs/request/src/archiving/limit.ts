import type { LegalDate } from '#libs/law';
import type { RequestState } from '../state.js';
import type { TimerContext } from '../timer.js';

/** The last day of the internal limit for archiving what is closed (条例45 names none); null once archiving has begun. */
export function archivingDueOn(
  { stage, closedOn, archivingStarted }: RequestState,
  { calendar, agency }: TimerContext,
): LegalDate | null {
  if (stage !== 'closed' || closedOn === null || archivingStarted) return null;
  return calendar.nthWorkingDayAfter(closedOn, agency.archivingWorkingDays);
}
