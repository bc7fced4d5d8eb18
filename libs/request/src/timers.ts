/**
 * The wake-ups of a request. A timer is no truth: it makes the process ask again, and `timerFired` decides by the
 * committed state whether something is due.
 */
import type { WakeUp } from '#libs/contracts';
import { approvalTimers } from './approval/timers.js';
import { archivingTimers } from './archiving/timers.js';
import { assistanceTimers } from './assistance/timers.js';
import { unconfirmed } from './confirmation.js';
import { consultationTimers } from './consultation/timers.js';
import { correctionTimers } from './correction/timers.js';
import { excessiveTimers } from './excessive/timers.js';
import { feeTimers } from './fee/timers.js';
import { rectificationTimers } from './rectification/timers.js';
import { serviceTimers } from './service/timers.js';
import type { RequestState } from './state.js';
import { suggestionTimers } from './suggestion/timers.js';
import { supervisionTimers } from './supervision/timers.js';
import { onLastDay, type Timer, type TimerContext } from './timer.js';
import { wakeSecond } from './wake-second.js';

/** The alarm of what nobody has confirmed with the applicant: on the last day of the internal limit. */
function confirmationTimers(state: RequestState, { calendar, agency }: TimerContext): Timer[] {
  const waiting = unconfirmed(state, agency);
  if (!waiting) return [];
  const dueOn = calendar.nthWorkingDayAfter(waiting.since, waiting.for);
  return onLastDay('confirmationAlarm', dueOn, state.alarmRaisedFor);
}

/** Every limit of the request that still has something to say, the earliest first; of one of the past, none. */
export function timersOf(state: RequestState, context: TimerContext): Timer[] {
  if (state.past) return [];
  return [
    ...confirmationTimers(state, context),
    ...approvalTimers(state, context),
    ...archivingTimers(state, context),
    ...assistanceTimers(state),
    ...correctionTimers(state, context),
    ...excessiveTimers(state, context),
    ...feeTimers(state, context),
    ...rectificationTimers(state, context),
    ...serviceTimers(state, context),
    ...suggestionTimers(state, context),
    ...consultationTimers(state, context),
    ...supervisionTimers(state, context),
  ].sort((a, b) => (a.firesOn < b.firesOn ? -1 : 1));
}

/**
 * The next wake-up as an instant: on its day, Beijing time, in the agency's window before office hours, at the second
 * of this request, so that many requests due on one day do not wake in one minute.
 */
export function nextWakeUp(state: RequestState, context: TimerContext): WakeUp | null {
  const [timer] = timersOf(state, context);
  if (!timer) return null;
  return {
    kind: timer.kind,
    dueOn: timer.dueOn,
    at: `${timer.firesOn}T${wakeSecond(state.requestId, context.agency)}+08:00`,
  };
}
