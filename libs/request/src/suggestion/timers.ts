import { event, type TimerRaises } from '../decide/rule.js';
import type { RequestState } from '../state.js';
import type { Timer, TimerContext } from '../timer.js';
import { suggestionDueOn } from './limit.js';

/** On the last day of the internal limit whoever answers is reminded, once; past it the ladder is climbed. */
export function suggestionTimers(state: RequestState, context: TimerContext): Timer[] {
  const dueOn = suggestionDueOn(state, context);
  if (dueOn === null || state.suggestion?.raisedFor === dueOn) return [];
  return [{ kind: 'suggestionDue', dueOn, firesOn: dueOn }];
}

export const suggestionRaises = {
  suggestionDue: ({ dueOn, firesOn }) => event('SuggestionReminderRaised', { dueOn }, firesOn),
} satisfies Partial<TimerRaises>;
