import type { LegalDate } from '#libs/law';
import type { DeskChannel } from '../intake/commands.js';

/** The correction that the applicant was last asked for. */
export interface CorrectionState {
  sentOn: LegalDate;
  /** The day that the notice states; it never moves to the applicant's disadvantage. */
  correctBy: LegalDate;
  letterId: string | null;
  noticeReceivedOn: LegalDate | null;
  arrivedOn: LegalDate | null;
  /** By which it came to the desk; null in the portal. */
  channel: DeskChannel | null;
  /** The command that carries what the applicant wrote. */
  textOf: string | null;
  confirmedOn: LegalDate | null;
  /** Days for which the missing proof, or the lapse, was raised already. */
  raisedFor: LegalDate | null;
}
