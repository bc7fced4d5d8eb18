/** 审签: countersign, secrecy review (条例17), legal review, signature, each in its turn; and the way back. */
import { getDecisionBlockers, type ArticleId } from '#libs/law';
import type { RefusalReason } from '#libs/contracts';
import type { DecideContext } from '../context.js';
import { disclosureBlockers } from '../consultation/reply-facts.js';
import { event, isBlank, numbered, staffId, type CommandRule, type CommandRules } from '../decide/rule.js';
import { replyLetterOf } from '../outcome-letters.js';
import { factsOfRequest } from '../proposal/facts.js';
import { reasonsOfLaw } from '../reasons-of-law.js';
import { reasonsWhere, refusal } from '../refusals.js';
import type { RequestState } from '../state.js';
import type { Actor } from '../vocabulary.js';
import type { ApprovalCommands } from './commands.js';
import { awaitedStep } from './state.js';
import { APPROVER, STEP_WORDS, type ApprovalStep } from './steps.js';
import { endWhatWasAsked } from '../what-was-asked.js';

const SECRECY: ArticleId[] = ['条例17'];

function notCurrent(state: RequestState, data: { proposalId: string }): RefusalReason[] {
  return reasonsWhere([state.proposal?.id !== data.proposalId, refusal('PROPOSAL.NOT_CURRENT')]);
}

function isDrafter(state: RequestState, actor: Actor): boolean {
  return actor.kind === 'staff' && state.proposal?.by === actor.id;
}

/** A step is given in its turn; one that the agency's chain does not have, never. */
function outOfTurn(state: RequestState, step: ApprovalStep): RefusalReason[] {
  const approval = state.proposal?.approval ?? null;
  const awaits = awaitedStep(approval);
  const isInChain = approval?.chain.some((each) => each.step === step) ?? false;
  return reasonsWhere(
    [!isInChain, refusal('APPROVAL.STEP_NOT_IN_CHAIN')],
    [
      isInChain && awaits !== step,
      refusal('APPROVAL.NOT_THIS_STEP', [], awaits ? { awaits: STEP_WORDS[awaits] } : undefined),
    ],
  );
}

/** Separation of duties: nobody approves what he or she drafted. */
function stepBlockers(step: ApprovalStep) {
  return (state: RequestState, actor: Actor): RefusalReason[] => [
    ...reasonsWhere([isDrafter(state, actor), refusal('APPROVER.IS_DRAFTER')]),
    ...outOfTurn(state, step),
  ];
}

function opinionMissing(
  state: RequestState,
  { data, texts }: { data: { proposalId: string }; texts: { opinion: string } },
) {
  return [
    ...notCurrent(state, data),
    ...reasonsWhere([isBlank(texts.opinion), refusal('EVIDENCE.MISSING', [], { field: 'opinion' })]),
  ];
}

const countersignProposal: CommandRule<'countersignProposal'> = {
  blockers: stepBlockers('countersign'),
  refusals: opinionMissing,
  events: (_, { data, actor, commandId }, { today }) => [
    event('ProposalCountersigned', { ...data, by: staffId(actor), textOf: commandId }, today, ['条例45']),
  ],
};

const approveLegality: CommandRule<'approveLegality'> = {
  blockers: stepBlockers('legalReview'),
  refusals: opinionMissing,
  events: (_, { data, actor, commandId }, { today }) => [
    event('LegalityApproved', { ...data, by: staffId(actor), textOf: commandId }, today, ['条例45']),
  ],
};

const approveSecrecy: CommandRule<'approveSecrecy'> = {
  blockers: (state, actor) => [
    ...reasonsWhere([isDrafter(state, actor), refusal('REVIEWER.IS_DRAFTER', SECRECY)]),
    ...outOfTurn(state, 'secrecyReview'),
  ],
  refusals: (state, { data, texts }) => {
    const missing = unclearedDocuments(state).filter(({ documentId }) => !data.documentIds.includes(documentId));
    return [
      ...notCurrent(state, data),
      ...reasonsWhere(
        [missing.length > 0, refusal('SECRECY.DOCUMENTS_NOT_REVIEWED', SECRECY, { documents: missing.length })],
        [isBlank(texts.opinion), refusal('EVIDENCE.MISSING', SECRECY, { field: 'opinion' })],
      ),
    ];
  },
  events: (_, { data, actor, commandId }, { today }) => [
    event('SecrecyApproved', { ...data, by: staffId(actor), textOf: commandId }, today, SECRECY),
  ],
};

