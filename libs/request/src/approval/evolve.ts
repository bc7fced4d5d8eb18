import type { LegalDate } from '#libs/law';
import type { Change, Evolutions } from '../evolution.js';
import type { EventData } from '../events.js';
import type { Proposal, RequestState } from '../state.js';
import type { Approval, ApprovalState } from './state.js';
import { DEFAULT_CHAIN, type ApprovalStep } from './steps.js';

/** A new proposal begins its chain; documents that passed secrecy review before, unchanged, have passed it. */
export function approvalOf(
  state: RequestState,
  { documents, chain = DEFAULT_CHAIN }: EventData['ReplyProposed'],
  on: LegalDate,
): ApprovalState {
  const cleared = documents.map(({ documentId, sha256 }) =>
    state.clearedDocuments.find((each) => each.documentId === documentId && each.sha256 === sha256),
  );
  const [last] = cleared.filter((each) => each !== undefined).sort((a, b) => (a.on < b.on ? 1 : -1));
  const isReviewed = last !== undefined && cleared.every((each) => each !== undefined);
  return {
    chain,
    approvals: isReviewed ? [{ step: 'secrecyReview', by: last.by, on: last.on }] : [],
    since: on,
    reminderRaisedFor: null,
  };
}

function change(state: RequestState, moved: Partial<ApprovalState>): { proposal: Proposal | null } {
  const { proposal } = state;
  return { proposal: proposal && { ...proposal, approval: { ...proposal.approval, ...moved } } };
}

function passed(state: RequestState, step: ApprovalStep, by: string, on: LegalDate): Change {
  const earlier = state.proposal?.approval.approvals ?? [];
  const approvals: Approval[] = [...earlier.filter((each) => each.step !== step), { step, by, on }];
  return change(state, { approvals, since: on, reminderRaisedFor: null });
}

/** The step and those after it in the chain come again. */
function backTo(state: RequestState, step: ApprovalStep, on: LegalDate): Change {
  const { chain = [], approvals = [] } = state.proposal?.approval ?? {};
  const again = new Set(chain.slice(chain.findIndex((each) => each.step === step)).map((each) => each.step));
  const kept = approvals.filter((each) => !again.has(each.step));
  const cleared = again.has('secrecyReview') ? { clearedDocuments: uncleared(state) } : {};
  return { ...change(state, { approvals: kept, since: on, reminderRaisedFor: null }), ...cleared };
}

/** What is returned to secrecy review is reviewed again. */
function uncleared({ clearedDocuments, proposal }: RequestState) {
  const again = new Set(proposal?.documents.map(({ documentId }) => documentId));
  return clearedDocuments.filter(({ documentId }) => !again.has(documentId));
}

export const approvalEvolutions = {
  ProposalCountersigned: (state, { data, happenedOn }) => passed(state, 'countersign', data.by, happenedOn),
  SecrecyApproved: (state, { data: { by, documentIds }, happenedOn }) => {
    const reviewed = (state.proposal?.documents ?? []).filter(({ documentId }) => documentIds.includes(documentId));
    return {
      ...passed(state, 'secrecyReview', by, happenedOn),
      clearedDocuments: [
        ...state.clearedDocuments.filter(({ documentId }) => !documentIds.includes(documentId)),
        ...reviewed.map(({ documentId, sha256 }) => ({ documentId, sha256, by, on: happenedOn })),
      ],
    };
  },
  LegalityApproved: (state, { data, happenedOn }) => passed(state, 'legalReview', data.by, happenedOn),
  ProposalReturned: (state, { data, happenedOn }) =>
    data.toStep ? backTo(state, data.toStep, happenedOn) : { stage: 'processing' },
  ApprovalReminderRaised: (state, { data }) => change(state, { reminderRaisedFor: data.dueOn }),
  ReplySigned: (_, { data }) => ({ stage: 'decided', outcome: data.outcome, decidedOn: data.decidedOn }),
} satisfies Evolutions;
