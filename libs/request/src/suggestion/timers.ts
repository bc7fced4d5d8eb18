import { event, type TimerRaises } from '../decide/rule.js';
import type { RequestState } from '../state.js';
import { onLastDay, type Timer, type TimerContext } from '../timer.js';
import { suggestionDueOn } from './limit.js';

export function suggestionTimers(state: RequestState, context: TimerContext): Timer[] {
  return onLastDay('suggestionDue', suggestionDueOn(state, context), state.suggestion?.raisedFor);
}

export const suggestionRaises = {
  suggestionDue: ({ dueOn, firesOn }) => event('SuggestionReminderRaised', { dueOn }, firesOn),
} satisfies Partial<TimerRaises>;
