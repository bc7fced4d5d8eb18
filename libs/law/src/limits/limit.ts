import type { ArticleId } from '../articles/index.js';
import type { WorkingDayCalendar } from '../calendar/working-day-calendar.js';
import type { Certainty } from '../clock/reading-types.js';
import { addDays, addMonths } from '../dates/arithmetic.js';
import type { LegalDate } from '../dates/legal-date.js';
import type { LegalNumber } from '../numbers/index.js';

/** One legal time limit, with what it was computed from. */
export interface Limit {
  /** Last day on which the act is in time. */
  readonly dueOn: LegalDate;
  readonly certainty: Certainty;
  /** The day whose next day is the first to count; null for a fixed day of the calendar. */
  readonly from: LegalDate | null;
  readonly amount: number;
  readonly unit: LegalNumber['unit'];
  /** The last day as counted, where it was a rest day and the limit moved to the next working day. */
  readonly movedFrom: LegalDate | null;
  readonly articles: readonly ArticleId[];
}

/** `amount` working days after `from`. @law 例-起算 */
export function workingDayLimit(
  from: LegalDate,
  amount: number,
  calendar: WorkingDayCalendar,
  articles: readonly ArticleId[],
): Limit {
  const dueOn = calendar.nthWorkingDayAfter(from, amount);
  const certainty = calendar.isCountProvisional(from, dueOn) ? 'provisional' : 'fixed';
  return { dueOn, certainty, from, amount, unit: 'workingDays', movedFrom: null, articles };
}

/**
 * A limit in natural days, months or years. Its last day moves to the next working day when it is a rest day; a
 * weekend day on which everybody works is none.
 * @law 民诉法85 行诉解释48
 */
export function naturalLimit(
  from: LegalDate,
  { value, unit }: Pick<LegalNumber, 'value' | 'unit'>,
  calendar: WorkingDayCalendar,
  articles: readonly ArticleId[],
): Limit {
  const counted =
    unit === 'naturalDays' ? addDays(from, value) : addMonths(from, unit === 'years' ? value * 12 : value);
  const dueOn = calendar.workingDayOnOrAfter(counted);
  const isProvisional = calendar.isProvisional(counted) || calendar.isCountProvisional(counted, dueOn);
  const certainty = isProvisional ? 'provisional' : 'fixed';
  return { dueOn, certainty, from, amount: value, unit, movedFrom: dueOn === counted ? null : counted, articles };
}

/** A fixed day of the calendar; it does not move. */
export function fixedDay(dueOn: LegalDate, articles: readonly ArticleId[]): Limit {
  return { dueOn, certainty: 'fixed', from: null, amount: 0, unit: 'monthDay', movedFrom: null, articles };
}

/** The natural day after a limit: from here on the request is deemed abandoned. @law 例-次日放弃 */
export function dayAfter(limit: Limit): Limit {
  return { ...limit, dueOn: addDays(limit.dueOn, 1), movedFrom: null, articles: [...limit.articles, '例-次日放弃'] };
}
