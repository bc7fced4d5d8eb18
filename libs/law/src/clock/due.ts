import type { WorkingDayCalendar } from '../calendar/working-day-calendar.js';
import type { EpochDay } from '../dates/legal-date.js';
import { nthCountedDay } from './due-day.js';
import type { ClockPolicy } from './policy.js';
import { type ClockState, startDayOf, statedDayOf } from './state.js';
import { suspensionsOf } from './suspensions.js';

/** What every step of the fold works with. */
export interface ClockContext {
  readonly calendar: WorkingDayCalendar;
  readonly policy: ClockPolicy;
  /**
   * Told of each day that a fact gives to a person, or by which an act of `actedOn` is judged; answers with the day that counts.
   */
  readonly judged?: (factId: string, day: EpochDay, actedOn?: EpochDay) => EpochDay;
}

/** Working days of the running period: 20, and those of an extension. @law 条例33② */
export function periodOf(state: ClockState): number {
  return state.replyPeriod + (state.extension?.workingDays ?? 0);
}

/** The day the reply is due as the state stands; null before receipt, or while a suspension has no end in sight. */
export function dueDayOf(state: ClockState, context: ClockContext): EpochDay | null {
  return statedDayOf(state) ?? dayAfterCounting(state, context, periodOf(state));
}

/** The day on which `n` working days of the running period are used; null before receipt or without an end in sight. */
export function dayAfterCounting(state: ClockState, { calendar, policy }: ClockContext, n: number): EpochDay | null {
  const start = startDayOf(state);
  return start === null ? null : nthCountedDay(calendar, start, n, suspensionsOf(state, start, policy));
}
