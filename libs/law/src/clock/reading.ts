import { type EpochDay, fromEpochDay, type LegalDate, toEpochDay } from '../dates/legal-date.js';
import { type ClockContext, periodOf } from './due.js';
import { countedDays, nthCountedDay } from './due-day.js';
import type { AwaitedReading, Certainty, ClockReading, ConsultationReading, Running } from './reading-types.js';
import { type Awaited, type ClockState, type Consultation, statedDayOf } from './state.js';
import { endOf, stops, type Suspension, suspensionsOf } from './suspensions.js';

export type {
  AwaitedReading,
  Certainty,
  ClockReading,
  ConsultationReading,
  Running,
  SuspensionReading,
} from './reading-types.js';

const dateOf = (day: EpochDay | null): LegalDate | null => (day === null ? null : fromEpochDay(day));

const JUDGED: ReadonlySet<Running> = new Set(['running', 'deferred', 'suspended', 'answered']);

/** Reads a folded state as of a day (default: the day of its last fact). */
export function readState(state: ClockState, context: ClockContext, on?: LegalDate): ClockReading {
  const { calendar, policy } = context;
  const onDay = on === undefined ? state.lastDay : toEpochDay(on);
  const period = state.periods.at(-1);
  const start = period?.startDay ?? null;
  const suspensions = start === null ? [] : suspensionsOf(state, start, policy);
  const counted = start === null ? null : nthCountedDay(calendar, start, periodOf(state), suspensions);
  const due = state.judgedDueDay ?? statedDayOf(state) ?? counted;
  const running = runningOn(state, onDay ?? 0, suspensions, due);
  const isJudged = JUDGED.has(running);
  const until = state.repliedDay ?? state.ended?.day ?? onDay ?? 0;
  const isOverdue = isJudged && due !== null && until > due;
  const used = start === null ? 0 : countedDays(calendar, start, Math.min(until, due ?? until), suspensions);
  return {
    on: dateOf(onDay),
    receivedOn: dateOf(state.receivedDay),
    startedOn: dateOf(start),
    startCause: period?.cause ?? null,
    periodWorkingDays: periodOf(state),
    extension: state.extension && { workingDays: state.extension.workingDays, on: fromEpochDay(state.extension.day) },
    deferredUntil: dateOf(state.deferredUntil),
    orderedUntil: dateOf(state.orderedUntil),
    replyDueOn: dateOf(due),
    certainty: certaintyOf(state, context, start, due),
    isExpected:
      statedDayOf(state) === null &&
      state.consultations.some(
        (each) => each.sentDay < (due ?? 0) && stops(each, start ?? 0, policy) && isOpen(each, onDay ?? 0),
      ),
    running,
    isJudged,
    isOverdue,
    repliedOn: dateOf(state.repliedDay),
    workingDaysUsed: used,
    workingDaysLeft: daysLeft(state, context, used, until),
    workingDaysOverdue: isOverdue ? calendar.countBetween(due, until) : 0,
    correction: state.correction && awaitedReading(state.correction, context),
    payment: state.payment && awaitedReading(state.payment, context),
    consultations: state.consultations.map((consultation) => consultationReading(consultation, onDay ?? 0)),
    suspensions: suspensions.map(({ from, to }) => ({
      after: fromEpochDay(from),
      through: to === Infinity ? null : fromEpochDay(to),
    })),
    findings: state.findings,
    calendarVersion: calendar.version,
    trace: [],
  };
}

/** A stated day (article 35, an order) is fixed; a counted one is as sure as the days that were counted. */
function certaintyOf(
  state: ClockState,
  { calendar }: ClockContext,
  start: EpochDay | null,
  due: EpochDay | null,
): Certainty {
  if (statedDayOf(state) !== null) return 'fixed';
  if (start === null || due === null) return 'provisional';
  return calendar.touchesProvisional(start, due) ? 'provisional' : 'fixed';
}

/** @law 条例30 条例33③ 条例35 办法6 */
function runningOn(state: ClockState, on: EpochDay, suspensions: readonly Suspension[], due: EpochDay | null): Running {
  if (state.repliedDay !== null) return 'answered';
  if (state.ended !== null) return 'ended';
  if (state.periods.length === 0) return 'notStarted';
  for (const [awaited, waiting] of [
    [state.correction, 'awaitingCorrection'],
    [state.payment, 'awaitingPayment'],
  ] as const) {
    if (awaited === null) continue;
    if (awaited.dueDay !== null && on > awaited.dueDay) return 'lapsed';
    // The day of an order waits for nobody.
    if (awaited.isNoticeTimely && state.orderedUntil === null) return waiting;
  }
  if (state.deferredUntil !== null) return 'deferred';
  const beforeDue = due === null || on <= due;
  return beforeDue && suspensions.some(({ from, to }) => from < on && on <= to) ? 'suspended' : 'running';
}

function daysLeft(state: ClockState, { calendar }: ClockContext, used: number, until: EpochDay): number {
  const stated = statedDayOf(state);
  if (stated !== null) return calendar.countBetween(until, stated);
  return periodOf(state) - used;
}

function awaitedReading(awaited: Awaited, { calendar }: ClockContext): AwaitedReading {
  const { sentDay, receivedDay, dueDay, isNoticeTimely, actedLateDay } = awaited;
  const provisional = receivedDay === null || dueDay === null || calendar.touchesProvisional(receivedDay, dueDay);
  return {
    noticeSentOn: dateOf(sentDay),
    noticeReceivedOn: dateOf(receivedDay),
    dueOn: dateOf(dueDay),
    certainty: provisional ? 'provisional' : 'fixed',
    abandonedFrom: dueDay === null ? null : fromEpochDay(dueDay + 1),
    isNoticeTimely,
    actedLateOn: dateOf(actedLateDay),
  };
}

/** Its period runs. (One that nobody proved has no end in sight: then there is no due date to expect.) */
function isOpen(consultation: Consultation, on: EpochDay): boolean {
  return consultationState(consultation, on, endOf(consultation)) === 'open';
}

function consultationReading(consultation: Consultation, on: EpochDay): ConsultationReading {
  const { id, party, deducts, sentDay, receivedDay, limitDay } = consultation;
  const end = endOf(consultation);
  return {
    consultationId: id,
    party,
    deducts,
    sentOn: fromEpochDay(sentDay),
    receivedOn: dateOf(receivedDay),
    dueOn: dateOf(limitDay),
    state: consultationState(consultation, on, end),
    endedOn: end <= on ? fromEpochDay(end) : null,
  };
}

function consultationState(consultation: Consultation, on: EpochDay, end: EpochDay): ConsultationReading['state'] {
  if (consultation.answeredDay === end) return 'answered';
  if (consultation.unreachableDay === end) return 'unreachable';
  if (consultation.terminatedDay === end) return 'terminated';
  if (on > end) return 'silent';
  return consultation.receivedDay === null ? 'awaitingProof' : 'open';
}
