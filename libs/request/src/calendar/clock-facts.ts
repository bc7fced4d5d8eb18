import { base, type FactsOf } from '../clock-fact.js';

/** Without anything to hold, the calendar alone says how the ledger is counted. */
export const calendarFacts = {
  CalendarApplied: (event) =>
    event.data.holds.length > 0 ? { ...base(event), kind: 'calendarApplied', holds: event.data.holds } : null,
} satisfies FactsOf;
