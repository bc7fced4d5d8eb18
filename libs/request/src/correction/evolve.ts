import type { Change, Evolutions } from '../evolution.js';
import type { EventData } from '../events.js';
import { lapsed } from '../lapse/evolve.js';
import type { RequestState } from '../state.js';
import type { CorrectionState } from './state.js';

function changeCorrection(state: RequestState, change: Partial<CorrectionState>): Change {
  return { correction: state.correction && { ...state.correction, ...change } };
}

export const correctionEvolutions = {
  CorrectionRequested: (state, { data, happenedOn }) => ({
    stage: 'awaitingCorrection',
    correctionsRequested: state.correctionsRequested + 1,
    correction: {
      sentOn: happenedOn,
      correctBy: data.correctBy,
      letterId: null,
      noticeReceivedOn: null,
      arrivedOn: null,
      channel: null,
      textOf: null,
      confirmedOn: null,
      raisedFor: null,
    },
  }),
  // Nobody was asked: the points are put down anew, and the one correction is still to be had.
  CorrectionNoticeFailed: ({ correctionsRequested }) => ({
    stage: 'intakeReview',
    correction: null,
    correctionsRequested: correctionsRequested - 1,
  }),
  // With proof the period has an end, which is proposed anew even on a day that was raised for want of proof.
  CorrectionNoticeReceived: (state, { data }) =>
    changeCorrection(state, { noticeReceivedOn: data.receivedOn, raisedFor: null }),
  CorrectionArrived: (state, { data: { arrivedOn, textOf, channel = null } }) =>
    changeCorrection(state, { arrivedOn, textOf, channel }),
  CorrectionConfirmed: (state, { data }) => ({
    // Entered anew after a wrong day was taken back, it changes the day and no stage.
    stage: state.stage === 'awaitingCorrection' ? 'intakeReview' : state.stage,
    ...changeCorrection(state, { arrivedOn: data.arrivedOn, confirmedOn: data.confirmedOn }),
  }),
  CorrectionProofMissing: (state, { data }) => changeCorrection(state, { raisedFor: data.correctBy }),
  CorrectionLapseProposed: (state, { data }) => changeCorrection(state, { raisedFor: data.dueOn }),
  CorrectionLapsed: lapsed('correction'),
} satisfies Evolutions;

/** The notice of the correction is found by its letter. */
export function letterOfCorrection(state: RequestState, { letterCode, letterId }: EventData['LetterNumbered']): Change {
  return letterCode === 'CORR' ? changeCorrection(state, { letterId }) : {};
}
