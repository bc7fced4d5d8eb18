import type { LegalDate } from '#libs/law';
import type { ProposableOutcome } from '../vocabulary.js';
import type { ApprovalStep } from './steps.js';

export interface ApprovalEvents {
  ProposalCountersigned: { proposalId: string; by: string; textOf: string };
  SecrecyApproved: { proposalId: string; by: string; documentIds: string[]; textOf: string };
  LegalityApproved: { proposalId: string; by: string; textOf: string };
  /** Without `toStep`: back to the officer. */
  ProposalReturned: { proposalId: string; by: string; toStep?: ApprovalStep; textOf: string };
  ApprovalReminderRaised: { proposalId: string; step: ApprovalStep; dueOn: LegalDate };
  ReplySigned: { proposalId: string; by: string; outcome: ProposableOutcome; decidedOn: LegalDate };
}
