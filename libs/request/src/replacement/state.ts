import type { LegalDate } from '#libs/law';
import type { LetterNumber } from '../events.js';

/** The wrong reply that the next one names and replaces. */
export interface ReplacedReply {
  letterId: string;
  number: LetterNumber;
  issuedOn: LegalDate;
  /** 235号: whether the request was answered in time is judged by the first reply. */
  dispatchedOn: LegalDate;
  /** The first closing, under which the annual report counts the request once; null where it was not closed. */
  closedOn: LegalDate | null;
}
