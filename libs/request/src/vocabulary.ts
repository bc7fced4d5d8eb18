/** The words of the process, as the handbook's glossary (§8) and state machine (§9.1) have them. */

/** What a request waits for. An outcome is kept apart from the stage. */
export const STAGES = [
  'submitted', // 已提交: stands in the inbox, its process has not yet decided it
  'arrived', // 到达未确认
  'registered', // 已登记
  'intakeReview', // 受理审查
  'awaitingCorrection', // 等待补正
  'processing', // 办理中
  'awaitingPayment', // 等待缴费
  'drafting', // 拟办: the draft reply is being rendered
  'inApproval', // 审签
  'decided', // 已签发待送达
  'served', // 已送达
  'closed', // 已办结
  'archived', // 已归档
] as const;
export type Stage = (typeof STAGES)[number];

export const ROLES = [
  'clerk', // 公开办登记人员
  'caseOfficer', // 承办人
  'unitHead', // 承办科室负责人
  'secrecyReviewer', // 保密审查员
  'disclosureHead', // 公开工作机构负责人
  'signer', // 签发人
  'archivist', // 档案员
  'supervisor', // 监督
  'administrator', // 管理员
] as const;
export type Role = (typeof ROLES)[number];

/** Who acts. The applicant acts with the query code; the system acts on timers and on the results of effects. */
export const ACTOR_KINDS = ['applicant', 'staff', 'system'] as const;
export type Actor = { kind: 'applicant' } | { kind: 'staff'; id: string; roles: readonly Role[] } | { kind: 'system' };

/** Kinds of requester, the columns of the annual report's table 3 (handbook §4.3). */
export const REQUESTER_TYPES = [
  'natural_person',
  'business',
  'research',
  'public_welfare',
  'legal_service',
  'other_org',
] as const;
export type RequesterType = (typeof REQUESTER_TYPES)[number];

/** How the applicant wants the reply (条例29②三, 40). */
export const DELIVERY_FORMS = ['portal', 'email', 'counter'] as const;
export type DeliveryForm = (typeof DELIVERY_FORMS)[number];

/** How a clerk confirmed an online request with the applicant (条例31三). */
export const CONFIRMATION_METHODS = ['phone', 'email', 'inPerson', 'instantMessage'] as const;
export type ConfirmationMethod = (typeof CONFIRMATION_METHODS)[number];

/** How a reply came to the applicant. */
export const SERVICE_METHODS = ['online', 'email', 'inPerson'] as const;
export type ServiceMethod = (typeof SERVICE_METHODS)[number];

/** How much of a document is given (条例37). */
export const TREATMENTS = ['full', 'partial', 'withheld'] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** The outcomes that this line of the process can propose. */
export const PROPOSABLE_OUTCOMES = ['GRANTED', 'ALREADY_PUBLIC', 'DENIED', 'NOT_EXIST'] as const;
export type ProposableOutcome = (typeof PROPOSABLE_OUTCOMES)[number];

/** How a request can end: by a reply, or without one. */
export type ClosingOutcome = ProposableOutcome | 'WITHDRAWN' | 'CORRECTION_LAPSED' | 'FEE_LAPSED';

/** The timers of a request (`timersOf`). */
export const TIMER_KINDS = [
  'confirmationAlarm',
  'correctionDue',
  'paymentDue',
  'replyReminder',
  'replyOverdue',
] as const;
export type TimerKind = (typeof TIMER_KINDS)[number];

/** Why a clerk has something to do beside the stage's own next step. */
export const TASK_KINDS = [
  'applicantWithoutEmail',
  'noticeRefused',
  'noticeBounced',
  'noticeExhausted',
  'letterFailed',
  'draftFailed',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];
