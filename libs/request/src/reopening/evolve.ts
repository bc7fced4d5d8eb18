import type { Evolutions } from '../evolution.js';
import { firstClosing } from '../first-closing.js';
import { handledAgain, replacedReply } from '../replacement/evolve.js';
import type { RequestState } from '../state.js';
import { UNDONE_BY_ORDER, type BeforeOrder } from './state.js';

function picked(state: RequestState): Omit<BeforeOrder, 'proposalId'> {
  return Object.fromEntries(UNDONE_BY_ORDER.map((key) => [key, state[key]])) as Omit<BeforeOrder, 'proposalId'>;
}

export const reopeningEvolutions = {
  RequestReopened: (state, { seq, data: { organ, receivedOn, replyBy, textOf } }) => {
    const replaced = replacedReply(state);
    return {
      ...handledAgain(state),
      // The new reply has a period of its own, and is judged by it.
      replaces: replaced && { ...replaced, dispatchedOn: null },
      lapse: null,
      order: {
        ...{ organ, receivedOn, replyBy, closedOn: firstClosing(state), textOf },
        factId: String(seq),
        before: { ...picked(state), proposalId: state.proposal?.id ?? null },
      },
    };
  },
  // What was archived is archived anew, with the order that was none.
  OrderTakenBack: ({ order }, { data: { backTo } }) => {
    if (!order) return {};
    const { proposalId: _, ...before } = order.before;
    return { ...before, stage: backTo };
  },
} satisfies Evolutions;
