import type { WorkingDayCalendar } from '../calendar/working-day-calendar.js';
import type { ClockFact, ClockFactKind } from '../clock/facts.js';
import { readClock, type ReadOptions } from '../clock/ledger.js';
import type { Certainty, ClockReading } from '../clock/reading-types.js';
import type { LegalDate } from '../dates/legal-date.js';

/** A limit that hangs on the reply period; `dueOn` is null while the period has no end in sight. */
export interface ReplyLimit {
  readonly dueOn: LegalDate | null;
  readonly certainty: Certainty;
}

/**
 * Where the request can be answered on the spot: the day of receipt itself (of the correction, after one).
 * @law 条例33①
 */
export function onTheSpotDueOn({ startedOn }: Pick<ClockReading, 'startedOn'>): ReplyLimit {
  return { dueOn: startedOn, certainty: 'fixed' };
}

/** The facts without the extension of the running period: what its own limit is judged by. */
export function factsBeforeExtension(
  facts: readonly ClockFact[],
  calendar: WorkingDayCalendar,
  options: ReadOptions = {},
): readonly ClockFact[] {
  const { startedOn } = readClock(facts, calendar, options);
  return facts.filter((fact) => fact.kind !== 'extended' || fact.happenedOn < (startedOn ?? ''));
}

/** Last day to approve an extension and to tell the applicant: the due day without one. @law 条例33② 例-延长一次 */
export function extensionNoticeDueOn(
  facts: readonly ClockFact[],
  calendar: WorkingDayCalendar,
  options: ReadOptions = {},
): ReplyLimit {
  return replyLimit(factsBeforeExtension(facts, calendar, options), calendar, options);
}

const FEE_FACTS: ReadonlySet<ClockFactKind> = new Set(['feeNoticeSent', 'feeNoticeReceived', 'feePaid']);

/** The facts before the fee moved anything: what the limit of its notice is judged by. */
export function factsBeforeFee(facts: readonly ClockFact[]): readonly ClockFact[] {
  return facts.filter((fact) => !FEE_FACTS.has(fact.kind));
}

/** Last day to send a fee notice: the due day of the reply, before the fee itself moved anything. @law 办法6 */
export function feeNoticeDueOn(
  facts: readonly ClockFact[],
  calendar: WorkingDayCalendar,
  options: ReadOptions = {},
): ReplyLimit {
  return replyLimit(factsBeforeFee(facts), calendar, options);
}

function replyLimit(facts: readonly ClockFact[], calendar: WorkingDayCalendar, options: ReadOptions): ReplyLimit {
  const { replyDueOn, certainty } = readClock(facts, calendar, options);
  return { dueOn: replyDueOn, certainty };
}
