import type { ArticleId } from '../articles/index.js';
import type { WorkingDayCalendar } from '../calendar/working-day-calendar.js';
import { readClock } from '../clock/ledger.js';
import type { ClockReading } from '../clock/reading-types.js';
import type { LegalDate } from '../dates/legal-date.js';
import {
  abandonedFrom,
  annualReportDueOn,
  coAuthorDueOn,
  correctionDueOn,
  correctionNoticeDueOn,
  extensionNoticeDueOn,
  feeAbandonedFrom,
  feeNoticeDueOn,
  feePaymentDueOn,
  governmentAnnualReportDueOn,
  type Limit,
  onTheSpotDueOn,
  proactivePublicationDueOn,
  reconsiderationDueOn,
  type ReplyLimit,
  reviewOfSilenceDueOn,
  suitAfterReviewDueOn,
  suitDueOn,
  thirdPartyDueOn,
} from '../limits/index.js';
import { factsBeforeFee } from '../limits/reply-limits.js';
import { LawRefusal } from '../refusal.js';
import type { CaseEventKey } from './events.js';
import type { ReadCase } from './facts-of-case.js';
import { readReplyClock } from './reply-clock-of-case.js';

/** What an ask is answered with. */
export type Answer = Limit | ReplyLimit;

type Ask = (found: ReadCase, calendar: WorkingDayCalendar) => Answer;

/** The day of the last event of one of these kinds. @throws LawRefusal `CASE.MISSING_EVENT` */
function dayOf({ events }: ReadCase, article: ArticleId, ...keys: readonly CaseEventKey[]): LegalDate {
  const event = events.findLast(({ key }) => keys.includes(key));
  if (!event) throw new LawRefusal('CASE.MISSING_EVENT', `缺少事件：${keys.join(' 或 ')}`, article);
  return event.date;
}

function yearOfReport({ events }: ReadCase): number {
  const event = events.findLast(({ key }) => key === 'YEAR');
  if (!event) throw new LawRefusal('CASE.MISSING_EVENT', '缺少事件：YEAR', '条例49');
  return event.days;
}

/** The day of receipt that a correction notice can follow: of the application, or of its last correction. */
function submissionOf(found: ReadCase, calendar: WorkingDayCalendar): LegalDate {
  readReplyClock(found, calendar);
  // A payment restarts the reply period, but nothing new was submitted by it.
  return readClock(factsBeforeFee(found.facts), calendar).startedOn as LegalDate;
}

const replyDue = (reading: ClockReading): ReplyLimit => ({ dueOn: reading.replyDueOn, certainty: reading.certainty });

/** Every value of the column `asks`. */
export const ASKS = {
  reply_due: (found, calendar) => replyDue(readReplyClock(found, calendar)),
  reply_due_if_on_spot: (found, calendar) => onTheSpotDueOn(readReplyClock(found, calendar)),
  correction_notice_due: (found, calendar) => correctionNoticeDueOn(submissionOf(found, calendar), calendar),
  correction_due: (found, calendar) =>
    correctionDueOn(dayOf(found, '条例30', 'CORRECTION_NOTICE_RECEIVED'), calendar, found.correctionPeriod),
  abandoned_from: (found, calendar) =>
    abandonedFrom(dayOf(found, '条例30', 'CORRECTION_NOTICE_RECEIVED'), calendar, found.correctionPeriod),
  extension_notice_due: (found, calendar) => {
    readReplyClock(found, calendar);
    return extensionNoticeDueOn(found.facts, calendar);
  },
  third_party_due: (found, calendar) => thirdPartyDueOn(dayOf(found, '条例32', 'TP_RECEIVED'), calendar),
  coauthor_due: (found, calendar) => coAuthorDueOn(dayOf(found, '条例34', 'CO_RECEIVED'), calendar),
  fee_notice_due: (found, calendar) => {
    readReplyClock(found, calendar);
    return feeNoticeDueOn(found.facts, calendar);
  },
  fee_payment_due: (found, calendar) => feePaymentDueOn(dayOf(found, '办法6', 'FEE_NOTICE_RECEIVED'), calendar),
  fee_abandoned_from: (found, calendar) => feeAbandonedFrom(dayOf(found, '办法6', 'FEE_NOTICE_RECEIVED'), calendar),
  review_due: (found, calendar) => reconsiderationDueOn(dayOf(found, '复议法20', 'SERVED'), calendar),
  suit_due: (found, calendar) => suitDueOn(dayOf(found, '行诉法46', 'SERVED'), calendar),
  suit_after_review_due: (found, calendar) =>
    suitAfterReviewDueOn(dayOf(found, '行诉法45', 'REVIEW_DECISION_SERVED'), calendar),
  review_of_silence_due: (found, calendar) => {
    const reply = readReplyClock(found, calendar);
    const limit = reviewOfSilenceDueOn(reply.replyDueOn, calendar);
    return reply.certainty === 'provisional' ? { ...limit, certainty: 'provisional' } : limit;
  },
  annual_report_due: (found) => annualReportDueOn(yearOfReport(found)),
  annual_report_gov_due: (found) => governmentAnnualReportDueOn(yearOfReport(found)),
  proactive_publish_due: (found, calendar) =>
    proactivePublicationDueOn(dayOf(found, '条例26', 'FORMED', 'CHANGED'), calendar),
} as const satisfies Readonly<Record<string, Ask>>;

export type AskId = keyof typeof ASKS;

export function isAsk(text: string): text is AskId {
  return Object.hasOwn(ASKS, text);
}
