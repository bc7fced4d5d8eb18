import type { LegalDate } from '#libs/law';
import type { RectificationDecision } from './vocabulary.js';

/** A request for rectification (条例41): it is checked, answered and closed; no clock of the law runs. */
export interface RectificationState {
  /** From when on it is verified; anew where its answer was found wrong. */
  since: LegalDate;
  answer: { decision: RectificationDecision; answeredOn: LegalDate; by: string; textOf: string } | null;
  /** The last day of the internal limit for which a reminder was raised. */
  raisedFor: LegalDate | null;
}
