import type { FeeBand, FeeMethod, LegalDate } from '#libs/law';
import type { FeeCount, PaymentData } from './commands.js';

export interface FeeEvents {
  /** The sum as the law computed it on the day of the notice, band by band; whole yuan. */
  FeeNoticeIssued: FeeCount & { method: FeeMethod; yuan: number; bands: FeeBand[]; by: string };
  FeeNotCharged: FeeCount & { by: string; textOf: string };
  /** `factIds`: the facts of the clock ledger that fall with the notice. Without `by`, its letter could not be made. */
  FeeNoticeCalledBack: { factIds: string[]; by: string | null; textOf: string | null };
  /** `statedLimit`: a last day to pay that was stated before, and holds. */
  FeeNoticeReceived: { receivedOn: LegalDate; textOf: string | null; statedLimit?: LegalDate };
  FeePaid: PaymentData & { lateForGoodReason: boolean; textOf: string };
  FeeProofMissing: { expectedBy: LegalDate };
  FeeLapseProposed: { dueOn: LegalDate };
  FeeLapsed: { dueOn: LegalDate; by: string; textOf: string };
}
