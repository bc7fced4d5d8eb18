import type { WorkingDayCalendar } from '../calendar/working-day-calendar.js';
import { earlierOf } from '../dates/arithmetic.js';
import type { LegalDate } from '../dates/legal-date.js';
import { legalNumber } from '../numbers/index.js';
import { type Limit, naturalLimit } from './limit.js';

/**
 * Applying for reconsideration: 60 natural days from the day the decision was known (usually served).
 * @law 复议法20 复议法88 旧复议法9 民诉法85
 */
export function reconsiderationDueOn(knownOn: LegalDate, calendar: WorkingDayCalendar): Limit {
  const number = legalNumber('reconsiderationPeriod', knownOn);
  return naturalLimit(knownOn, number, calendar, [number.article, '民诉法85']);
}

/**
 * The same where the decision did not tell the right, the organ or the period: 60 days from when that became known,
 * but one year from knowing the decision at the longest.
 * @law 复议法20
 */
export function reconsiderationDueOnUntold(
  decisionKnownOn: LegalDate,
  rightKnownOn: LegalDate | null,
  calendar: WorkingDayCalendar,
): Limit {
  const longest = naturalLimit(decisionKnownOn, legalNumber('reconsiderationLongest', decisionKnownOn), calendar, [
    '复议法20',
    '民诉法85',
  ]);
  if (rightKnownOn === null) return longest;
  const ordinary = reconsiderationDueOn(rightKnownOn, calendar);
  return earlierOf(ordinary.dueOn, longest.dueOn) === ordinary.dueOn ? ordinary : longest;
}

/** Suing directly: 6 months from the day the decision was known. @law 行诉法46 行诉解释48 */
export function suitDueOn(knownOn: LegalDate, calendar: WorkingDayCalendar): Limit {
  const number = legalNumber('suitPeriod', knownOn);
  return naturalLimit(knownOn, number, calendar, [number.article, '行诉解释48']);
}

/** The same where the period for suing was not told: from when it became known, one year at the longest. @law 行诉解释64 */
export function suitDueOnUntold(
  decisionKnownOn: LegalDate,
  periodKnownOn: LegalDate | null,
  calendar: WorkingDayCalendar,
): Limit {
  const longest = naturalLimit(decisionKnownOn, legalNumber('suitLongestUntold', decisionKnownOn), calendar, [
    '行诉解释64',
    '行诉解释48',
  ]);
  if (periodKnownOn === null) return longest;
  const ordinary = suitDueOn(periodKnownOn, calendar);
  return earlierOf(ordinary.dueOn, longest.dueOn) === ordinary.dueOn ? ordinary : longest;
}

/** Suing after reconsideration: 15 natural days from receipt of its decision. @law 行诉法45 复议法34 行诉解释48 */
export function suitAfterReviewDueOn(reviewDecisionServedOn: LegalDate, calendar: WorkingDayCalendar): Limit {
  const number = legalNumber('suitAfterReviewPeriod', reviewDecisionServedOn);
  return naturalLimit(reviewDecisionServedOn, number, calendar, [number.article, '复议法34', '行诉解释48']);
}

/**
 * Reconsideration of silence: 60 natural days from the end of the reply period.
 * @law 复议法20 复议法23①(三)
 */
export function reviewOfSilenceDueOn(replyDueOn: LegalDate, calendar: WorkingDayCalendar): Limit {
  const limit = reconsiderationDueOn(replyDueOn, calendar);
  return { ...limit, articles: [...limit.articles, '复议法23①(三)'] };
}
