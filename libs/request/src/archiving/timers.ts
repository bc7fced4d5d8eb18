import { event, type TimerRaises } from '../decide/rule.js';
import type { RequestState } from '../state.js';
import { onLastDay, type Timer, type TimerContext } from '../timer.js';
import { archivingDueOn } from './limit.js';

export function archivingTimers(state: RequestState, context: TimerContext): Timer[] {
  return onLastDay('archivingDue', archivingDueOn(state, context), state.archivingRaisedFor);
}

export const archivingRaises = {
  archivingDue: ({ dueOn, firesOn }) => event('ArchivingReminderRaised', { dueOn }, firesOn),
} satisfies Partial<TimerRaises>;
