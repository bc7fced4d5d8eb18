/** The limits of people outside the house, which they were told: they never move to their disadvantage. */
import type { LegalDate, WorkingDayCalendar } from '#libs/law';
import { findStanding, standingsOf } from '../consultation/standing.js';
import { correctionLimitOf } from '../correction/timers.js';
import { reasonsLimitOf } from '../excessive/timers.js';
import { paymentDueOn } from '../fee/timers.js';
import type { RequestState } from '../state.js';

export type PersonLimitKind = 'correction' | 'payment' | 'reasons' | 'opinion';

/** `subject`: the consultation; null where there is one of its kind. */
export interface PersonLimit {
  limit: PersonLimitKind;
  subject: string | null;
  dueOn: LegalDate;
}

export interface MovedLimit extends Omit<PersonLimit, 'dueOn'> {
  old: LegalDate;
  new: LegalDate;
}

function opinionLimits(state: RequestState, calendar: WorkingDayCalendar, today: LegalDate): PersonLimit[] {
  if (state.dispatchedOn || state.closedOn) return [];
  const standings = standingsOf(state, calendar, today);
  return state.consultations.flatMap(({ id, opinion, unreachableOn, terminatedOn }) => {
    const dueOn = findStanding(standings, id)?.dueOn;
    const isOver = opinion || unreachableOn || terminatedOn;
    return dueOn && !isOver ? [{ limit: 'opinion', subject: id, dueOn }] : [];
  });
}

/** Every limit of a person that runs, or ran out without an act: under another calendar it may run again. */
export function personLimits(state: RequestState, calendar: WorkingDayCalendar, today: LegalDate): PersonLimit[] {
  const { stage, reasons } = state;
  const own: [PersonLimitKind, LegalDate | null][] = [
    ['correction', correctionLimitOf(state, calendar)],
    ['payment', stage === 'awaitingPayment' ? paymentDueOn(state, calendar) : null],
    ['reasons', stage === 'awaitingReasons' && !reasons?.givenOn ? reasonsLimitOf(state, calendar) : null],
  ];
  return [
    ...own.flatMap(([limit, dueOn]) => (dueOn ? [{ limit, subject: null, dueOn }] : [])),
    ...opinionLimits(state, calendar, today),
  ];
}
