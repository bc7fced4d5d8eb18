import type { Change, Evolutions } from '../evolution.js';
import { firstClosing } from '../first-closing.js';
import { replyLetter } from '../reply-letter.js';
import type { RequestState } from '../state.js';
import type { ReplacedReply } from './state.js';

/** The reply that the next one replaces; null where the request had ended without one. */
export function replacedReply(state: RequestState): ReplacedReply | null {
  const letter = replyLetter(state);
  if (!letter || !state.decidedOn || !state.dispatchedOn) return null;
  return {
    letterId: letter.id,
    number: letter.number,
    issuedOn: state.decidedOn,
    dispatchedOn: state.replaces?.dispatchedOn ?? state.dispatchedOn,
    closedOn: firstClosing(state),
  };
}

/** From the proposal on, as though nothing had been decided; what is recorded of the first time stands. */
export function handledAgain(state: RequestState): Change {
  return {
    stage: 'processing',
    outcome: null,
    decidedOn: null,
    dispatchedOn: null,
    servedOn: null,
    service: { attempts: [], raisedFor: null },
    closedOn: null,
    archivingStarted: false,
    // The days of the old reply stand: it is judged by them, and nothing of the new one would follow if they fell.
    dayFacts: state.dayFacts.filter(({ type }) => type !== 'ReplyDispatched' && type !== 'ReplyServed'),
  };
}

export const replacementEvolutions = {
  ReplyFoundWrong: (state) => ({ ...handledAgain(state), replaces: replacedReply(state), order: null }),
} satisfies Evolutions;
