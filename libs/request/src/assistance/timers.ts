import { event, type TimerRaises } from '../decide/rule.js';
import type { RequestState } from '../state.js';
import type { Timer } from '../timer.js';

/** On the last day of its internal limit the unit is reminded, once. */
export function assistanceTimers({ assistances, dispatchedOn, closedOn }: RequestState): Timer[] {
  if (dispatchedOn || closedOn) return [];
  return assistances
    .filter(({ ended, raisedFor }) => !ended && !raisedFor)
    .map(({ id, dueOn }) => ({ kind: 'assistanceDue', dueOn, firesOn: dueOn, subject: id }));
}

export const assistanceRaises = {
  assistanceDue: ({ subject = '', dueOn, firesOn }) =>
    event('AssistanceReminderRaised', { assistanceId: subject, dueOn }, firesOn),
} satisfies Partial<TimerRaises>;
