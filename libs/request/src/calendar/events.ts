import type { Hold, LegalDate } from '#libs/law';
import type { MovedLimit } from './person-limits.js';

export interface CalendarEvents {
  /**
   * From here on the request is counted by another calendar, which moves something of it. The new due date follows in an event
   * of its own.
   */
  CalendarApplied: {
    /** The version of the calendar, in the order of approval. */
    no: number;
    from: string;
    to: string;
    /** The notice that is the cause, by its number. */
    source: string;
    /** Facts of the clock ledger whose days hold although the new calendar makes them earlier. */
    holds: Hold[];
    /** Limits of people outside the house that moved, always to their good. */
    limits: MovedLimit[];
    /** Last days that were told so far, and hold. */
    statedLimits: { correction?: LegalDate; payment?: LegalDate; reasons?: LegalDate };
  };
}
