import type { LegalDate } from '../dates/legal-date.js';
import { NOTICES } from './notices/index.js';
import { WorkingDayCalendar } from './working-day-calendar.js';

let latest: WorkingDayCalendar | undefined;

/** The calendar of all notices known to this library (2019-2026), with its amendments. */
export function publishedCalendar(): WorkingDayCalendar {
  return (latest ??= new WorkingDayCalendar(NOTICES));
}

/** The calendar as it was published on that day: what a person who counted then had to count with. */
export function calendarKnownOn(day: LegalDate): WorkingDayCalendar {
  return new WorkingDayCalendar(NOTICES.filter((notice) => notice.publishedOn <= day));
}
