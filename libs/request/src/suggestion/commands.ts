import type { LegalDate } from '#libs/law';
import type { SuggestionDecision } from './vocabulary.js';

export interface SuggestionCommands {
  /** It was examined: published for everybody since `publishedOn`, or not, and why (条例44). */
  answerSuggestion: {
    data: { decision: SuggestionDecision; publishedOn: LegalDate | null };
    /** `place`: where it is published, where it is. */
    texts: { findings: string; place: string };
  };
}
