/**
 * 转为主动公开 (条例44): information that was given on application and may be published is published for everybody. A decision of
 * the disclosure office, after the reply; whether it may be published people say, not the system.
 */
import type { ArticleId } from '#libs/law';
import { event, isBlank, staffId, type CommandRule, type CommandRules } from '../decide/rule.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import type { PromotionCommands } from './commands.js';

const PROMOTION: ArticleId[] = ['条例44'];

/** Documents that the reply gave, whole or in part, and that are not published yet. */
export function promotableDocuments({ outcome, proposal, promotedDocuments }: RequestState): string[] {
  if (outcome !== 'GRANTED' && outcome !== 'PARTIAL') return [];
  return (proposal?.documents ?? [])
    .filter(({ treatment, documentId }) => treatment !== 'withheld' && !promotedDocuments.includes(documentId))
    .map(({ documentId }) => documentId);
}

const promoteToProactive: CommandRule<'promoteToProactive'> = {
  blockers: (state) =>
    reasonsWhere(
      [promotableDocuments(state).length === 0, refusal('PROMOTION.NOTHING_GIVEN', PROMOTION)],
      // What is in the package is closed.
      [state.archivingStarted, refusal('ARCHIVE.ALREADY_STARTED')],
    ),
  refusals: (state, { data: { documentIds, publishedOn }, texts }, { today }) => {
    const promotable = promotableDocuments(state);
    return reasonsWhere(
      [
        documentIds.length === 0 || documentIds.some((id) => !promotable.includes(id)),
        refusal('PROMOTION.DOCUMENT_NOT_GIVEN', PROMOTION, { field: 'documentIds' }),
      ],
      [publishedOn > today, refusal('FACT.IN_FUTURE', PROMOTION, { field: 'publishedOn' })],
      [isBlank(texts.place), refusal('EVIDENCE.MISSING', PROMOTION, { field: 'place' })],
      [isBlank(texts.reasons), refusal('EVIDENCE.MISSING', PROMOTION, { field: 'reasons' })],
    );
  },
  events: (_, { data, actor, commandId }) => [
    event('PromotedToProactive', { ...data, by: staffId(actor), textOf: commandId }, data.publishedOn, PROMOTION),
  ],
};

export const promotionRules: Pick<CommandRules, keyof PromotionCommands> = { promoteToProactive };
