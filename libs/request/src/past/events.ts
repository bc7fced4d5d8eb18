import type { Channel, ClockFact, ExemptionCode, LegalDate } from '#libs/law';
import type { LetterNumber } from '../events.js';
import type { ClosingOutcome, RequesterType } from '../vocabulary.js';

/** A request of the time before the system, as its register had it: what happened, and what was reported of it. */
export interface PastFacts {
  /** Its number in the register that it was taken from: once an agency. */
  reportedId: string;
  channel: Channel;
  requesterType: RequesterType | null;
  submittedOn: LegalDate;
  receivedOn: LegalDate;
  /** The ledger of its clock, as the register tells it. */
  clockFacts: ClockFact[];
  repliedOn: LegalDate | null;
  closedOn: LegalDate | null;
  outcome: ClosingOutcome | null;
  exemptions: ExemptionCode[];
  replyNumber: LetterNumber | null;
  reported: { dueOn: LegalDate | null; inTime: boolean | null };
}

export interface PastEvents {
  PastRequestImported: PastFacts;
}
