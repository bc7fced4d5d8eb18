import type { ApprovalStep } from './steps.js';

export interface ApprovalCommands {
  /** 会签: the head of the handling unit agrees. */
  countersignProposal: { data: { proposalId: string }; texts: { opinion: string } };
  /** 保密审查 (条例17), document by document; one that passed before is not asked for again. */
  approveSecrecy: { data: { proposalId: string; documentIds: string[] }; texts: { opinion: string } };
  /** 合法性审查, where the agency's chain has it. */
  approveLegality: { data: { proposalId: string }; texts: { opinion: string } };
  /** Back to the officer (`toStep` null), or to an earlier step, which then comes again with those after it. */
  returnProposal: { data: { proposalId: string; toStep: ApprovalStep | null }; texts: { reason: string } };
  signReply: { data: { proposalId: string }; texts: { opinion?: string } };
}
