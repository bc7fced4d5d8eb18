import type { LegalDate } from '#libs/law';
import type { DayFactType } from './state.js';

export interface TakingBackEvents {
  /** The compensating event: what was entered stays in the record, and never counted. The right fact follows, if there is one. */
  FactTakenBack: {
    seq: number;
    fact: DayFactType;
    on: LegalDate;
    rightOn: LegalDate | null;
    /** The applicant's limit that the wrong fact led to, and that was stated: it holds. */
    statedLimit: LegalDate | null;
    proofDocumentId: string | null;
    /** Of a day of receipt: the other matter of the same application where it was corrected. */
    follows?: string;
    by: string;
    textOf: string;
  };
}
