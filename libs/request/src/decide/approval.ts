/** 办理 and 审签: secrecy review (条例17), return, signature. The proposal itself is in `proposal.ts`. */
import { getDecisionBlockers, type ArticleId } from '#libs/law';
import type { RefusalReason } from '#libs/contracts';
import type { DecideContext } from '../context.js';
import { endOpenConsultations } from '../consultation/ending.js';
import { disclosureBlockers } from '../consultation/reply-facts.js';
import { replyLetterOf } from '../outcome-letters.js';
import { factsOfRequest } from '../proposal/facts.js';
import { reasonsOfLaw } from '../reasons-of-law.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import type { Actor } from '../vocabulary.js';
import { event, numbered, staffId, type CommandRule } from './rule.js';

const SECRECY: ArticleId[] = ['条例17'];

function notCurrent(state: RequestState, data: { proposalId: string }): RefusalReason[] {
  return reasonsWhere([state.proposal?.id !== data.proposalId, refusal('PROPOSAL.NOT_CURRENT')]);
}

function isDrafter(state: RequestState, actor: Actor): boolean {
  return actor.kind === 'staff' && state.proposal?.by === actor.id;
}

export const approveSecrecy: CommandRule<'approveSecrecy'> = {
  blockers: (state, actor) => reasonsWhere([isDrafter(state, actor), refusal('REVIEWER.IS_DRAFTER', SECRECY)]),
  refusals: (state, { data, texts }) => {
    const missing = (state.proposal?.documents ?? []).filter(
      ({ documentId }) => !data.documentIds.includes(documentId),
    );
    return [
      ...notCurrent(state, data),
      ...reasonsWhere(
        [missing.length > 0, refusal('SECRECY.DOCUMENTS_NOT_REVIEWED', SECRECY, { documents: missing.length })],
        [texts.opinion.trim() === '', refusal('EVIDENCE.MISSING', SECRECY, { field: 'opinion' })],
      ),
    ];
  },
  events: (_, { data, actor, commandId }, { today }) => [
    event('SecrecyApproved', { ...data, by: staffId(actor), textOf: commandId }, today, SECRECY),
  ],
};

export const returnProposal: CommandRule<'returnProposal'> = {
  refusals: (state, { data, texts }) => [
    ...notCurrent(state, data),
    ...reasonsWhere([texts.reason.trim() === '', refusal('EVIDENCE.MISSING', [], { field: 'reason' })]),
  ],
  events: (_, { data, actor, commandId }, { today }) => [
    event('ProposalReturned', { ...data, by: staffId(actor), textOf: commandId }, today),
  ],
};

/** What the law holds against the decision now: what the proposal relied on may have moved since it was made. */
function decisionBlockers(state: RequestState, context: DecideContext): RefusalReason[] {
  const { proposal } = state;
  if (!proposal?.judged) return [];
  const { documents, clearedDocumentIds, secrecyApprovedBy } = proposal;
  const uncleared = documents.filter(
    ({ documentId, treatment }) => treatment !== 'withheld' && !clearedDocumentIds.includes(documentId),
  );
  const facts = {
    ...proposal.judged,
    ...factsOfRequest(state, context),
    // Without any review the reason is `SECRECY.NOT_REVIEWED`, once.
    secrecyReviewOpen: secrecyApprovedBy ? uncleared.length : 0,
  };
  return reasonsOfLaw(getDecisionBlockers(facts, context.today), context.agency);
}

/** The signature makes the decision and gives the reply its number; only what was rendered and cleared can be signed. */
export const signReply: CommandRule<'signReply'> = {
  blockers: (state, actor, context) => [
    ...reasonsWhere(
      [isDrafter(state, actor), refusal('SIGNER.IS_DRAFTER')],
      [!state.proposal?.draftSha256, refusal('DRAFT.NOT_RENDERED')],
      [!state.proposal?.secrecyApprovedBy, refusal('SECRECY.NOT_REVIEWED', SECRECY)],
    ),
    ...decisionBlockers(state, context),
    ...disclosureBlockers(state, context.today),
  ],
  refusals: (state, { data }) => notCurrent(state, data),
  letter: (state) => state.proposal && replyLetterOf(state.proposal.outcome),
  events: (state, command, context) => {
    const proposal = state.proposal;
    if (!proposal) return [];
    return [
      event(
        'ReplySigned',
        { proposalId: proposal.id, by: staffId(command.actor), outcome: proposal.outcome, decidedOn: context.today },
        context.today,
        ['条例36'],
      ),
      ...endOpenConsultations(state, 'replied', context),
      numbered(replyLetterOf(proposal.outcome), command, context, context.today),
    ];
  },
};
