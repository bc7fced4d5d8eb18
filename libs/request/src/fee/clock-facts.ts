import { base, type FactsOf } from '../clock-fact.js';
import { asNeverSent } from '../notice-facts.js';

/** While a timely payment is awaited the reply date is not judged; payment begins the period anew (办法6). */
export const feeFacts = {
  FeeNoticeIssued: (event) => ({ ...base(event), kind: 'feeNoticeSent' }),
  FeeNoticeReceived: (event) => ({
    ...base(event),
    kind: 'feeNoticeReceived',
    happenedOn: event.data.receivedOn,
    statedLimit: event.data.statedLimit,
  }),
  FeePaid: (event) => ({
    ...base(event),
    kind: 'feePaid',
    happenedOn: event.data.paidOn,
    lateForGoodReason: event.data.lateForGoodReason,
  }),
  FeeNoticeCalledBack: asNeverSent,
  FeeLapsed: (event) => ({ ...base(event), kind: 'ended', how: 'lapsed' }),
} satisfies FactsOf;
