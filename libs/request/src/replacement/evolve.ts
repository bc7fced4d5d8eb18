import type { LegalDate } from '#libs/law';
import type { Change, Evolutions } from '../evolution.js';
import { firstClosing } from '../first-closing.js';
import { answerLetter, ownProcedure } from '../procedures.js';
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

/** The answer under 条例41 or 44 that the next one replaces. */
function replacedAnswer(state: RequestState): ReplacedReply | null {
  const letter = answerLetter(state);
  const { answeredOn = null } = (state.rectification ?? state.suggestion)?.answer ?? {};
  if (!letter || !answeredOn) return null;
  const { id: letterId, number } = letter;
  return { letterId, number, issuedOn: answeredOn, dispatchedOn: answeredOn, closedOn: firstClosing(state) };
}

/** It is examined anew from this day on, as though it had not been answered. */
function examinedAgain(state: RequestState, since: LegalDate): Change {
  const { rectification, suggestion } = state;
  const anew = { since, answer: null, raisedFor: null };
  return {
    stage: rectification ? 'verifying' : 'examining',
    outcome: null,
    closedOn: null,
    archivingStarted: false,
    rectification: rectification && { ...rectification, ...anew },
    suggestion: suggestion && { ...suggestion, ...anew },
    replaces: replacedAnswer(state),
  };
}

export const replacementEvolutions = {
  ReplyFoundWrong: (state, { happenedOn }) =>
    ownProcedure(state)
      ? examinedAgain(state, happenedOn)
      : { ...handledAgain(state), replaces: replacedReply(state), order: null },
} satisfies Evolutions;
