import type { LegalDate } from '#libs/law';
import type { ConfirmationMethod } from '../vocabulary.js';

export interface CorrectionCommands {
  /** What is unclear and how to mend it, all at once (条例30). The applicant gets so many working days. */
  requestCorrection: {
    data: { periodWorkingDays: number };
    texts: { points: { unclear: string; howTo: string }[]; lateReason?: string };
  };
  /** The clerk records when the correction notice reached the applicant: the period runs from the next day. */
  recordCorrectionNoticeReceived: { data: { receivedOn: LegalDate }; texts: { evidence: string } };
  /** The applicant opened the correction notice in the portal. */
  acknowledgeCorrectionNotice: { data: object; texts: object };
  /** The applicant corrects; timely by the day on which it arrives. */
  submitCorrection: { data: object; texts: { correction: string } };
  /** The clerk confirmed the correction with the applicant: the clock begins anew on that day (条例30, 31三). */
  confirmCorrection: {
    data: { confirmedOn: LegalDate; method: ConfirmationMethod; lateForGoodReason: boolean };
    texts: { evidence: string; lateReason?: string };
  };
  /** A clerk confirms what the system proposed: the period is over without a correction or a good reason (条例30). */
  confirmCorrectionLapse: { data: object; texts: { note: string } };
  /** Evidence shows that the correction had arrived in time: the confirmed lapse is taken back. */
  takeBackCorrectionLapse: {
    data: { arrivedOn: LegalDate; proofDocumentId: string | null };
    texts: { correction: string; evidence: string };
  };
}
