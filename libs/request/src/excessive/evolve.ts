import type { Change, Evolutions } from '../evolution.js';
import type { EventData } from '../events.js';
import type { RequestState } from '../state.js';
import type { ReasonsState } from './state.js';

function changeReasons({ reasons }: RequestState, change: Partial<ReasonsState>): Change {
  return { reasons: reasons && { ...reasons, ...change } };
}

export const excessiveEvolutions = {
  ReasonsRequested: ({ stage }, { data: { periodWorkingDays, explainBy }, happenedOn }) => ({
    stage: 'awaitingReasons',
    reasons: {
      askedIn: stage,
      sentOn: happenedOn,
      periodWorkingDays,
      explainBy,
      letterId: null,
      noticeReceivedOn: null,
      givenOn: null,
      textOf: null,
      judged: null,
      raisedFor: null,
    },
  }),
  // Nobody was asked: whoever asked goes on where that was done.
  ReasonsNoticeFailed: ({ reasons, stage }) => ({ stage: reasons?.askedIn ?? stage, reasons: null }),
  // With proof the period has an end, which is raised anew even on a day that was raised for want of proof.
  ReasonsNoticeReceived: (state, { data }) =>
    changeReasons(state, { noticeReceivedOn: data.receivedOn, raisedFor: null }),
  ReasonsGiven: (state, { data }) => changeReasons(state, { givenOn: data.givenOn, textOf: data.textOf }),
  ReasonsProofMissing: (state, { data }) => changeReasons(state, { raisedFor: data.explainBy }),
  ReasonsSilenceRaised: (state, { data }) => changeReasons(state, { raisedFor: data.dueOn }),
  // Either way the case officer goes on: with the work, or with the reply that it is not processed.
  ReasonsJudged: (state, { data }) => ({ stage: 'processing', ...changeReasons(state, { judged: data.judged }) }),
} satisfies Evolutions;

/** The notice that asks for reasons is found by its letter. */
export function letterOfReasons(state: RequestState, { letterCode, letterId }: EventData['LetterNumbered']): Change {
  return letterCode === 'RSN' ? changeReasons(state, { letterId }) : {};
}