/** Documents of the proposal that no reviewer has passed as they are now. */
function unclearedDocuments({ proposal, clearedDocuments }: RequestState) {
  return (proposal?.documents ?? []).filter(
    ({ documentId, sha256 }) =>
      !clearedDocuments.some((each) => each.documentId === documentId && each.sha256 === sha256),
  );
}

/** Whoever's step is still to come may send the proposal back, with the reason, to the officer or to a step that was passed. */
const returnProposal: CommandRule<'returnProposal'> = {
  blockers: ({ proposal }, actor) => {
    const { chain = [], approvals = [] } = proposal?.approval ?? {};
    const toCome = chain.filter(({ step }) => !approvals.some((each) => each.step === step));
    const isTheirs = actor.kind === 'staff' && toCome.some(({ step }) => actor.roles.includes(APPROVER[step]));
    return reasonsWhere([!isTheirs, refusal('APPROVAL.NOT_THIS_STEP')]);
  },
  refusals: (state, { data, texts }) => {
    const steps = state.proposal?.approval.chain.map(({ step }) => step) ?? [];
    const awaits = awaitedStep(state.proposal?.approval ?? null);
    const isEarlier = !data.toStep || steps.slice(0, awaits ? steps.indexOf(awaits) : 0).includes(data.toStep);
    return [
      ...notCurrent(state, data),
      ...reasonsWhere(
        [!isEarlier, refusal('APPROVAL.NOT_EARLIER_STEP', [], { field: 'toStep' })],
        [isBlank(texts.reason), refusal('EVIDENCE.MISSING', [], { field: 'reason' })],
      ),
    ];
  },
  events: (_, { data: { proposalId, toStep }, actor, commandId }, { today }) => [
    event(
      'ProposalReturned',
      { proposalId, by: staffId(actor), ...(toStep ? { toStep } : {}), textOf: commandId },
      today,
    ),
  ],
};

function isReviewed({ proposal }: RequestState): boolean {
  return proposal?.approval.approvals.some(({ step }) => step === 'secrecyReview') ?? false;
}

/** What the law holds against the decision now: what the proposal relied on may have moved since it was made. */
function decisionBlockers(state: RequestState, context: DecideContext): RefusalReason[] {
  const { proposal } = state;
  if (!proposal?.judged) return [];
  const uncleared = unclearedDocuments(state).filter(({ treatment }) => treatment !== 'withheld');
  const facts = {
    ...proposal.judged,
    ...factsOfRequest(state, context),
    // Without any review the reason is `SECRECY.NOT_REVIEWED`, once.
    secrecyReviewOpen: isReviewed(state) ? uncleared.length : 0,
  };
  return reasonsOfLaw(getDecisionBlockers(facts, context.today), context.agency);
}

/** The signature makes the decision and gives the reply its number; only what was rendered and cleared can be signed. */
const signReply: CommandRule<'signReply'> = {
  blockers: (state, actor, context) => [
    ...reasonsWhere(
      [isDrafter(state, actor), refusal('SIGNER.IS_DRAFTER')],
      [!state.proposal?.draftSha256, refusal('DRAFT.NOT_RENDERED')],
      [!isReviewed(state), refusal('SECRECY.NOT_REVIEWED', SECRECY)],
    ),
    // What lacks secrecy review is told above.
    ...(isReviewed(state) ? outOfTurn(state, 'signOff') : []),
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
      ...endWhatWasAsked(state, 'replied', context),
      numbered(replyLetterOf(proposal.outcome), command, context, context.today),
    ];
  },
};

export const approvalRules: Pick<CommandRules, keyof ApprovalCommands> = {
  countersignProposal,
  approveSecrecy,
  approveLegality,
  returnProposal,
  signReply,
};
