import type { LegalDate } from '#libs/law';
import type { DecideContext } from './context.js';
import type { TimerKind } from './vocabulary.js';

/** A limit of a request, and the morning on which it wakes the process. */
export interface Timer {
  kind: TimerKind;
  /** The day of the limit itself. */
  dueOn: LegalDate;
  /** The day on whose morning somebody must be told. */
  firesOn: LegalDate;
  /** Which one of several it is about: the id of a consultation. */
  subject?: string;
}

/** Of an internal limit: on its last day whoever must act is reminded, once; past it the ladder is climbed. */
export function onLastDay(kind: TimerKind, dueOn: LegalDate | null, raisedFor: LegalDate | null | undefined): Timer[] {
  return dueOn === null || raisedFor === dueOn ? [] : [{ kind, dueOn, firesOn: dueOn }];
}

export type TimerContext = Pick<DecideContext, 'calendar' | 'agency'>;

/** Of an alarm that comes again every so many working days, the last day by today: those slept through are one. */
export function lastAlarm(
  dueOn: LegalDate,
  everyWorkingDays: number,
  { calendar, today }: Pick<DecideContext, 'calendar' | 'today'>,
): LegalDate {
  let last = dueOn;
  for (let next = dueOn; next <= today; next = calendar.nthWorkingDayAfter(next, everyWorkingDays)) last = next;
  return last;
}
