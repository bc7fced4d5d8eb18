import type { EffectDraft, EffectRules } from '../effect-rule.js';
import type { EventData } from '../events.js';
import type { RequestState } from '../state.js';

/** The people of the unit that is asked are told, whoever has the case. */
function toUnit(alert: string, assistanceId: string, { assistances }: RequestState, how = ''): EffectDraft[] {
  return assistances
    .filter(({ id }) => id === assistanceId)
    .map(({ unitId, dueOn }) => ({ kind: 'alertStaff', data: { alert, unitId, dueOn, ...(how ? { how } : {}) } }));
}

export const assistanceEffects = {
  AssistanceReminderRaised: ({ data }, state) => toUnit('assistanceDue', data.assistanceId, state),
  AssistanceEnded: ({ data: { assistanceId, how } }, state) => {
    if (how === 'letterFailed') return [];
    if (how === 'takenBack' || how === 'moot') return toUnit('assistanceTakenBack', assistanceId, state, how);
    return [{ kind: 'alertStaff', data: { alert: 'assistanceAnswered', how } }];
  },
} satisfies EffectRules;

/** The letter stays in the house: the unit is told of it; null where a letter is no such one. */
export function alertOfAssistanceLetter(
  { letterCode, letterId }: EventData['LetterIssued'],
  state: RequestState,
): EffectDraft[] | null {
  return letterCode === 'AST' ? toUnit('assistanceAsked', letterId, state) : null;
}
