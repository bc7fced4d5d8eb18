import { event, type TimerRaises } from '../decide/rule.js';
import type { RequestState } from '../state.js';
import type { Timer, TimerContext } from '../timer.js';
import { rectificationDueOn } from './limit.js';

/** On the last day of the internal limit whoever answers is reminded, once; past it the ladder is climbed. */
export function rectificationTimers(state: RequestState, context: TimerContext): Timer[] {
  const dueOn = rectificationDueOn(state, context);
  if (dueOn === null || state.rectification?.raisedFor === dueOn) return [];
  return [{ kind: 'rectificationDue', dueOn, firesOn: dueOn }];
}

export const rectificationRaises = {
  rectificationDue: ({ dueOn, firesOn }) => event('RectificationReminderRaised', { dueOn }, firesOn),
} satisfies Partial<TimerRaises>;
