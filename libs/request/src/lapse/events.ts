import type { LegalDate } from '#libs/law';
import type { LapseKind } from './state.js';

export interface LapseEvents {
  /** The compensating event: the lapse stays in the record, and never counted. */
  LapseTakenBack: {
    lapse: LapseKind;
    factId: string;
    actedOn: LegalDate;
    proofDocumentId: string | null;
    by: string;
    textOf: string;
  };
}
