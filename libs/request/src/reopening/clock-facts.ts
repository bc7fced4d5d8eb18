import { base, type FactsOf } from '../clock-fact.js';

export const reopeningFacts = {
  RequestReopened: (event) => ({ ...base(event), kind: 'reopened', until: event.data.replyBy }),
} satisfies FactsOf;
