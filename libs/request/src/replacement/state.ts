import type { LegalDate } from '#libs/law';
import type { LetterNumber } from '../events.js';

/** The reply that the next one names and replaces: a wrong one, or one that an order quashed. */
export interface ReplacedReply {
  letterId: string;
  number: LetterNumber;
  issuedOn: LegalDate;
  /** 235号: whether the request was answered in time is judged by this day; null where the new reply is judged by its own. */
  dispatchedOn: LegalDate | null;
  /** The first closing, under which the annual report counts the request once; null where it was not closed. */
  closedOn: LegalDate | null;
}
