import type { LegalDate } from '#libs/law';
import type { ApprovalRule, ApprovalStep } from './steps.js';

/** A step of the chain that was passed. */
export interface Approval {
  step: ApprovalStep;
  by: string;
  on: LegalDate;
}

/** Where a proposal stands on its way to the signature. */
export interface ApprovalState {
  /** The chain as the agency's settings had it when the reply was proposed. */
  chain: readonly ApprovalRule[];
  approvals: Approval[];
  /** Since when the step that is not yet passed waits. */
  since: LegalDate;
  /** The due day for which the reminder of that step was raised. */
  reminderRaisedFor: LegalDate | null;
}

/** A document that passed secrecy review: it is not asked for again as long as it is the same, byte for byte. */
export interface ClearedDocument {
  documentId: string;
  sha256: string;
  by: string;
  on: LegalDate;
}

/** The step that a proposal waits for; null where every step was passed, or where nothing is proposed. */
export function awaitedStep(approval: Pick<ApprovalState, 'chain' | 'approvals'> | null): ApprovalStep | null {
  if (!approval) return null;
  const passed = new Set(approval.approvals.map(({ step }) => step));
  return approval.chain.find(({ step }) => !passed.has(step))?.step ?? null;
}
