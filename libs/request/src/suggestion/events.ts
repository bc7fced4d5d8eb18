import type { LegalDate } from '#libs/law';
import type { SuggestionDecision } from './vocabulary.js';

export interface SuggestionEvents {
  SuggestionAnswered: { decision: SuggestionDecision; publishedOn: LegalDate | null; by: string; textOf: string };
  /** Its letter could not be made: nobody was told, and it is answered anew. */
  SuggestionAnswerFailed: { letterId: string };
  SuggestionReminderRaised: { dueOn: LegalDate };
}
