import type { LegalDate } from '#libs/law';
import type { TakenInFacts } from '../on-paper/events.js';
import type { ConfirmationMethod } from '../vocabulary.js';

export interface CorrectionEvents {
  CorrectionRequested: {
    periodWorkingDays: number;
    /** The day that the notice states. */
    correctBy: LegalDate;
    isLate: boolean;
    by: string;
    textOf: string;
  };
  /** Its letter could not be made: nobody was asked. `factIds`: of the ledger, of the notice and its receipt. */
  CorrectionNoticeFailed: { factIds: string[] };
  /** `statedLimit`: the last day that was stated to the applicant; the period never ends before it. */
  CorrectionNoticeReceived: { receivedOn: LegalDate; textOf: string | null; statedLimit?: LegalDate };
  CorrectionArrived: TakenInFacts & { arrivedOn: LegalDate; textOf: string };
  CorrectionConfirmed: {
    arrivedOn: LegalDate;
    confirmedOn: LegalDate;
    /** Null where the channel needs no confirmation (条例31). */
    method: ConfirmationMethod | null;
    lateForGoodReason: boolean;
    textOf: string;
  };
  CorrectionProofMissing: { correctBy: LegalDate };
  CorrectionLapseProposed: { dueOn: LegalDate };
  CorrectionLapsed: { dueOn: LegalDate; by: string; textOf: string };
}
