import { base, type FactsOf } from '../clock-fact.js';

export const reopeningFacts = {
  RequestReopened: (event) => ({ ...base(event), kind: 'reopened', until: event.data.replyBy }),
  OrderTakenBack: (event) => ({ ...base(event), kind: 'takenBack', factId: event.data.factId }),
} satisfies FactsOf;
