import type { LegalDate, ReplyProposal, WorkingDayCalendar } from '#libs/law';
import type { RequestState } from '../state.js';
import { reasonsLimitOf } from './timers.js';

/** What was asked and answered about so many requests, as the law judges a reply that does not process it (条例35). */
export function reasonsRequestOf(
  state: RequestState,
  calendar: WorkingDayCalendar,
): ReplyProposal['reasonsRequest'] | undefined {
  const { reasons } = state;
  if (!reasons) return undefined;
  const dueOn: LegalDate | null = reasonsLimitOf(state, calendar);
  return {
    noticeServedOn: reasons.noticeReceivedOn ?? undefined,
    dueOn: dueOn ?? undefined,
    answered: reasons.givenOn !== null,
    judged: reasons.judged ?? undefined,
  };
}
