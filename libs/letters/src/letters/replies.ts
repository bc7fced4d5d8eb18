/** The replies that end a request (handbook §1.7, §6). */
import type { DocumentNumber, LegalDate, ReplyCommon } from './common.js';

/** The grounds of 条例14–16 (handbook §1.9). */
export const EXEMPTIONS = [
  'E14_STATE_SECRET',
  'E14_LAW_PROHIBITS',
  'E14_NATIONAL_SECURITY',
  'E14_PUBLIC_SECURITY',
  'E14_ECONOMIC_SECURITY',
  'E14_SOCIAL_STABILITY',
  'E15_TRADE_SECRET',
  'E15_PRIVACY',
  'E15_OTHER_THIRD_PARTY',
  'E16_INTERNAL_PERSONNEL',
  'E16_INTERNAL_LOGISTICS',
  'E16_INTERNAL_WORKFLOW',
  'E16_PROCESS_DISCUSSION',
  'E16_PROCESS_DRAFT',
  'E16_PROCESS_CORRESPONDENCE',
  'E16_PROCESS_REQUEST_REPORT',
  'E16_ENFORCEMENT_FILE',
] as const;
export type Exemption = (typeof EXEMPTIONS)[number];

/** A document or record that is given. */
export interface Material {
  title: string;
  documentNumber?: string;
  pages?: number;
  /** 全文 or 区分处理后. */
  note?: string;
}

/** How it is given (条例36二、40). */
export interface Provision {
  /** 形式, e.g. 电子文件（PDF）. */
  form: string;
  /** 途径, e.g. 发送至你提供的电子邮箱. */
  means: string;
  /** 时间, where it is given later than this letter. */
  when?: string;
}

/** How the third party of 条例15 was asked (条例32). */
export interface ConsultationRecord {
  askedOn: LegalDate;
  stance: 'objected' | 'silent' | 'unreachable' | 'partly_agreed';
  answeredOn?: LegalDate;
  /** The third party's reasons, without its identity. */
  reasons?: string;
  /** Why not disclosing has no great effect on the public interest. */
  publicInterest: string;
}

/** One piece of information that is withheld, with its ground and its own reasons. */
export interface Withheld {
  information: string;
  exemption: Exemption;
  reasons: string[];
  /** E14_STATE_SECRET: by which document and number it was classified. */
  classificationBasis?: string;
  /** E14_LAW_PROHIBITS: the law or administrative regulation, with its article. */
  prohibitingLaw?: string;
  /** E15: how the third party was asked. */
  consultation?: ConsultationRecord;
}

/** Where information that is already public can be had (条例36一). */
export interface PublicSource {
  title: string;
  /** One of url, column and howToGet at least. */
  url?: string;
  column?: string;
  howToGet?: string;
}

export interface GrantLetter extends ReplyCommon {
  docCode: 'R-GRANT';
  materials: Material[];
  provision: Provision;
}
export interface AlreadyPublicLetter extends ReplyCommon {
  docCode: 'R-PUB';
  sources: PublicSource[];
}
export interface PartialLetter extends ReplyCommon {
  docCode: 'R-PART';
  materials: Material[];
  provision: Provision;
  /** What 条例14–16 withholds. */
  withheld?: Withheld[];
  /** What cannot be given for another reason: not held, needs creation, a special regime … */
  otherParts?: { information: string; reasons: string[] }[];
  /** 处理方法, e.g. 遮盖、删除. */
  severanceMethod: string;
}
export interface DenialLetter extends ReplyCommon {
  docCode: 'R-DENY';
  withheld: Withheld[];
  /** Why no part can be separated and given (条例37). */
  severanceFinding: string;
}
export interface NotHeldLetter extends ReplyCommon {
  docCode: 'R-NONE';
  search: { scope: string; keywords: string; method: string; result: string; searchedOn?: LegalDate };
}
export interface NotResponsibleLetter extends ReplyCommon {
  docCode: 'R-NOTOURS';
  reasons: string[];
  /** The agency that is, where that can be told. */
  responsible?: { name: string; contact: string }[];
  /** Why it cannot be told. */
  undeterminedBecause?: string;
}
export interface NeedsCreationLetter extends ReplyCommon {
  docCode: 'R-CREATE';
  whyCreation: string;
  /** Why nothing that exists can be separated and given. */
  whyNotSeverable: string;
}
export interface StillUnclearLetter extends ReplyCommon {
  docCode: 'R-UNCLEAR';
  correction: {
    noticeNumber: DocumentNumber;
    noticeServedOn: LegalDate;
    correctedOn: LegalDate;
    correctedText: string;
    stillUnclear: string;
  };
}
export interface RepeatLetter extends ReplyCommon {
  docCode: 'R-REPEAT';
  earlier: { requestNumber: string; repliedOn: LegalDate; replyNumber: DocumentNumber };
}
export interface SpecialRegimeLetter extends ReplyCommon {
  docCode: 'R-SPEC';
  /** The law or administrative regulation that has its own rules, with the article. */
  regime: string;
  office: { name: string; contact: string; howTo?: string };
}
export interface PetitionLetter extends ReplyCommon {
  docCode: 'R-PET';
  /** 信访, 投诉, 举报 … */
  nature: string;
  channels: { name: string; contact: string }[];
}
export interface PublicationLetter extends ReplyCommon {
  docCode: 'R-BOOK';
  publications: { title: string; publisher?: string; howToGet: string }[];
}
export interface ExcessiveLetter extends ReplyCommon {
  docCode: 'R-EXC';
  frequencyFacts: string;
  reasonsNotice: { documentNumber: DocumentNumber; servedOn: LegalDate };
  /** What the applicant said; left out when nothing was said in time. */
  reasonsGiven?: string;
  whyUnreasonable: string;
}
export interface ReconfirmLetter extends ReplyCommon {
  docCode: 'R-RECON';
  provided: { information: string; on: LegalDate; how: string };
}
/** 其他处理 (格式项): an end that no other reply has. */
export interface OtherReplyLetter extends ReplyCommon {
  docCode: 'R-OTHER';
  /** The decision, as a sentence. */
  decision: string;
}
/** 逾期不补正终止. */
export interface CorrectionLapsedLetter extends ReplyCommon {
  docCode: 'T-CORR';
  correctionNotice: { documentNumber: DocumentNumber; servedOn: LegalDate; correctBy: LegalDate };
}
/** 逾期不缴费终止. */
export interface FeeLapsedLetter extends ReplyCommon {
  docCode: 'T-FEE';
  feeNotice: { documentNumber: DocumentNumber; servedOn: LegalDate; payBy: LegalDate; amountYuan: number };
}

export type ReplyLetter =
  | GrantLetter
  | AlreadyPublicLetter
  | PartialLetter
  | DenialLetter
  | NotHeldLetter
  | NotResponsibleLetter
  | NeedsCreationLetter
  | StillUnclearLetter
  | RepeatLetter
  | SpecialRegimeLetter
  | PetitionLetter
  | PublicationLetter
  | ExcessiveLetter
  | ReconfirmLetter
  | OtherReplyLetter
  | CorrectionLapsedLetter
  | FeeLapsedLetter;
