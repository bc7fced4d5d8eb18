import type { LegalDate } from '../dates/index.js';
import type { ExemptionCode, OutcomeCode } from '../outcomes/codes.js';
import type { RemedyKind, RemedyResult, RequesterType } from './rows.js';

/** A request as the report counts it. After a split, each part is one. */
export interface ReportedRequest {
  readonly id: string;
  readonly requesterType: RequesterType;
  readonly receivedOn: LegalDate;
  /** `null` while open. */
  readonly outcome: OutcomeCode | null;
  /** Of a refusal or partial grant; where several bear on it, the one that weighs most. */
  readonly exemption: ExemptionCode | null;
  /** `null` while open. */
  readonly closedOn: LegalDate | null;
}

/** A reconsideration or suit as the report counts it. */
export interface ReportedRemedy {
  readonly id: string;
  readonly kind: RemedyKind;
  readonly filedOn: LegalDate;
  /** `null` while pending. */
  readonly result: RemedyResult | null;
  readonly closedOn: LegalDate | null;
}
