/** The words of the process, as the handbook's glossary (§8) and state machine (§9.1) have them. */
import type { OutcomeCode } from '#libs/law';

/** What a request waits for. An outcome is kept apart from the stage. */
export const STAGES = [
  'submitted', // 已提交: stands in the inbox, its process has not yet decided it
  'arrived', // 到达未确认
  'verifying', // 更正请求核实中 (条例41)
  'examining', // 主动公开建议审核中 (条例44)
  'registered', // 已登记
  'intakeReview', // 受理审查
  'awaitingCorrection', // 等待补正
  'awaitingReasons', // 等待说明理由
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
  'legalReviewer', // 合法性审查人
  'disclosureHead', // 公开工作机构负责人
  'signer', // 签发人
  'archivist', // 档案员
  'supervisor', // 监督
  'administrator', // 管理员
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who acts. The applicant acts with the query code, whoever is asked for an opinion by the link of that consultation; the
 * system acts on timers and on the results of effects.
 */
export const ACTOR_KINDS = ['applicant', 'thirdParty', 'staff', 'system'] as const;
export type Actor =
  | { kind: 'applicant' }
  | { kind: 'thirdParty'; consultationId: string }
  | { kind: 'staff'; id: string; roles: readonly Role[] }
  | { kind: 'system' };

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
export const DELIVERY_FORMS = ['portal', 'email', 'counter', 'post'] as const;
export type DeliveryForm = (typeof DELIVERY_FORMS)[number];

/** How a clerk confirmed a request with the applicant (条例31). */
export const CONFIRMATION_METHODS = ['phone', 'email', 'inPerson', 'instantMessage', 'letter'] as const;
export type ConfirmationMethod = (typeof CONFIRMATION_METHODS)[number];

/** How much of a document is given (条例37). */
export const TREATMENTS = ['full', 'partial', 'withheld'] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** The outcomes of handbook §1.7 that are a reply, in the order of 条例36-39. */
export const PROPOSABLE_OUTCOMES = [
  'GRANTED', // 予以公开
  'ALREADY_PUBLIC', // 已主动公开
  'PARTIAL', // 部分公开
  'DENIED', // 不予公开
  'NOT_EXIST', // 信息不存在
  'NOT_RESPONSIBLE', // 不属本机关负责
  'SPECIAL_REGIME', // 特别规定
  'NEEDS_CREATION', // 需加工分析
  'STILL_UNCLEAR', // 补正后仍不明确
  'PETITION', // 信访投诉举报
  'REPEAT', // 重复申请
  'PUBLICATION', // 公开出版物
  'RECONFIRM', // 确认或者重新出具
  'EXCESSIVE', // 无正当理由大量反复申请
  'OTHER', // 其他处理
] as const satisfies readonly OutcomeCode[];
export type ProposableOutcome = (typeof PROPOSABLE_OUTCOMES)[number];

/** How a request can end: by a reply, or without one. */
export type ClosingOutcome = OutcomeCode;

/** The timers of a request (`timersOf`). */
export const TIMER_KINDS = [
  'approvalDue',
  'archivingDue',
  'assistanceDue',
  'confirmationAlarm',
  'correctionDue',
  'reasonsDue',
  'paymentDue',
  'rectificationDue',
  'suggestionDue',
  'consultationProofMissing',
  'consultationReminder',
  'consultationDue',
  'serviceProofMissing',
  'limitAlert',
] as const;
export type TimerKind = (typeof TIMER_KINDS)[number];

/** Why a clerk has something to do beside the stage's own next step. */
export const TASK_KINDS = [
  'applicantWithoutEmail',
  'consultedWithoutEmail',
  'noticeRefused',
  'noticeBounced',
  'noticeExhausted',
  'letterFailed',
  'draftFailed',
  'serviceFailed',
  'receiptNotFollowed',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];
