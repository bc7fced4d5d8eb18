import type { Evolutions } from '../evolution.js';
import { replyLetter } from '../reply-letter.js';
import type { RequestState } from '../state.js';
import type { ReplacedReply } from './state.js';

function replaced(state: RequestState): ReplacedReply | null {
  const letter = replyLetter(state);
  if (!letter || !state.decidedOn || !state.dispatchedOn) return null;
  return {
    letterId: letter.id,
    number: letter.number,
    issuedOn: state.decidedOn,
    dispatchedOn: state.replaces?.dispatchedOn ?? state.dispatchedOn,
    closedOn: state.closedOn,
  };
}

export const replacementEvolutions = {
  ReplyFoundWrong: (state) => ({
    stage: 'processing',
    replaces: replaced(state),
    outcome: null,
    decidedOn: null,
    dispatchedOn: null,
    servedOn: null,
    service: { attempts: [], raisedFor: null },
    closedOn: null,
    archivingStarted: false,
    // The days of the wrong reply stand: it is judged by them, and nothing of the new one would follow if they fell.
    dayFacts: state.dayFacts.filter(({ type }) => type !== 'ReplyDispatched' && type !== 'ReplyServed'),
  }),
} satisfies Evolutions;
