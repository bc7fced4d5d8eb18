import type { LegalDate } from '#libs/law';
import type { RequestState } from '../state.js';
import type { TimerContext } from '../timer.js';

/** The last day of the internal limit (例: 条例44 says "及时" and no number); null once it is answered, and for what is none. */
export function suggestionDueOn(
  { suggestion, stage }: RequestState,
  { calendar, agency }: TimerContext,
): LegalDate | null {
  if (!suggestion || stage !== 'examining') return null;
  return calendar.nthWorkingDayAfter(suggestion.since, agency.suggestionWorkingDays);
}
