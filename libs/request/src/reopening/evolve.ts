import type { Evolutions } from '../evolution.js';
import { firstClosing } from '../first-closing.js';
import { handledAgain, replacedReply } from '../replacement/evolve.js';

export const reopeningEvolutions = {
  RequestReopened: (state, { data: { organ, receivedOn, replyBy, textOf } }) => {
    const replaced = replacedReply(state);
    return {
      ...handledAgain(state),
      // The new reply has a period of its own, and is judged by it.
      replaces: replaced && { ...replaced, dispatchedOn: null },
      lapse: null,
      order: { organ, receivedOn, replyBy, closedOn: firstClosing(state), textOf },
    };
  },
} satisfies Evolutions;
