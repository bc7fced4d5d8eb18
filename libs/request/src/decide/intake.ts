/** 审核 and the hand-over to the unit that does the work. */
import { reasonsWhere, refusal } from '../refusals.js';
import { event, staffId, type CommandRule } from './rule.js';

export const startIntakeReview: CommandRule<'startIntakeReview'> = {
  events: (_, { actor }, { today }) => [event('IntakeReviewStarted', { by: staffId(actor) }, today, ['条例45'])],
};

/** The three contents that 条例29② asks for; what is missing calls for a correction (条例30), not for this command. */
export const passIntakeReview: CommandRule<'passIntakeReview'> = {
  refusals: (_, { data }) =>
    reasonsWhere([
      !(data.identityShown && data.descriptionClear && data.formStated),
      refusal('INTAKE.INCOMPLETE', ['条例29', '条例30'], {
        identityShown: data.identityShown,
        descriptionClear: data.descriptionClear,
        formStated: data.formStated,
      }),
    ]),
  events: (_, { actor }, { today }) => [
    event('IntakeReviewPassed', { by: staffId(actor) }, today, ['条例29', '条例45']),
  ],
};

export const assignHandlingUnit: CommandRule<'assignHandlingUnit'> = {
  events: (_, { data }, { today }) => [event('HandlingUnitAssigned', { ...data }, today, ['条例45'])],
};
