/** 审核 and the hand-over to the unit that does the work. */
import { reasonsWhere, refusal } from '../refusals.js';
import type { CommandContents } from '../commands.js';
import type { RequestState } from '../state.js';
import { event, staffId, type CommandRule } from './rule.js';

export const startIntakeReview: CommandRule<'startIntakeReview'> = {
  events: (_, { actor }, { today }) => [event('IntakeReviewStarted', { by: staffId(actor) }, today, ['条例45'])],
};

function isComplete(data: CommandContents['passIntakeReview']['data']): boolean {
  return data.identityShown && data.descriptionClear && data.formStated;
}

/** The applicant answered the one correction: what is not clear now is answered as such (条例30, `STILL_UNCLEAR`). */
function isCorrected(state: RequestState): boolean {
  return state.correction?.confirmedOn != null;
}

/** The three contents that 条例29② asks for; what is missing calls for a correction (条例30), not for this command. */
export const passIntakeReview: CommandRule<'passIntakeReview'> = {
  refusals: (state, { data }) =>
    reasonsWhere(
      [
        !(isComplete(data) || isCorrected(state)),
        refusal('INTAKE.INCOMPLETE', ['条例29', '条例30'], {
          identityShown: data.identityShown,
          descriptionClear: data.descriptionClear,
          formStated: data.formStated,
        }),
      ],
      [
        state.representative !== null && data.authorityShown !== true && !isCorrected(state),
        refusal('INTAKE.AUTHORITY_MISSING', ['条例29', '条例30'], { field: 'authorityShown' }),
      ],
    ),
  events: (_, { data, actor }, { today }) => {
    const unclear = isComplete(data) ? {} : { stillUnclear: true };
    return [event('IntakeReviewPassed', { by: staffId(actor), ...unclear }, today, ['条例29', '条例45'])];
  },
};

export const assignHandlingUnit: CommandRule<'assignHandlingUnit'> = {
  refusals: (state, { data: { from } }) =>
    reasonsWhere([from !== undefined && from !== state.handlingUnitId, refusal('HANDLER.ASSIGNED_MEANWHILE')]),
  events: (_, { data: { unitId, caseOfficerId } }, { today }) => [
    event('HandlingUnitAssigned', { unitId, caseOfficerId }, today, ['条例45']),
  ],
};
