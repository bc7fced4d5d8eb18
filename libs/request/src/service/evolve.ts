import type { Change, Evolutions } from '../evolution.js';
import { changeLetter } from '../reply-letter.js';
import type { RequestState } from '../state.js';
import type { ServiceAttempt } from './state.js';

/** The attempt that has come to no end yet. */
export function attemptUnderWay({ service, servedOn }: RequestState): ServiceAttempt | null {
  const last = service.attempts.at(-1);
  return last && !last.failed && !servedOn ? last : null;
}

function changeAttempt({ service }: RequestState, id: string | undefined, change: Partial<ServiceAttempt>): Change {
  const attempts = service.attempts.map((attempt) => (attempt.id === id ? { ...attempt, ...change } : attempt));
  return { service: { ...service, attempts } };
}

export const serviceEvolutions = {
  ServiceBegun: ({ service }, { data: { serviceId, method, begunOn } }) => ({
    service: { ...service, attempts: [...service.attempts, { id: serviceId, method, begunOn, failed: null }] },
  }),
  ServiceFailed: (state, { data: { serviceId, reason, failedOn } }) =>
    changeAttempt(state, serviceId, { failed: { reason, on: failedOn } }),
  // Posted on another day than was entered first: the attempt is the same.
  ReplyDispatched: (state, { data: { letterId, form, dispatchedOn } }) => {
    const posted = state.service.attempts.findLast(({ method }) => method === 'post');
    return {
      dispatchedOn,
      letters: changeLetter(state.letters, letterId, { dispatchedOn }),
      ...(form === 'post' ? changeAttempt(state, posted?.id, { begunOn: dispatchedOn }) : {}),
    };
  },
  ReplyServed: (state, { data }) => ({
    servedOn: data.servedOn,
    stage: state.stage === 'decided' ? 'served' : state.stage,
  }),
  ServiceProofMissing: ({ service }, { data }) => ({ service: { ...service, raisedFor: data.dueOn } }),
} satisfies Evolutions;
