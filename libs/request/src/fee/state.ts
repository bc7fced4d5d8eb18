import type { FeeMethod, LegalDate } from '#libs/law';

/** The processing fee that the applicant was asked for. */
export interface FeeState {
  method: FeeMethod;
  yuan: number;
  sentOn: LegalDate;
  letterId: string | null;
  noticeReceivedOn: LegalDate | null;
  /** A last day that was stated because of a proof taken back since; it holds. */
  statedLimit: LegalDate | null;
  paidOn: LegalDate | null;
  /** Day for which the missing proof, or the lapse, was raised already. */
  raisedFor: LegalDate | null;
}
