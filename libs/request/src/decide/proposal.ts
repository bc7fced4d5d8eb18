/** 拟办: the case officer proposes an outcome with its reasons; the law's own list says what is still missing. */
import type { RefusalReason } from '#libs/contracts';
import { getReplyBlockers, type ExemptionCode, type ReplyProposal } from '#libs/law';
import type { Command } from '../commands.js';
import { reasonsOfLaw } from '../reasons-of-law.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import type { Actor } from '../vocabulary.js';
import { event, staffId, type CommandRule } from './rule.js';

function written(text: string | undefined): boolean {
  return (text ?? '').trim() !== '';
}

/** The proposal as `libs/law` judges it: what is in the file, without the texts themselves. */
function asReplyProposal({ data, texts }: Command<'proposeReply'>): ReplyProposal {
  const count = (treatment: string) => data.documents.filter((document) => document.treatment === treatment).length;
  const search = texts.searchRecord;
  return {
    outcome: data.outcome,
    reasonsGiven: written(texts.reasons),
    exemptions: data.exemptions.map((exemption) => ({
      ...exemption,
      reasonsGiven: written(texts.reasons),
      classificationBasisGiven: written(texts.classificationBasis),
    })),
    documents: { full: count('full'), partial: count('partial'), withheld: count('withheld') },
    severabilityConsidered: data.severabilityConsidered,
    accessArranged: written(texts.provisionMethod),
    publicLocationGiven: written(texts.publicLocation),
    searchRecord: search && {
      scope: written(search.scope),
      keywords: written(search.keywords),
      method: written(search.method),
      result: written(search.result),
    },
  };
}

/** What the letter of a refusal must say besides (handbook §6): whether a part can be separated, which law forbids. */
function missingInLetter({ data, texts }: Command<'proposeReply'>): RefusalReason[] {
  const claims = (code: ExemptionCode) => data.exemptions.some((exemption) => exemption.code === code);
  return reasonsWhere(
    [
      data.outcome === 'DENIED' && !written(texts.severanceFinding),
      refusal('SEVERANCE.FINDING_MISSING', ['条例37'], { field: 'severanceFinding' }),
    ],
    [
      claims('E14_LAW_PROHIBITS') && !written(texts.prohibitingLaw),
      refusal('PROHIBITING_LAW.MISSING', ['条例14'], { field: 'prohibitingLaw' }),
    ],
  );
}

function isOtherOfficer(state: RequestState, actor: Actor): boolean {
  return actor.kind === 'staff' && state.caseOfficerId !== null && state.caseOfficerId !== actor.id;
}

export const proposeReply: CommandRule<'proposeReply'> = {
  blockers: (state, actor) =>
    reasonsWhere(
      [state.handlingUnitId === null, refusal('HANDLER.NOT_ASSIGNED', ['条例45'])],
      [isOtherOfficer(state, actor), refusal('HANDLER.NOT_YOURS')],
    ),
  refusals: (_, command, { today, agency }) => [
    ...reasonsOfLaw(getReplyBlockers(asReplyProposal(command), today), agency),
    ...missingInLetter(command),
  ],
  events: (_, { data, actor, commandId }, { today }) => [
    event('ReplyProposed', { ...data, proposalId: commandId, by: staffId(actor), textOf: commandId }, today, [
      '条例36',
    ]),
  ],
};
