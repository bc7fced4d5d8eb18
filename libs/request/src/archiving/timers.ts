import { event, type TimerRaises } from '../decide/rule.js';
import type { RequestState } from '../state.js';
import type { Timer, TimerContext } from '../timer.js';
import { archivingDueOn } from './limit.js';

/** On the last day of the internal limit the archivist is reminded, once; past it the ladder is climbed. */
export function archivingTimers(state: RequestState, context: TimerContext): Timer[] {
  const dueOn = archivingDueOn(state, context);
  if (dueOn === null || state.archivingRaisedFor === dueOn) return [];
  return [{ kind: 'archivingDue', dueOn, firesOn: dueOn }];
}

export const archivingRaises = {
  archivingDue: ({ dueOn, firesOn }) => event('ArchivingReminderRaised', { dueOn }, firesOn),
} satisfies Partial<TimerRaises>;
