import type { WorkingDayCalendar } from '../calendar/working-day-calendar.js';
import type { LegalDate } from '../dates/legal-date.js';
import { legalNumber } from '../numbers/index.js';
import { dayAfter, type Limit, workingDayLimit } from './limit.js';

/** Confirming a receipt that needs both sides: an internal limit, the next working day. @law 例-确认时限 */
export function confirmationDueOn(arrivedOn: LegalDate, calendar: WorkingDayCalendar): Limit {
  const { value, article } = legalNumber('confirmationPeriodByCustom', arrivedOn);
  return workingDayLimit(arrivedOn, value, calendar, [article]);
}

/** Asking for a correction: 7 working days from receipt. @law 条例30 */
export function correctionNoticeDueOn(receivedOn: LegalDate, calendar: WorkingDayCalendar): Limit {
  const { value, article } = legalNumber('correctionNoticePeriod', receivedOn);
  return workingDayLimit(receivedOn, value, calendar, [article]);
}

/**
 * Correcting: the stated period (working days) from the day the notice was received. No law has a number; `period` is
 * what the notice states, by the agency's setting `correctionPeriodWorkingDays`.
 * @law 条例30 例-补正期限
 */
export function correctionDueOn(
  noticeReceivedOn: LegalDate,
  calendar: WorkingDayCalendar,
  period: number = legalNumber('correctionPeriodByCustom', noticeReceivedOn).value,
): Limit {
  return workingDayLimit(noticeReceivedOn, period, calendar, ['条例30', '例-补正期限']);
}

/** Deemed abandoned from the natural day after the correction period. @law 条例30 例-次日放弃 */
export function abandonedFrom(noticeReceivedOn: LegalDate, calendar: WorkingDayCalendar, period?: number): Limit {
  return dayAfter(correctionDueOn(noticeReceivedOn, calendar, period));
}

/** A third party's opinion: 15 working days from proven receipt of the letter. @law 条例32 */
export function thirdPartyDueOn(letterReceivedOn: LegalDate, calendar: WorkingDayCalendar): Limit {
  const { value, article } = legalNumber('thirdPartyPeriod', letterReceivedOn);
  return workingDayLimit(letterReceivedOn, value, calendar, [article]);
}

/** A co-author agency's opinion: 15 working days; silence is consent. @law 条例34 */
export function coAuthorDueOn(letterReceivedOn: LegalDate, calendar: WorkingDayCalendar): Limit {
  const { value, article } = legalNumber('coAuthorPeriod', letterReceivedOn);
  return workingDayLimit(letterReceivedOn, value, calendar, [article]);
}

/**
 * Giving reasons for so many requests: no law has a number, so `period` is the agency's setting.
 * @law 条例35 例-说明理由
 */
export function reasonsDueOn(
  noticeReceivedOn: LegalDate,
  calendar: WorkingDayCalendar,
  period: number = legalNumber('reasonsPeriodByCustom', noticeReceivedOn).value,
): Limit {
  return workingDayLimit(noticeReceivedOn, period, calendar, ['条例35', '例-说明理由']);
}

/** Paying: 20 working days from receipt of the fee notice. @law 办法6 */
export function feePaymentDueOn(noticeReceivedOn: LegalDate, calendar: WorkingDayCalendar): Limit {
  const { value, article } = legalNumber('feePaymentPeriod', noticeReceivedOn);
  return workingDayLimit(noticeReceivedOn, value, calendar, [article]);
}

/** Deemed abandoned from the natural day after the payment period. @law 办法6 例-次日放弃 */
export function feeAbandonedFrom(noticeReceivedOn: LegalDate, calendar: WorkingDayCalendar): Limit {
  return dayAfter(feePaymentDueOn(noticeReceivedOn, calendar));
}
