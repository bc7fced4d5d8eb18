import type { FeeBasis, FeeMethod, LegalDate } from '#libs/law';

/** What a fee is judged by; the rank is counted in the record (办法4), the rest the agency says. */
export type FeeCount = Omit<FeeBasis, 'on'>;

/** A payment as the clerk found it. The number of the fiscal receipt (办法8) stands in the texts. */
export interface PaymentData {
  paidOn: LegalDate;
  yuan: number;
  proofDocumentId: string | null;
}

export interface FeeCommands {
  /** The agency charges by one of the two methods (办法3, 6); what it comes to, the law computes. */
  issueFeeNotice: { data: FeeCount & { method: FeeMethod }; texts: object };
  /** The agency may charge and does not (条例42: "可以"), with its reason. */
  decideNotToCharge: { data: FeeCount; texts: { reason: string } };
  /** The notice was wrong, and nothing is paid on it yet: it is called back, and a right one may follow. */
  callBackFeeNotice: { data: object; texts: { reason: string } };
  /** The clerk records when the fee notice reached the applicant: the period runs from the next day (办法6). */
  recordFeeNoticeReceived: { data: { receivedOn: LegalDate }; texts: { evidence: string } };
  /** The applicant opened the fee notice in the portal. */
  acknowledgeFeeNotice: { data: object; texts: object };
  /** The clerk records the payment; the clock begins anew on the day it was made (办法6). */
  recordFeePayment: {
    data: PaymentData & { lateForGoodReason: boolean };
    texts: { receiptNumber: string; evidence: string; lateReason?: string };
  };
  /** A clerk confirms what the system proposed: the period is over and nothing was paid (办法6). */
  confirmFeeLapse: { data: object; texts: { note: string } };
  /** Evidence shows that the fee was paid in time: the confirmed lapse is taken back. */
  takeBackFeeLapse: { data: PaymentData; texts: { receiptNumber: string; evidence: string } };
}
