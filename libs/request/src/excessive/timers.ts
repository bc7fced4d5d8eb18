import { addDays, laterOf, reasonsDueOn, type LegalDate } from '#libs/law';
import { event, type TimerRaises } from '../decide/rule.js';
import type { RequestState } from '../state.js';
import type { Timer, TimerContext } from '../timer.js';

/** The applicant's last day to give reasons: the stated one, or the later one that proof of receipt gives. */
export function reasonsLimitOf({ reasons }: RequestState, calendar: TimerContext['calendar']): LegalDate | null {
  if (!reasons) return null;
  const { explainBy, noticeReceivedOn, periodWorkingDays } = reasons;
  if (!noticeReceivedOn) return explainBy;
  return laterOf(explainBy, reasonsDueOn(noticeReceivedOn, calendar, periodWorkingDays).dueOn);
}

export function excessiveTimers(state: RequestState, { calendar }: TimerContext): Timer[] {
  const dueOn = reasonsLimitOf(state, calendar);
  if (state.stage !== 'awaitingReasons' || !dueOn || state.reasons?.givenOn) return [];
  return state.reasons?.raisedFor === dueOn ? [] : [{ kind: 'reasonsDue', dueOn, firesOn: addDays(dueOn, 1) }];
}

export const excessiveRaises = {
  reasonsDue: ({ dueOn, firesOn }, { reasons }) =>
    reasons?.noticeReceivedOn
      ? event('ReasonsSilenceRaised', { dueOn }, firesOn, ['条例35'])
      : event('ReasonsProofMissing', { explainBy: dueOn }, firesOn, ['条例35']),
} satisfies Partial<TimerRaises>;
