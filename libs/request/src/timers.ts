/**
 * The wake-ups of a request. A timer is no truth: it makes the process ask again, and `timerFired` decides by the
 * committed state whether something is due.
 */
import { addDays, type LegalDate } from '#libs/law';
import type { WakeUp } from '#libs/contracts';
import { approvalTimers } from './approval/timers.js';
import { replyClock } from './clock-facts.js';
import { consultationTimers } from './consultation/timers.js';
import { correctionTimers } from './correction/timers.js';
import { excessiveTimers } from './excessive/timers.js';
import { feeTimers } from './fee/timers.js';
import { serviceTimers } from './service/timers.js';
import type { RequestState } from './state.js';
import type { Timer, TimerContext } from './timer.js';

/**
 * Since when something waits to be confirmed with the applicant (the request itself, or its correction), and for how many
 * working days it may: an applicant who was not reached is tried again after a while.
 */
function unconfirmed(state: RequestState, agency: TimerContext['agency']): { since: LegalDate; for: number } | null {
  if (state.stage === 'arrived' && state.unreachableOn) {
    return { since: state.unreachableOn, for: agency.contactRetryWorkingDays };
  }
  const since = state.stage === 'arrived' ? state.submittedOn : (state.correction?.arrivedOn ?? null);
  const waits = state.stage === 'arrived' || state.stage === 'awaitingCorrection';
  return waits && since ? { since, for: agency.confirmationWorkingDays } : null;
}

/** The alarm of what nobody has confirmed with the applicant: on the last day of the internal limit. */
function confirmationTimers(state: RequestState, { calendar, agency }: TimerContext): Timer[] {
  const waiting = unconfirmed(state, agency);
  if (!waiting) return [];
  const dueOn = calendar.nthWorkingDayAfter(waiting.since, waiting.for);
  return state.alarmRaisedFor === dueOn ? [] : [{ kind: 'confirmationAlarm', dueOn, firesOn: dueOn }];
}

/** Reminder and red alert of the reply; a reply that went out, also one that is replaced, or a closed request, has none. */
function replyTimers(state: RequestState, context: TimerContext): Timer[] {
  const dueOn = state.replyDueOn;
  if (!dueOn || state.dispatchedOn || state.closedOn) return [];
  const clock = replyClock(state, context.calendar);
  if (!clock.isJudged || clock.isAnswered) return [];
  const reminderOn = clock.reminderOn(context.agency.reminderWorkingDays);
  const timers: Timer[] = [];
  if (reminderOn && state.reminderRaisedFor !== dueOn)
    timers.push({ kind: 'replyReminder', dueOn, firesOn: reminderOn });
  if (state.overdueRaisedFor !== dueOn) timers.push({ kind: 'replyOverdue', dueOn, firesOn: addDays(dueOn, 1) });
  return timers;
}

/** Every limit of the request that still has something to say, the earliest first. */
export function timersOf(state: RequestState, context: TimerContext): Timer[] {
  return [
    ...confirmationTimers(state, context),
    ...approvalTimers(state, context),
    ...correctionTimers(state, context),
    ...excessiveTimers(state, context),
    ...feeTimers(state, context),
    ...serviceTimers(state, context),
    ...consultationTimers(state, context),
    ...replyTimers(state, context),
  ].sort((a, b) => (a.firesOn < b.firesOn ? -1 : 1));
}

/** The next wake-up as an instant: the morning of the day, Beijing time. */
export function nextWakeUp(state: RequestState, context: TimerContext): WakeUp | null {
  const [timer] = timersOf(state, context);
  return timer
    ? { kind: timer.kind, dueOn: timer.dueOn, at: `${timer.firesOn}T${context.agency.wakeTime}:00+08:00` }
    : null;
}
