import type { Change, Evolutions } from '../evolution.js';
import type { RequestState } from '../state.js';
import type { Assistance } from './state.js';

function change({ assistances }: RequestState, id: string, changed: Partial<Assistance>): Change {
  return { assistances: assistances.map((each) => (each.id === id ? { ...each, ...changed } : each)) };
}

export const assistanceEvolutions = {
  AssistanceAsked: ({ assistances }, { data: { assistanceId, unitId, dueOn }, happenedOn }) => ({
    assistances: [
      ...assistances,
      {
        ...{ id: assistanceId, ordinal: assistances.length + 1, unitId, askedOn: happenedOn, dueOn },
        ended: null,
        raisedFor: null,
      },
    ],
  }),
  AssistanceEnded: (state, { data: { assistanceId, how, textOf }, happenedOn }) =>
    change(state, assistanceId, { ended: { how, on: happenedOn, textOf } }),
  AssistanceReminderRaised: (state, { data: { assistanceId, dueOn } }) =>
    change(state, assistanceId, { raisedFor: dueOn }),
} satisfies Evolutions;
