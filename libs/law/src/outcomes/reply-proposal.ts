import type { LegalDate } from '../dates/index.js';
import type { ExemptionCode, OutcomeCode } from './codes.js';

/** Where the consultation of one third party or co-author agency stands. */
export type ConsultationState =
  | 'notSent'
  | 'awaitingReceipt'
  | 'awaitingOpinion'
  | 'agreed'
  | 'objected'
  /** Its 15 working days ran out without an answer. */
  | 'silent'
  /** Recorded as out of reach. */
  | 'unreachable'
  /** Ended because the request was withdrawn or the document left out. */
  | 'terminated';

export interface ThirdPartyConsultation {
  /** A reference, never a name. */
  readonly ref: string;
  readonly state: ConsultationState;
  /** The agency's judgement of an objection: does the third party have good reasons (条例32)? */
  readonly objectionReasonable?: boolean;
}

export interface CoAuthorConsultation {
  readonly ref: string;
  readonly state: ConsultationState;
}

/** An exemption that the proposal relies on, with what the case file holds for it. */
export interface ExemptionProposal {
  readonly code: ExemptionCode;
  /** Specific reasons are written, not only the article. */
  readonly reasonsGiven: boolean;
  /** E14_STATE_SECRET: document by which the information was classified. */
  readonly classificationBasisGiven?: boolean;
  /** E14_LAW_PROHIBITS: the rank of the instrument that forbids disclosure. */
  readonly prohibitedBy?: InstrumentRank;
  /** E16_PROCESS_*, E16_ENFORCEMENT_FILE: was it checked whether a law, regulation or rule demands publication, and does one? */
  readonly publicationDuty?: 'none' | 'exists';
}

/** Only the first two count for 条例14 and 36(七). */
export type InstrumentRank = 'law' | 'administrativeRegulation' | 'localRegulation' | 'departmentRule' | 'other';

/**
 * A reply as it is proposed: codes, counts, days and whether something is in the file. No text of a person.
 * What is absent counts as not done.
 */
export interface ReplyProposal {
  readonly outcome: OutcomeCode;
  /** The facts and reasons of the reply are written. */
  readonly reasonsGiven?: boolean;
  readonly exemptions?: readonly ExemptionProposal[];
  /** PARTIAL: grounds beside 条例14-16 for what is not given, e.g. `NOT_EXIST`. */
  readonly otherGrounds?: readonly OutcomeCode[];
  /** How many documents are given whole, given in part, withheld; not yet decided. */
  readonly documents?: {
    readonly full: number;
    readonly partial: number;
    readonly withheld: number;
    readonly undecided?: number;
  };
  /** 条例37 was asked: can the rest be separated and given? */
  readonly severabilityConsidered?: boolean;
  /** GRANTED without documents: way, place and time of access are told (条例36二). */
  readonly accessArranged?: boolean;
  /** ALREADY_PUBLIC: address, column or way is told. PUBLICATION: where to get the publication. */
  readonly publicLocationGiven?: boolean;
  readonly searchRecord?: {
    readonly scope: boolean;
    readonly keywords: boolean;
    readonly method: boolean;
    readonly result: boolean;
    readonly searchedOn?: LegalDate;
  };
  readonly responsibleAgency?: {
    readonly known: boolean;
    readonly nameGiven?: boolean;
    readonly contactGiven?: boolean;
  };
  readonly specialRegime?: {
    readonly rank?: InstrumentRank;
    readonly instrumentNamed: boolean;
    readonly handlingOfficeGiven: boolean;
  };
  /** REPEAT and RECONFIRM: the earlier request of the same applicant. */
  readonly previousRequest?: {
    readonly referenceGiven: boolean;
    readonly sameApplicant: boolean;
    readonly sameInformation: boolean;
    readonly repliedOn?: LegalDate;
    readonly letterNumberGiven: boolean;
  };
  /** PETITION: where petitions, complaints or reports go. */
  readonly petitionChannelGiven?: boolean;
  readonly thirdParties?: readonly ThirdPartyConsultation[];
  readonly coAuthors?: readonly CoAuthorConsultation[];
  /** 条例15, 32: disclosed against an objection, since withholding would weigh on the public interest. */
  readonly publicInterestOverride?: { readonly reasonsGiven: boolean; readonly thirdPartiesNotified: boolean };
  readonly correction?: {
    /** Served on the applicant. */
    readonly noticeServedOn?: LegalDate;
    readonly dueOn?: LegalDate;
    readonly answered: boolean;
    /** Force majeure or another good reason for being late was accepted. */
    readonly excused?: boolean;
  };
  readonly feeNotice?: { readonly servedOn?: LegalDate; readonly dueOn?: LegalDate; readonly paid: boolean };
  /** EXCESSIVE: reasons asked of the applicant (条例35). */
  readonly reasonsRequest?: {
    readonly noticeServedOn?: LegalDate;
    readonly dueOn?: LegalDate;
    readonly answered: boolean;
    readonly judged?: 'reasonable' | 'unreasonable';
  };
  readonly withdrawal?: {
    readonly inWriting: boolean;
    readonly receivedOn?: LegalDate;
    readonly replyServedOn?: LegalDate;
  };
  /** Documents that would be disclosed and have not passed secrecy review (条例17). */
  readonly secrecyReviewOpen?: number;
}
