import type { LegalDate } from '#libs/law';

export interface TakingBackCommands {
  /**
   * A clerk takes back a fact that was entered wrongly, named by the number of its event, and enters the right day; none
   * where it never happened. Both stay in the record.
   */
  takeBackFact: {
    data: {
      seq: number;
      rightOn: LegalDate | null;
      proofDocumentId: string | null;
      /** Another matter of the same application, where the day of receipt was corrected: this one follows it. */
      follows?: string;
    };
    texts: { evidence: string };
  };
}
