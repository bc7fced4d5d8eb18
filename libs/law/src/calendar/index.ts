export { changedDays } from './changes.js';
export { type DayExplanation, type DayKind, dayWords } from './explain.js';
export { type DaysOff, type HolidayNotice, type MakeUpDay, noticeFaults } from './notice.js';
export { NOTICES } from './notices/index.js';
export { calendarKnownOn, publishedCalendar } from './published.js';
export { statutoryHolidays, type StatutoryHoliday } from './statutory.js';
export { WorkingDayCalendar } from './working-day-calendar.js';
