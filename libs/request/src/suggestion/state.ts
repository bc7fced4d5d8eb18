import type { LegalDate } from '#libs/law';
import type { SuggestionDecision } from './vocabulary.js';

/** The request on which the applicant got the information. */
export interface InformationOf {
  requestId: string;
  number: string;
}

/** A suggestion of proactive disclosure (条例44): examined, answered and closed; no clock of the law runs. */
export interface SuggestionState {
  of: InformationOf | null;
  /** From when on it is examined; anew where its answer was found wrong. */
  since: LegalDate;
  answer: {
    decision: SuggestionDecision;
    publishedOn: LegalDate | null;
    answeredOn: LegalDate;
    by: string;
    textOf: string;
  } | null;
  /** The last day of the internal limit for which a reminder was raised. */
  raisedFor: LegalDate | null;
}
