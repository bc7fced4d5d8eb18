import { base, type FactsOf } from '../clock-fact.js';

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
  // As though the notice had never been sent: neither it nor its receipt counts.
  FeeNoticeCalledBack: (event) =>
    event.data.factIds.map((factId) => ({
      ...base(event),
      id: `${event.seq}-${factId}`,
      kind: 'takenBack' as const,
      factId,
      noticeCalledBack: true as const,
    })),
  FeeLapsed: (event) => ({ ...base(event), kind: 'ended', how: 'lapsed' }),
} satisfies FactsOf;
