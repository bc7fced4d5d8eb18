/** Notices while a request runs. Steps of procedure: no remedy of their own (handbook §5.2), but TPN, which decides. */
import type { LegalDate, LetterCommon, OutwardCommon, Remedy } from './common.js';
import type { CountedDay } from './receipts.js';

/** 补正告知书 (条例30). */
export interface CorrectionNotice extends LetterCommon {
  docCode: 'CORR';
  /** All points at once. */
  points: { unclear: string; howTo: string }[];
  /** 合理期限, to the day. */
  correctBy: LegalDate;
  periodWorkingDays: number;
  /** Where the correction is to be handed in. */
  handIn: string;
}
/** 延期答复告知书 (条例33②). */
export interface ExtensionNotice extends LetterCommon {
  docCode: 'EXT';
  originalDueOn: LegalDate;
  extensionDays: number;
  newDueOn: LegalDate;
  reasons: string;
  /** The days from the one after the original due day to the new one. */
  dueTrace?: CountedDay[];
}
/** 第三方意见征询书 (条例32). It goes to the third party and says nothing of the applicant. */
export interface ThirdPartyConsultation extends OutwardCommon {
  docCode: 'TPC';
  /** 拟公开内容摘要. */
  informationSummary: string;
  replyWorkingDays: number;
  handIn: string;
}
/** 征求意见告知书, to the applicant. */
export interface ConsultationNotice extends LetterCommon {
  docCode: 'TPA';
  consultations: { kind: 'third_party' | 'co_author'; sentOn: LegalDate }[];
}
/** 公开告知书, to the third party whose objection is overridden (条例32). */
export interface DisclosureNotice extends OutwardCommon {
  docCode: 'TPN';
  information: string;
  consultation: { askedOn: LegalDate; stance: 'objected' | 'silent' | 'unreachable'; answeredOn?: LegalDate };
  /** 公共利益的理由. */
  publicInterestReasons: string[];
  disclosureOn: LegalDate;
  basis: string[];
  remedy: Remedy;
}
/** 会商函, to a co-author agency (条例34). */
export interface CoAuthorConsultation extends OutwardCommon {
  docCode: 'COC';
  information: string;
  proposal: string;
  replyWorkingDays: number;
  handIn: string;
}
/** 协办函: help within or outside the agency; it does not stop the clock. */
export interface AssistanceLetter extends OutwardCommon {
  docCode: 'AST';
  tasks: string[];
  internalDueOn: LegalDate;
  handIn: string;
}
/** 说明理由通知 (条例35). */
export interface ReasonsNotice extends LetterCommon {
  docCode: 'RSN';
  frequencyFacts: string;
  explainBy: LegalDate;
  periodWorkingDays: number;
  handIn: string;
}
/** 延迟答复告知 (条例35). */
export interface DeferralNotice extends LetterCommon {
  docCode: 'DEF';
  originalDueOn: LegalDate;
  deferredTo: LegalDate;
  reasons: string;
}
/** One band of the fee, as `libs/law` computed it. */
export interface FeeLine {
  /** e.g. 第31—100页. */
  band: string;
  quantity: number;
  rateYuan: number;
  amountYuan: number;
}
/** 收费通知 (办法6). */
export interface FeeNotice extends LetterCommon {
  docCode: 'FEE';
  /** 按件 or 按量, one of them (办法3). */
  standard: 'per_item' | 'per_page';
  /** What the standard was applied to, e.g. 本月第12件申请. */
  appliedTo: string;
  basis: string[];
  lines: FeeLine[];
  totalYuan: number;
  payment: string[];
  payWorkingDays: number;
  /** 异议途径 (办法7), from `libs/law`. */
  objectionParagraphs: string[];
}

export type NoticeLetter =
  | CorrectionNotice
  | ExtensionNotice
  | ThirdPartyConsultation
  | ConsultationNotice
  | DisclosureNotice
  | CoAuthorConsultation
  | AssistanceLetter
  | ReasonsNotice
  | DeferralNotice
  | FeeNotice;
