import { event, type TimerRaises } from '../decide/rule.js';
import type { RequestState } from '../state.js';
import { onLastDay, type Timer, type TimerContext } from '../timer.js';
import { rectificationDueOn } from './limit.js';

export function rectificationTimers(state: RequestState, context: TimerContext): Timer[] {
  return onLastDay('rectificationDue', rectificationDueOn(state, context), state.rectification?.raisedFor);
}

export const rectificationRaises = {
  rectificationDue: ({ dueOn, firesOn }) => event('RectificationReminderRaised', { dueOn }, firesOn),
} satisfies Partial<TimerRaises>;
