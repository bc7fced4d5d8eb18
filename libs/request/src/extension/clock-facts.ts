import { base, type FactsOf } from '../clock-fact.js';

export const extensionFacts = {
  ReplyPeriodExtended: (event) => ({ ...base(event), kind: 'extended', workingDays: event.data.workingDays }),
} satisfies FactsOf;
