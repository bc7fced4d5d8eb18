/** 拟办: the case officer proposes an outcome with its reasons; the law's own list says what is still missing. */
import { getReplyBlockers, type ReplyProposal } from '#libs/law';
import type { RefusalReason } from '#libs/contracts';
import { unnamedConsultations } from '../consultation/reply-facts.js';
import type { DecideContext } from '../context.js';
import { event, staffId, type CommandRule, type CommandRules } from '../decide/rule.js';
import { reasonsOfLaw } from '../reasons-of-law.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import type { Actor } from '../vocabulary.js';
import type { ProposalCommands } from './commands.js';
import { factsOfProposal, factsOfRequest, type Proposed } from './facts.js';
import { missingContents } from './letter-contents.js';

function judgedOf(state: RequestState, proposed: Proposed, context: DecideContext): ReplyProposal {
  return { ...factsOfProposal(proposed), ...factsOfRequest(state, context) };
}

function isOtherOfficer(state: RequestState, actor: Actor): boolean {
  return actor.kind === 'staff' && state.caseOfficerId !== null && state.caseOfficerId !== actor.id;
}

/** What is withheld in a document has its ground: one of its own, or one that covers all that is withheld. */
function withoutGround({ data }: Proposed): number {
  const { exemptions, documents } = data;
  const isCovered = (documentId: string) =>
    exemptions.some((each) => each.documentId === undefined || each.documentId === documentId);
  return documents.filter(({ documentId, treatment }) => treatment !== 'full' && !isCovered(documentId)).length;
}

/** Grounds that name a document which is given whole, or none of this reply. */
function groundsAstray({ data }: Proposed): number {
  const kept = new Set(data.documents.flatMap((each) => (each.treatment === 'full' ? [] : [each.documentId])));
  return data.exemptions.filter(({ documentId }) => documentId !== undefined && !kept.has(documentId)).length;
}

/** All that the law, the letter and the documents have against a reply as it is written. */
export function reasonsAgainst(state: RequestState, proposed: Proposed, context: DecideContext): RefusalReason[] {
  const law = reasonsOfLaw(getReplyBlockers(judgedOf(state, proposed, context), context.today), context.agency);
  const ungrounded = withoutGround(proposed);
  const astray = groundsAstray(proposed);
  const unnamed = unnamedConsultations(state, proposed.data.exemptions);
  return [
    ...law,
    ...reasonsWhere(
      [ungrounded > 0, refusal('DOCUMENTS.GROUND_MISSING', ['条例36(三)', '条例37'], { documents: ungrounded })],
      [astray > 0, refusal('DOCUMENTS.GROUND_ASTRAY', ['条例37'], { grounds: astray })],
      [unnamed > 0, refusal('EXEMPTION.CONSULTATION_UNNAMED', ['条例15', '条例32'], { grounds: unnamed })],
    ),
    ...missingContents(proposed, law),
  ];
}

const proposeReply: CommandRule<'proposeReply'> = {
  blockers: (state, actor) =>
    reasonsWhere(
      [state.handlingUnitId === null, refusal('HANDLER.NOT_ASSIGNED', ['条例45'])],
      [isOtherOfficer(state, actor), refusal('HANDLER.NOT_YOURS')],
    ),
  refusals: reasonsAgainst,
  events: (_, command, context) => {
    const { data, actor, commandId } = command;
    const proposal = { ...data, proposalId: commandId, by: staffId(actor), textOf: commandId };
    return [
      event(
        'ReplyProposed',
        { ...proposal, chain: context.agency.approvalChain, judged: factsOfProposal(command) },
        context.today,
        ['条例36'],
      ),
    ];
  },
};

export const proposalRules: Pick<CommandRules, keyof ProposalCommands> = { proposeReply };
