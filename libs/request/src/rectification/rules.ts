/** 更正 (条例41): checked by the unit, decided by the head of the disclosure office, told by letter. */
import type { ArticleId, LegalDate } from '#libs/law';
import { event, isBlank, numbered, staffId, type CommandRule, type CommandRules } from '../decide/rule.js';
import type { DraftEvent } from '../events.js';
import { requestClosed } from '../first-closing.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import type { RectificationCommands } from './commands.js';
import { NAMES_ORGAN } from './vocabulary.js';

export const RECTIFICATION: ArticleId[] = ['条例41'];

const answerRectification: CommandRule<'answerRectification'> = {
  refusals: (_, { data: { decision }, texts: { findings, organ } }) =>
    reasonsWhere(
      [isBlank(findings), refusal('EVIDENCE.MISSING', RECTIFICATION, { field: 'findings' })],
      [
        NAMES_ORGAN.includes(decision) && (isBlank(organ?.name) || isBlank(organ?.contact)),
        refusal('RECTIFICATION.ORGAN_MISSING', RECTIFICATION, { field: 'organName' }),
      ],
    ),
  letter: () => 'RECT',
  events: (state, command, context) => {
    const { data, actor, commandId } = command;
    const answered = { decision: data.decision, by: staffId(actor), textOf: commandId };
    return [
      event('RectificationAnswered', answered, context.today, RECTIFICATION),
      // It is no application for information and counts in no row of the annual report, whatever its outcome is called.
      requestClosed(state, data.decision === 'withdrawn' ? 'WITHDRAWN' : 'OTHER', context.today, RECTIFICATION),
      numbered('RECT', command, context, context.today),
    ];
  },
};

/** An answer without its letter told nobody anything. */
export function answeredWithoutLetter(state: RequestState, letterId: string, today: LegalDate): DraftEvent[] {
  if (state.stage !== 'closed' || state.rectification?.answer?.textOf !== letterId) return [];
  return [event('RectificationAnswerFailed', { letterId }, today, RECTIFICATION)];
}

export const rectificationRules: Pick<CommandRules, keyof RectificationCommands> = { answerRectification };
