import type { WorkingDayCalendar } from '../calendar/working-day-calendar.js';
import type { EpochDay } from '../dates/legal-date.js';
import type { Suspension } from './suspensions.js';

type Interval = Pick<Suspension, 'from' | 'to'>;

/**
 * The n-th working day after `startDay` that is not suspended; null where a suspension without an end comes before it.
 * `n` = 0 gives the start itself. Costs one look-up a suspension, whatever the length.
 * @law 条例33② 条例33③ 例-起算
 */
export function nthCountedDay(
  calendar: WorkingDayCalendar,
  startDay: EpochDay,
  n: number,
  suspensions: readonly Interval[],
): EpochDay | null {
  if (n === 0) return startDay;
  let cursor = startDay;
  let missing = n;
  for (const { from, to } of suspensions) {
    const available = calendar.countBetween(cursor, from);
    if (available >= missing) break;
    if (to === Infinity) return null;
    missing -= available;
    cursor = to;
  }
  return calendar.nthAfter(cursor, missing);
}

/** Working days after `startDay` up to and with `day` that are not suspended. */
export function countedDays(
  calendar: WorkingDayCalendar,
  startDay: EpochDay,
  day: EpochDay,
  suspensions: readonly Interval[],
): number {
  let counted = calendar.countBetween(startDay, day);
  for (const { from, to } of suspensions) {
    counted -= calendar.countBetween(from, Math.min(to, day));
  }
  return counted;
}
