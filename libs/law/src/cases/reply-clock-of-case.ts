import type { WorkingDayCalendar } from '../calendar/working-day-calendar.js';
import { readClock } from '../clock/ledger.js';
import type { ClockReading } from '../clock/reading-types.js';
import type { LegalDate } from '../dates/legal-date.js';
import { LawRefusal } from '../refusal.js';
import type { ReadCase } from './facts-of-case.js';

/** Facts without effect that leave the date as it stands: what came too late is simply left out of account. */
const LEAVES_THE_DATE = new Set([
  'CORRECTION.NOTICE_LATE',
  'CORRECTION.LATE',
  'FEE.PAID_LATE',
  'FEE.ALREADY_PAID',
  'CONSULTATION.TOO_LATE',
  'CONSULTATION.ANSWERED_LATE',
]);

/** A clock that runs and has an end in sight. */
export interface KnownClock extends ClockReading {
  readonly receivedOn: LegalDate;
  readonly startedOn: LegalDate;
  readonly replyDueOn: LegalDate;
}

/**
 * The reply clock of a case. Where the row claims an act that the law does not allow (a second extension), there is no
 * lawful date to state: the row is refused with that act's code.
 * @throws LawRefusal with the finding's code, or `CLOCK.NOT_STARTED`, `CONSULTATION.NO_PROOF_OF_RECEIPT`
 */
export function readReplyClock({ facts }: ReadCase, calendar: WorkingDayCalendar, trace = false): KnownClock {
  const reading = readClock(facts, calendar, { trace });
  if (reading.receivedOn === null) throw new LawRefusal('CLOCK.NOT_STARTED', '没有收到之日，无从计算', '条例31');
  const fault = reading.findings.find(({ code }) => !LEAVES_THE_DATE.has(code));
  if (fault) throw new LawRefusal(fault.code, fault.message, fault.article, { happenedOn: fault.happenedOn });
  if (reading.replyDueOn === null)
    throw new LawRefusal('CONSULTATION.NO_PROOF_OF_RECEIPT', '征求意见尚无送达证明，到期日无从推算', '条例33③');
  return reading as KnownClock;
}
