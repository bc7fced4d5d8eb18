import type { Change, Evolutions } from '../evolution.js';
import type { RecordedEvent } from '../events.js';
import type { RequestState } from '../state.js';
import type { RectificationState } from './state.js';

function change({ rectification }: RequestState, changed: Partial<RectificationState>): Change {
  return { rectification: rectification && { ...rectification, ...changed } };
}

/**
 * Nothing waits for a confirmation, for no clock of the law begins; and without a day of receipt (条例31) it is counted
 * nowhere among the applications for information.
 */
export function rectificationBegun({ happenedOn }: RecordedEvent): Change {
  return { stage: 'verifying', rectification: { since: happenedOn, answer: null, raisedFor: null } };
}

export const rectificationEvolutions = {
  RectificationAnswered: (state, { data: { decision, by, textOf }, happenedOn }) =>
    change(state, { answer: { decision, answeredOn: happenedOn, by, textOf } }),
  RectificationAnswerFailed: (state) => ({
    ...change(state, { answer: null }),
    stage: 'verifying',
    outcome: null,
    closedOn: null,
  }),
  RectificationReminderRaised: (state, { data }) => change(state, { raisedFor: data.dueOn }),
} satisfies Evolutions;
