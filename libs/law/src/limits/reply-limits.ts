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

/** Last day to approve an extension and to tell the applicant: the due day without one. @law 条例33② 例-延长一次 */
export function extensionNoticeDueOn(
  facts: readonly ClockFact[],
  calendar: WorkingDayCalendar,
  options: ReadOptions = {},
): ReplyLimit {
  const { startedOn } = readClock(facts, calendar, options);
  return dueWithout(
    (fact) => fact.kind === 'extended' && fact.happenedOn >= (startedOn ?? ''),
    facts,
    calendar,
    options,
  );
}

const FEE_FACTS: ReadonlySet<ClockFactKind> = new Set(['feeNoticeSent', 'feeNoticeReceived', 'feePaid']);

/** Last day to send a fee notice: the due day of the reply, before the fee itself moved anything. @law 办法6 */
export function feeNoticeDueOn(
  facts: readonly ClockFact[],
  calendar: WorkingDayCalendar,
  options: ReadOptions = {},
): ReplyLimit {
  return dueWithout((fact) => FEE_FACTS.has(fact.kind), facts, calendar, options);
}

function dueWithout(
  leftOut: (fact: ClockFact) => boolean,
  facts: readonly ClockFact[],
  calendar: WorkingDayCalendar,
  options: ReadOptions,
): ReplyLimit {
  const { replyDueOn, certainty } = readClock(
    facts.filter((fact) => !leftOut(fact)),
    calendar,
    options,
  );
  return { dueOn: replyDueOn, certainty };
}
