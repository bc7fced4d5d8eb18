import type { LegalDate } from '#libs/law';
import type { TakenInFacts } from '../on-paper/events.js';
import type { ReasonsJudgement } from './commands.js';

export interface ExcessiveEvents {
  ReasonsRequested: {
    periodWorkingDays: number;
    /** The day that the notice states. */
    explainBy: LegalDate;
    by: string;
    textOf: string;
  };
  /** Its letter could not be made: nobody was asked. */
  ReasonsNoticeFailed: { factIds: string[] };
  /** `statedLimit`: the last day that was stated to the applicant, and holds. */
  ReasonsNoticeReceived: { receivedOn: LegalDate; textOf: string | null; statedLimit?: LegalDate };
  ReasonsGiven: TakenInFacts & { givenOn: LegalDate; textOf: string };
  ReasonsProofMissing: { explainBy: LegalDate };
  ReasonsSilenceRaised: { dueOn: LegalDate };
  ReasonsJudged: { judged: ReasonsJudgement; by: string; textOf: string };
  ReplyDeferred: { originalDueOn: LegalDate; deferredTo: LegalDate; by: string; textOf: string };
}
