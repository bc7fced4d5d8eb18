import { type EpochDay, fromEpochDay, type LegalDate, toEpochDay } from '../../dates/legal-date.js';
import { legalNumber } from '../../numbers/index.js';
import type { ClockContext } from '../due.js';
import type { Awaited, ClockState } from '../state.js';
import { restart } from './receipt.js';
import { find, heldDay, type Step } from './step.js';

/** Last day on which a correction notice is in time: 7 working days after receipt. @law 条例30 */
export function correctionNoticeLimit(state: ClockState, { calendar }: ClockContext): number | null {
  if (state.submissionDay === null) return null;
  const { value } = legalNumber('correctionNoticePeriod', fromEpochDay(state.submissionDay));
  return calendar.nthAfter(state.submissionDay, value);
}

/** @law 条例30 */
export const sendCorrectionNotice: Step<'correctionNoticeSent'> = (state, fact, day, context) => {
  const limit = correctionNoticeLimit(state, context);
  const isNoticeTimely = limit !== null && day <= heldDay(fact, limit, context, day);
  if (!isNoticeTimely)
    find(state, fact, 'CORRECTION.NOTICE_LATE', '条例30', '补正告知晚于收到之日起7个工作日，不停主钟');
  state.correction = {
    ...nothingYet(fact.periodWorkingDays ?? context.policy.correctionPeriodWorkingDays, isNoticeTimely),
    sentDay: day,
  };
};

/** @law 条例30 例-补正期限 */
export const proveCorrectionNotice: Step<'correctionNoticeReceived'> = (state, fact, day, context) => {
  const limit = correctionNoticeLimit(state, context);
  const awaited =
    state.correction ?? nothingYet(context.policy.correctionPeriodWorkingDays, limit !== null && day <= limit);
  awaited.periodWorkingDays = fact.periodWorkingDays ?? awaited.periodWorkingDays;
  awaited.receivedDay = day;
  const dueDay = notBefore(context.calendar.nthAfter(day, awaited.periodWorkingDays), fact.statedLimit);
  awaited.dueDay = heldDay(fact, dueDay, context);
  state.correction = awaited;
};

/** In time (by the day of arrival) or excused: the clock restarts. Too late: the request is abandoned. @law 条例30 */
export const correct: Step<'correctionReceived'> = (state, fact, day) => {
  const arrivedDay = fact.arrivedOn === undefined ? day : toEpochDay(fact.arrivedOn);
  const dueDay = state.correction?.dueDay ?? null;
  if (state.correction && dueDay !== null && arrivedDay > dueDay && !fact.lateForGoodReason) {
    state.correction.actedLateDay = arrivedDay;
    return find(state, fact, 'CORRECTION.LATE', '条例30', `补正晚于期限${fromEpochDay(dueDay)}到达，不重新计算期限`);
  }
  state.submissionDay = day;
  restart(state, day, 'correction');
};

/** What was stated to the applicant as the last day holds, also where proof shows an earlier receipt. */
export function notBefore(day: EpochDay, stated: LegalDate | undefined): EpochDay {
  return stated === undefined ? day : Math.max(day, toEpochDay(stated));
}

export function nothingYet(periodWorkingDays: number, isNoticeTimely: boolean): Awaited {
  return { sentDay: null, receivedDay: null, dueDay: null, periodWorkingDays, isNoticeTimely, actedLateDay: null };
}
