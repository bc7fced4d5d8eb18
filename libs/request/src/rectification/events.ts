import type { LegalDate } from '#libs/law';
import type { RectificationDecision } from './vocabulary.js';

export interface RectificationEvents {
  RectificationAnswered: { decision: RectificationDecision; by: string; textOf: string };
  /** Its letter could not be made: nobody was told, and it is answered anew. */
  RectificationAnswerFailed: { letterId: string };
  RectificationReminderRaised: { dueOn: LegalDate };
}
