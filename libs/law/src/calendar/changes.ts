import { fromEpochDay, type LegalDate, toEpochDay } from '../dates/legal-date.js';
import { FIRST_YEAR, LAST_YEAR } from './statutory.js';
import type { WorkingDayCalendar } from './working-day-calendar.js';

/** The days that count in one calendar and not in the other, or are settled in only one of them. */
export function changedDays(before: WorkingDayCalendar, after: WorkingDayCalendar): LegalDate[] {
  const changed: LegalDate[] = [];
  const last = toEpochDay(`${LAST_YEAR}-12-31`);
  for (let day = toEpochDay(`${FIRST_YEAR}-01-01`); day <= last; day++)
    if (before.isWorking(day) !== after.isWorking(day) || before.isUnsettled(day) !== after.isUnsettled(day))
      changed.push(fromEpochDay(day));
  return changed;
}
