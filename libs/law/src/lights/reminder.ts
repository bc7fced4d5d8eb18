import type { WorkingDayCalendar } from '../calendar/working-day-calendar.js';
import { countedDays, nthCountedDay } from '../clock/due-day.js';
import type { ClockReading } from '../clock/reading-types.js';
import { addDays } from '../dates/arithmetic.js';
import { type EpochDay, fromEpochDay, type LegalDate, toEpochDay } from '../dates/legal-date.js';

/**
 * The first day on which at most `workingDaysLeft` working days remain, as the due date stands; null while no due date
 * is in sight. With a threshold as long as the whole period that is the day the period began.
 * @law 例-预警
 */
export function replyReminderOn(
  { replyDueOn, startedOn, deferredUntil, suspensions }: ClockReading,
  calendar: WorkingDayCalendar,
  workingDaysLeft: number,
): LegalDate | null {
  if (replyDueOn === null || startedOn === null) return null;
  const start = toEpochDay(startedOn);
  const stops =
    deferredUntil !== null
      ? [] // A stated day is not moved by consultations.
      : suspensions.map(({ after, through }) => ({
          from: toEpochDay(after),
          to: through === null ? Infinity : toEpochDay(through),
        }));
  const whole = countedDays(calendar, start, toEpochDay(replyDueOn), stops);
  // Found for certain: a stop without an end would have left no due date in sight.
  return fromEpochDay(nthCountedDay(calendar, start, Math.max(0, whole - workingDaysLeft), stops) as EpochDay);
}

/** The first day red shows: the natural day after the due date. */
export function overdueFrom({ replyDueOn }: Pick<ClockReading, 'replyDueOn'>): LegalDate | null {
  return replyDueOn === null ? null : addDays(replyDueOn, 1);
}
