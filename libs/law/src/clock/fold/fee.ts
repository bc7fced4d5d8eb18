import { fromEpochDay } from '../../dates/legal-date.js';
import { legalNumber } from '../../numbers/index.js';
import { dueDayOf } from '../due.js';
import { notBefore, nothingYet } from './correction.js';
import { restart } from './receipt.js';
import { find, heldDay, type Step } from './step.js';

/** A fee notice belongs into the reply period; while payment is awaited the reply date is not judged. @law 办法6 */
export const sendFeeNotice: Step<'feeNoticeSent'> = (state, fact, day, context) => {
  const due = dueDayOf(state, context);
  const isNoticeTimely = due === null || day <= heldDay(fact, due, context, day);
  if (!isNoticeTimely) find(state, fact, 'FEE.NOTICE_AFTER_DUE', '办法6', '收费通知晚于处理期限发出，不停主钟');
  state.payment = {
    ...nothingYet(legalNumber('feePaymentPeriod', fact.happenedOn).value, isNoticeTimely),
    sentDay: day,
  };
};

/** @law 办法6 */
export const proveFeeNotice: Step<'feeNoticeReceived'> = (state, fact, day, context) => {
  // Who has paid waits for nothing more: the bank's day is often earlier than the day on which the notice was opened.
  if (state.payment === null && state.periods.at(-1)?.cause === 'payment')
    return find(state, fact, 'FEE.ALREADY_PAID', '办法6', '已经缴费，收到收费通知之日不再起算缴费期限');
  const { value } = legalNumber('feePaymentPeriod', fact.happenedOn);
  // Without the day of sending, a notice that reached the applicant after the due day may still have been in time.
  state.payment ??= nothingYet(value, true);
  state.payment.receivedDay = day;
  const dueDay = notBefore(context.calendar.nthAfter(day, value), fact.statedLimit);
  state.payment.dueDay = heldDay(fact, dueDay, context);
};

/** In time or excused: the clock restarts. @law 办法6 例-缴费宽限 */
export const pay: Step<'feePaid'> = (state, fact, day) => {
  const payment = state.payment;
  if (payment && payment.dueDay !== null && day > payment.dueDay && !fact.lateForGoodReason) {
    payment.actedLateDay = day;
    return find(state, fact, 'FEE.PAID_LATE', '办法6', `缴费晚于期限${fromEpochDay(payment.dueDay)}，不重新计算期限`);
  }
  if (payment && !payment.isNoticeTimely)
    return find(state, fact, 'FEE.WITHOUT_TIMELY_NOTICE', '办法6', '收费通知未在处理期限内发出，缴费不重新计算期限');
  restart(state, day, 'payment');
};
