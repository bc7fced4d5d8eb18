import type { Change, Evolutions } from '../evolution.js';
import type { RecordedEvent } from '../events.js';
import type { RequestState } from '../state.js';
import type { SuggestionState } from './state.js';

function change({ suggestion }: RequestState, changed: Partial<SuggestionState>): Change {
  return { suggestion: suggestion && { ...suggestion, ...changed } };
}

/** As with a request for rectification nothing waits for a confirmation, and it is counted nowhere among the applications. */
export function suggestionBegun({ data: { informationOf }, happenedOn }: RecordedEvent<'RequestSubmitted'>): Change {
  const suggestion = { of: informationOf ?? null, since: happenedOn, answer: null, raisedFor: null };
  return { stage: 'examining', suggestion };
}

export const suggestionEvolutions = {
  SuggestionAnswered: (state, { data, happenedOn }) => change(state, { answer: { ...data, answeredOn: happenedOn } }),
  SuggestionAnswerFailed: (state) => ({
    ...change(state, { answer: null }),
    stage: 'examining',
    outcome: null,
    closedOn: null,
  }),
  SuggestionReminderRaised: (state, { data }) => change(state, { raisedFor: data.dueOn }),
} satisfies Evolutions;
