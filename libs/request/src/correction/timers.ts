import { addDays, type LegalDate } from '#libs/law';
import { replyClock } from '../clock-facts.js';
import { event, type TimerRaises } from '../decide/rule.js';
import type { RequestState } from '../state.js';
import type { Timer, TimerContext } from '../timer.js';

/**
 * The end of the applicant's time to correct (条例30). The day that the notice states holds even where proof of receipt
 * makes the computed one earlier; without proof that day only asks for it.
 */
export function correctionLimitOf(state: RequestState, calendar: TimerContext['calendar']): LegalDate | null {
  const { correction } = state;
  if (state.stage !== 'awaitingCorrection' || !correction || correction.arrivedOn) return null;
  const computed = replyClock(state, calendar).correctionDueOn;
  return computed && computed > correction.correctBy ? computed : correction.correctBy;
}

export function correctionTimers(state: RequestState, { calendar }: TimerContext): Timer[] {
  const dueOn = correctionLimitOf(state, calendar);
  if (!dueOn || state.correction?.raisedFor === dueOn) return [];
  return [{ kind: 'correctionDue', dueOn, firesOn: addDays(dueOn, 1) }];
}

/** Without proof that the notice came, its day only asks for the proof (handbook §1.3). */
export const correctionRaises = {
  correctionDue: ({ dueOn, firesOn }, { correction }) =>
    correction?.noticeReceivedOn
      ? event('CorrectionLapseProposed', { dueOn }, firesOn, ['条例30'])
      : event('CorrectionProofMissing', { correctBy: dueOn }, firesOn, ['条例30']),
} satisfies Partial<TimerRaises>;
