import type { ClockFactKind, WorkingDayCalendar } from '#libs/law';
import { clockOf, type RequestState } from '#libs/request';

const NONE = { workingDays: null, extended: null, corrected: null, suspended: null };

/** What the board counts of a reply that went out: the working days used, and what made its clock longer. */
export function replyFigures(state: RequestState, calendar: WorkingDayCalendar) {
  if (state.dispatchedOn === null) return NONE;
  const { workingDaysUsed, extension } = clockOf(state, calendar, state.dispatchedOn);
  return {
    workingDays: workingDaysUsed,
    extended: extension !== null,
    corrected: state.correctionsRequested > 0 || isOfPast(state, 'correctionNoticeSent'),
    suspended: state.consultations.length > 0 || isOfPast(state, 'consultationSent'),
  };
}

/** A request of the past has its ledger alone. */
function isOfPast({ past, clockFacts }: RequestState, wanted: ClockFactKind): boolean {
  return past !== null && clockFacts.some(({ kind }) => kind === wanted);
}
