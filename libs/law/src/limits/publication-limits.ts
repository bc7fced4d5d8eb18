import type { WorkingDayCalendar } from '../calendar/working-day-calendar.js';
import { format, type LegalDate } from '../dates/legal-date.js';
import { legalNumber, type LegalNumberId } from '../numbers/index.js';
import { fixedDay, type Limit, workingDayLimit } from './limit.js';

function inTheYearAfter(year: number, id: LegalNumberId): Limit {
  const { value, article } = legalNumber(id, `${String(year + 1).padStart(4, '0')}-01-01`);
  return fixedDay(format(year + 1, Math.floor(value / 100), value % 100), [article]);
}

/** A department's annual report on `year`: 31 January after it, a fixed day that does not move. @law 条例49① */
export function annualReportDueOn(year: number): Limit {
  return inTheYearAfter(year, 'annualReportDay');
}

/** A local government's annual report on `year`: 31 March after it. @law 条例49② */
export function governmentAnnualReportDueOn(year: number): Limit {
  return inTheYearAfter(year, 'annualReportDayOfGovernment');
}

/** Proactive publication: 20 working days from the day the information was formed or changed. @law 条例26 */
export function proactivePublicationDueOn(formedOn: LegalDate, calendar: WorkingDayCalendar): Limit {
  const { value, article } = legalNumber('proactivePublicationPeriod', formedOn);
  return workingDayLimit(formedOn, value, calendar, [article]);
}
