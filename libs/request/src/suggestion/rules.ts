/**
 * 建议主动公开 (条例44): whoever was given information may suggest that it be published for everybody; the agency examines it, and
 * publishes in time what is of that kind. It is answered by the head of the disclosure office, with reasons, by letter.
 */
import type { RefusalReason } from '#libs/contracts';
import type { ArticleId, LegalDate } from '#libs/law';
import { event, isBlank, numbered, staffId, type CommandRule, type CommandRules } from '../decide/rule.js';
import type { DraftEvent } from '../events.js';
import { requestClosed } from '../first-closing.js';
import type { ApplicationFacts } from '../intake/commands.js';
import { promotableDocuments } from '../promotion/rules.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import type { SuggestionCommands } from './commands.js';

const SUGGESTION: ArticleId[] = ['条例44'];

/** What stands against suggesting that the information of this request be published: it must have been given, and not be so yet. */
export function suggestingBlockers(given: RequestState): RefusalReason[] {
  const isGiven = given.servedOn !== null && (given.outcome === 'GRANTED' || given.outcome === 'PARTIAL');
  const isPublished = given.promotedDocuments.length > 0 && promotableDocuments(given).length === 0;
  return reasonsWhere([!isGiven || isPublished, refusal('SUGGESTION.NOTHING_GIVEN', SUGGESTION)]);
}

/** A suggestion says of which request the information is, and nothing else does. */
export function informationRefusals({ procedure, informationOf }: ApplicationFacts): RefusalReason[] {
  return reasonsWhere([
    (procedure === 'suggestion') !== (informationOf !== undefined),
    refusal('SUGGESTION.INFORMATION_MISSING', SUGGESTION, { field: 'informationOf' }),
  ]);
}

const answerSuggestion: CommandRule<'answerSuggestion'> = {
  refusals: (_, { data: { decision, publishedOn }, texts: { findings, place } }, { today }) => {
    const isAdopted = decision === 'adopted';
    return reasonsWhere(
      [isBlank(findings), refusal('EVIDENCE.MISSING', SUGGESTION, { field: 'findings' })],
      [isAdopted && !publishedOn, refusal('SUGGESTION.NOT_PUBLISHED', SUGGESTION, { field: 'publishedOn' })],
      [isAdopted && isBlank(place), refusal('SUGGESTION.NOT_PUBLISHED', SUGGESTION, { field: 'place' })],
      [
        isAdopted && publishedOn !== null && publishedOn > today,
        refusal('FACT.IN_FUTURE', SUGGESTION, { field: 'publishedOn' }),
      ],
    );
  },
  letter: () => 'SUG',
  events: (state, command, context) => {
    const { data, actor, commandId } = command;
    const publishedOn = data.decision === 'adopted' ? data.publishedOn : null;
    const answered = { decision: data.decision, publishedOn, by: staffId(actor), textOf: commandId };
    return [
      event('SuggestionAnswered', answered, context.today, SUGGESTION),
      // It is no application for information and counts in no row of the annual report, whatever its outcome is called.
      requestClosed(state, data.decision === 'withdrawn' ? 'WITHDRAWN' : 'OTHER', context.today, SUGGESTION),
      numbered('SUG', command, context, context.today),
    ];
  },
};

/** An answer without its letter told nobody anything. */
export function suggestionWithoutLetter(state: RequestState, letterId: string, today: LegalDate): DraftEvent[] {
  if (state.stage !== 'closed' || state.suggestion?.answer?.textOf !== letterId) return [];
  return [event('SuggestionAnswerFailed', { letterId }, today, SUGGESTION)];
}

export const suggestionRules: Pick<CommandRules, keyof SuggestionCommands> = { answerSuggestion };
