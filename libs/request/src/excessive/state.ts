import type { LegalDate } from '#libs/law';
import type { Stage } from '../vocabulary.js';
import type { ReasonsJudgement } from './commands.js';

/** The reasons that the applicant was asked for (条例35). */
export interface ReasonsState {
  /** Where they were asked for, and where the request goes back to if the notice cannot be made. */
  askedIn: Stage;
  sentOn: LegalDate;
  periodWorkingDays: number;
  /** The day that the notice states; it never moves to the applicant's disadvantage. */
  explainBy: LegalDate;
  letterId: string | null;
  noticeReceivedOn: LegalDate | null;
  givenOn: LegalDate | null;
  /** The command that carries what the applicant wrote. */
  textOf: string | null;
  judged: ReasonsJudgement | null;
  /** Day for which the missing proof, or the silence, was raised already. */
  raisedFor: LegalDate | null;
}
