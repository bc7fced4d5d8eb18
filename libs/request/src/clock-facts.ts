/** The clock of the law over the events of a request: which events are facts of the ledger, and what they add up to. */
import {
  addDays,
  readClock,
  RECEIPT_RULES,
  type Certainty,
  type ClockFact,
  type ClockReading,
  type LegalDate,
  type WorkingDayCalendar,
} from '#libs/law';
import { base, type FactOf, type FactsOf } from './clock-fact.js';
import { correctionFacts } from './correction/clock-facts.js';
import type { EventType, RecordedEvent } from './events.js';
import { excessiveFacts } from './excessive/clock-facts.js';
import { extensionFacts } from './extension/clock-facts.js';
import { feeFacts } from './fee/clock-facts.js';
import { lapseFacts } from './lapse/clock-facts.js';
import type { RequestState } from './state.js';

const FACTS: FactsOf = {
  ...correctionFacts,
  ...excessiveFacts,
  ...extensionFacts,
  ...feeFacts,
  ...lapseFacts,
  RequestSubmitted: (event) => {
    const { channel } = event.data;
    return RECEIPT_RULES[channel].needsConfirmation ? { ...base(event), kind: 'arrived', channel } : null;
  },
  RequestRegistered: (event) => ({ ...base(event), kind: 'received', happenedOn: event.data.receivedOn }),
  // 235号: the reply is judged by the day on which it went out.
  ReplyDispatched: (event) => ({ ...base(event), kind: 'replied', happenedOn: event.data.dispatchedOn }),
  RequestWithdrawn: (event) => ({ ...base(event), kind: 'ended', how: 'withdrawn' }),
};

/** The facts of the clock ledger that an event states. */
export function clockFactsOf(event: RecordedEvent): ClockFact[] {
  const fact = (FACTS[event.type] as FactOf<EventType> | undefined)?.(event);
  return fact ? [fact] : [];
}

export interface ReplyClock {
  replyDueOn: LegalDate | null;
  certainty: Certainty;
  /** False while a timely correction or payment is awaited: the reply date is not judged then (handbook §2.2). */
  isJudged: boolean;
  /** The applicant's last day to correct; null without proof that the notice was received. */
  correctionDueOn: LegalDate | null;
  /** The applicant's last day to pay; null without proof that the notice was received. */
  paymentDueOn: LegalDate | null;
  /** The first day on which at most so many working days are left, not before the day of receipt. */
  reminderOn(workingDaysLeft: number): LegalDate;
  /** Working days after `today` up to and with the due day. */
  workingDaysLeft(today: LegalDate): number;
}

/** The due date of the reply, and the days before it on which somebody should look. */
export function replyClock(state: Pick<RequestState, 'clockFacts'>, calendar: WorkingDayCalendar): ReplyClock {
  const { replyDueOn, certainty, receivedOn, isJudged, correction, payment } = readClock(state.clockFacts, calendar);
  return {
    replyDueOn,
    certainty,
    isJudged,
    correctionDueOn: correction?.dueOn ?? null,
    paymentDueOn: payment?.dueOn ?? null,
    reminderOn: (left) => (replyDueOn ? firstDayWithAtMost(left, replyDueOn, receivedOn ?? replyDueOn, calendar) : ''),
    workingDaysLeft: (today) => (replyDueOn ? calendar.workingDaysBetween(today, replyDueOn) : 0),
  };
}

function firstDayWithAtMost(
  left: number,
  dueOn: LegalDate,
  notBefore: LegalDate,
  calendar: WorkingDayCalendar,
): LegalDate {
  let day = dueOn;
  while (day > notBefore && calendar.workingDaysBetween(addDays(day, -1), dueOn) <= left) day = addDays(day, -1);
  return day;
}

/** The clock of a request on a day, with the trace of every day where it is asked for. */
export function clockOf(
  state: Pick<RequestState, 'clockFacts'>,
  calendar: WorkingDayCalendar,
  on: LegalDate,
  trace = false,
): ClockReading {
  return readClock(state.clockFacts, calendar, { on, trace });
}

/** Whether a reply that goes out on this day is in time (235号). */
export function inTime(state: Pick<RequestState, 'replyDueOn'>, dispatchedOn: LegalDate): boolean {
  return state.replyDueOn !== null && dispatchedOn <= state.replyDueOn;
}
