import { base, type FactsOf } from '../clock-fact.js';
import { asNeverSent } from '../notice-facts.js';

/** Asking for reasons stops no clock (例-说明理由); a deferral sets the day itself (条例35). */
export const excessiveFacts = {
  ReasonsRequested: (event) => ({ ...base(event), kind: 'reasonsRequested' }),
  ReasonsGiven: (event) => ({ ...base(event), kind: 'reasonsReceived', happenedOn: event.data.givenOn }),
  ReasonsNoticeFailed: asNeverSent,
  ReplyDeferred: (event) => ({ ...base(event), kind: 'deferred', until: event.data.deferredTo }),
} satisfies FactsOf;
