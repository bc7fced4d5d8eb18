/**
 * A wrong reply is corrected by a new one that names it. The request is handled again from the proposal on; the law knows
 * no new period for it, and whether it was answered in time stays judged by the first reply. So is a wrong answer under
 * 条例41 or 44: it is examined again, within the internal limit from that day on.
 */
import type { CommandRule, CommandRules } from '../decide/rule.js';
import { event, isBlank, staffId } from '../decide/rule.js';
import { answerLetter, ownProcedure } from '../procedures.js';
import { reasonsWhere, refusal } from '../refusals.js';
import { replyLetter } from '../reply-letter.js';
import type { LetterState, RequestState } from '../state.js';
import type { ReplacementCommands } from './commands.js';

/** What the applicant was answered by. A lapse or a withdrawal is no reply. */
function servedReply(state: RequestState): LetterState | undefined {
  if (ownProcedure(state)) return answerLetter(state);
  return state.servedOn === null ? undefined : replyLetter(state);
}

const replaceReply: CommandRule<'replaceReply'> = {
  blockers: (state) =>
    reasonsWhere(
      [!servedReply(state), refusal('REPLY.NONE')],
      // A package that is being written is let come to its end first.
      [state.stage === 'closed' && state.archivingStarted, refusal('ARCHIVE.ALREADY_STARTED')],
    ),
  refusals: (_, { texts }) =>
    reasonsWhere([isBlank(texts.reason), refusal('EVIDENCE.MISSING', [], { field: 'reason' })]),
  events: (state, { actor, commandId }, { today }) => {
    const letter = servedReply(state);
    if (!letter) return [];
    return [event('ReplyFoundWrong', { letterId: letter.id, by: staffId(actor), textOf: commandId }, today)];
  },
};

export const replacementRules: Pick<CommandRules, keyof ReplacementCommands> = { replaceReply };
