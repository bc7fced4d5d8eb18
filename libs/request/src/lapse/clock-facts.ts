import { base, type FactsOf } from '../clock-fact.js';

export const lapseFacts = {
  LapseTakenBack: (event) => ({ ...base(event), kind: 'takenBack', factId: event.data.factId }),
} satisfies FactsOf;
