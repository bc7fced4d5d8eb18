import { laterOf, type LegalDate } from '#libs/law';
import type { Evolutions } from '../evolution.js';

const held = (limit: LegalDate, told: LegalDate | undefined) => (told === undefined ? limit : laterOf(limit, told));

export const calendarEvolutions = {
  CalendarApplied: (
    { correction, reasons, fee, consultations },
    { data: { statedLimits: told, limits }, happenedOn },
  ) => {
    /** Whoever was silent has time once more. */
    const runs = (id: string) => limits.some((moved) => moved.subject === id && moved.new >= happenedOn);
    return {
      correction: correction && { ...correction, correctBy: held(correction.correctBy, told.correction) },
      reasons: reasons && { ...reasons, explainBy: held(reasons.explainBy, told.reasons) },
      fee: fee && told.payment ? { ...fee, statedLimit: held(fee.statedLimit ?? told.payment, told.payment) } : fee,
      consultations: consultations.map((each) => (runs(each.id) ? { ...each, silentOn: null } : each)),
    };
  },
} satisfies Evolutions;
