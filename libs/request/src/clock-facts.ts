/** The clock of the law over the events of a request: which events are facts of the ledger, and what they add up to. */
import {
  addDays,
  readClock,
  RECEIPT_RULES,
  replyReminderOn,
  type Certainty,
  type ClockFact,
  type ClockReading,
  type LegalDate,
  type WorkingDayCalendar,
} from '#libs/law';
import { base, type FactOf, type FactsOf } from './clock-fact.js';
import { calendarFacts } from './calendar/clock-facts.js';
import { consultationFacts } from './consultation/clock-facts.js';
import { correctionFacts } from './correction/clock-facts.js';
import type { EventType, RecordedEvent } from './events.js';
import { excessiveFacts } from './excessive/clock-facts.js';
import { extensionFacts } from './extension/clock-facts.js';
import { feeFacts } from './fee/clock-facts.js';
import { lapseFacts } from './lapse/clock-facts.js';
import { pastFacts } from './past/clock-facts.js';
import { reopeningFacts } from './reopening/clock-facts.js';
import type { RequestState } from './state.js';
import { takingBackFacts } from './taking-back/clock-facts.js';

const FACTS: FactsOf = {
  ...calendarFacts,
  ...consultationFacts,
  ...correctionFacts,
  ...excessiveFacts,
  ...extensionFacts,
  ...feeFacts,
  ...lapseFacts,
  ...pastFacts,
  ...reopeningFacts,
  ...takingBackFacts,
  RequestSubmitted: (event) => {
    const { channel, procedure } = event.data;
    // 条例41 has no period that a clock could count.
    if (procedure) return null;
    return RECEIPT_RULES[channel].needsConfirmation ? { ...base(event), kind: 'arrived', channel } : null;
  },
  RequestRegistered: (event) => ({ ...base(event), kind: 'received', happenedOn: event.data.receivedOn }),
  // 235号: the reply is judged by the day on which it went out.
  ReplyDispatched: (event) => ({ ...base(event), kind: 'replied', happenedOn: event.data.dispatchedOn }),
  RequestWithdrawn: (event) => ({ ...base(event), kind: 'ended', how: 'withdrawn' }),
};

/** The facts of the clock ledger that an event states. */
export function clockFactsOf(event: RecordedEvent): ClockFact[] {
  const stated = (FACTS[event.type] as FactOf<EventType> | undefined)?.(event) ?? [];
  return 'kind' in stated ? [stated] : [...stated];
}

export interface ReplyClock {
  /** Null before receipt, and while a suspension has no end in sight. */
  replyDueOn: LegalDate | null;
  certainty: Certainty;
  /** The due date assumes that an open consultation is not answered before the end of its period. */
  isExpected: boolean;
  /** False while a timely correction or payment is awaited: the reply date is not judged then (handbook §2.2). */
  isJudged: boolean;
  /** A reply went out, be it one that is replaced now: its date is judged for good. */
  isAnswered: boolean;
  /** The applicant's last day to correct; null without proof that the notice was received. */
  correctionDueOn: LegalDate | null;
  /** The applicant's last day to pay; null without proof that the notice was received. */
  paymentDueOn: LegalDate | null;
  /** The first day on which at most so many working days are left, and the clock is not suspended. */
  reminderOn(workingDaysLeft: number): LegalDate | null;
}

/** The due date of the reply as it stands on a day, and the days before it on which somebody should look. */
export function replyClock(
  state: Pick<RequestState, 'clockFacts'>,
  calendar: WorkingDayCalendar,
  today?: LegalDate,
): ReplyClock {
  const reading = readClock(state.clockFacts, calendar, { on: today && atLeastLastFact(state, today) });
  const { replyDueOn, certainty, isExpected, isJudged, correction, payment } = reading;
  return {
    replyDueOn,
    certainty,
    isExpected,
    isJudged,
    isAnswered: reading.repliedOn !== null,
    correctionDueOn: correction?.dueOn ?? null,
    paymentDueOn: payment?.dueOn ?? null,
    reminderOn: (left) => reminderOn(left, reading, calendar),
  };
}

/** A fact that the API took in past midnight counts for a process whose day ends some seconds later. */
function atLeastLastFact({ clockFacts }: Pick<RequestState, 'clockFacts'>, today: LegalDate): LegalDate {
  return clockFacts.reduce((latest, { happenedOn }) => (happenedOn > latest ? happenedOn : latest), today);
}

/** A due date that a suspension moved is known only since then; and while it lasts, nobody is pressed (handbook §2.2). */
function reminderOn(left: number, reading: ClockReading, calendar: WorkingDayCalendar): LegalDate | null {
  const day = replyReminderOn(reading, calendar, left);
  const { replyDueOn, deferredUntil, suspensions } = reading;
  const stop = suspensions.findLast(({ after }) => replyDueOn !== null && after < replyDueOn);
  if (!day || deferredUntil || !stop?.through || day > stop.through) return day;
  return calendar.workingDayOnOrAfter(addDays(stop.through, 1));
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

/** Whether a reply that goes out on this day is in time (235号); one that puts a wrong one right is judged by the first. */
export function inTime(state: Pick<RequestState, 'replyDueOn' | 'replaces'>, dispatchedOn: LegalDate): boolean {
  return state.replyDueOn !== null && (state.replaces?.dispatchedOn ?? dispatchedOn) <= state.replyDueOn;
}
