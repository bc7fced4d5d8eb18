import type { Change, Evolutions } from '../evolution.js';
import type { EventData } from '../events.js';
import { changeLetter } from '../reply-letter.js';
import { lapsed } from '../lapse/evolve.js';
import type { RequestState } from '../state.js';
import type { FeeState } from './state.js';

function changeFee({ fee }: RequestState, change: Partial<FeeState>): Change {
  return { fee: fee && { ...fee, ...change } };
}

export const feeEvolutions = {
  FeeNoticeIssued: (_, { data: { method, yuan }, happenedOn }) => ({
    stage: 'awaitingPayment',
    fee: {
      ...{ method, yuan, sentOn: happenedOn, letterId: null },
      ...{ noticeReceivedOn: null, statedLimit: null, paidOn: null, raisedFor: null },
    },
  }),
  FeeNoticeCalledBack: ({ letters, fee }, { happenedOn }) => ({
    stage: 'processing',
    fee: null,
    letters: changeLetter(letters, fee?.letterId ?? undefined, { calledBackOn: happenedOn }),
  }),
  FeeNotCharged: () => ({ feeNotCharged: true }),
  // With proof the period has an end, which is proposed anew even on a day that was raised for want of proof.
  FeeNoticeReceived: (state, { data }) => changeFee(state, { noticeReceivedOn: data.receivedOn, raisedFor: null }),
  // Entered anew after a wrong day was taken back, it changes the day and no stage.
  FeePaid: (state, { data }) => ({
    stage: state.stage === 'awaitingPayment' ? 'processing' : state.stage,
    ...changeFee(state, { paidOn: data.paidOn }),
  }),
  FeeProofMissing: (state, { data }) => changeFee(state, { raisedFor: data.expectedBy }),
  FeeLapseProposed: (state, { data }) => changeFee(state, { raisedFor: data.dueOn }),
  FeeLapsed: lapsed('fee'),
} satisfies Evolutions;

/** The notice of the fee is found by its letter. */
export function letterOfFee(state: RequestState, { letterCode, letterId }: EventData['LetterNumbered']): Change {
  return letterCode === 'FEE' ? changeFee(state, { letterId }) : {};
}
