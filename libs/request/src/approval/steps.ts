import type { Role } from '../vocabulary.js';

/** The steps between a proposal and its decision, in the order in which they come (条例17, 45; practice). */
export const APPROVAL_STEPS = ['countersign', 'secrecyReview', 'legalReview', 'signOff'] as const;
export type ApprovalStep = (typeof APPROVAL_STEPS)[number];

/** A step of an agency's chain, with its internal limit in working days. */
export interface ApprovalRule {
  step: ApprovalStep;
  limitWorkingDays: number;
}

/** Secrecy review and the signature are in every chain: 条例17 lets nothing out unreviewed. */
export const INDISPENSABLE: readonly ApprovalStep[] = ['secrecyReview', 'signOff'];

export const DEFAULT_CHAIN: readonly ApprovalRule[] = [
  { step: 'secrecyReview', limitWorkingDays: 2 },
  { step: 'signOff', limitWorkingDays: 2 },
];

export const APPROVER: Record<ApprovalStep, Role> = {
  countersign: 'unitHead',
  secrecyReview: 'secrecyReviewer',
  legalReview: 'legalReviewer',
  signOff: 'signer',
};

export const STEP_WORDS: Record<ApprovalStep, string> = {
  countersign: '会签',
  secrecyReview: '保密审查',
  legalReview: '合法性审查',
  signOff: '签发',
};
