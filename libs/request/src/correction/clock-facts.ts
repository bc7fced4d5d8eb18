import { base, type FactsOf } from '../clock-fact.js';
import { asNeverSent } from '../notice-facts.js';

export const correctionFacts = {
  CorrectionRequested: (event) => ({
    ...base(event),
    kind: 'correctionNoticeSent',
    periodWorkingDays: event.data.periodWorkingDays,
  }),
  CorrectionNoticeReceived: (event) => ({
    ...base(event),
    kind: 'correctionNoticeReceived',
    happenedOn: event.data.receivedOn,
    statedLimit: event.data.statedLimit,
  }),
  // 条例31三: online, the day of receipt is that of confirmation; whether it was in time, the day of arrival says.
  CorrectionConfirmed: (event) => ({
    ...base(event),
    kind: 'correctionReceived',
    happenedOn: event.data.confirmedOn,
    arrivedOn: event.data.arrivedOn,
    lateForGoodReason: event.data.lateForGoodReason,
  }),
  CorrectionNoticeFailed: asNeverSent,
  CorrectionLapsed: (event) => ({ ...base(event), kind: 'ended', how: 'lapsed' }),
} satisfies FactsOf;
