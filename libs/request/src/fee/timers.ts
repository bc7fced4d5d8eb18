import { addDays, feePaymentDueOn, type LegalDate } from '#libs/law';
import { replyClock } from '../clock-facts.js';
import { event, type TimerRaises } from '../decide/rule.js';
import type { RequestState } from '../state.js';
import type { Timer, TimerContext } from '../timer.js';

/** The last day to pay (办法6); null without proof that the notice came, for then no period runs. */
export function paymentDueOn(state: RequestState, calendar: TimerContext['calendar']): LegalDate | null {
  return replyClock(state, calendar).paymentDueOn;
}

/** Without proof, the day that the period would end on had the notice come at once: then the proof is asked for. */
export function feeTimers(state: RequestState, { calendar }: TimerContext): Timer[] {
  if (state.stage !== 'awaitingPayment' || !state.fee) return [];
  const dueOn = paymentDueOn(state, calendar) ?? feePaymentDueOn(state.fee.sentOn, calendar).dueOn;
  return state.fee.raisedFor === dueOn ? [] : [{ kind: 'paymentDue', dueOn, firesOn: addDays(dueOn, 1) }];
}

export const feeRaises = {
  paymentDue: ({ dueOn, firesOn }, { fee }) =>
    fee?.noticeReceivedOn
      ? event('FeeLapseProposed', { dueOn }, firesOn, ['办法6'])
      : event('FeeProofMissing', { expectedBy: dueOn }, firesOn, ['办法6']),
} satisfies Partial<TimerRaises>;
