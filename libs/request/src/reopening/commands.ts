import type { LegalDate } from '#libs/law';

/** Whose decision has the request answered again. */
export const ORDERING_ORGANS = ['reconsideration', 'court', 'superior'] as const;
export type OrderingOrgan = (typeof ORDERING_ORGANS)[number];

export interface ReopeningCommands {
  /**
   * A decision or judgment has the request answered again (handbook §9.1), within its own period: up to a day, or so many
   * working days from the day after its receipt. `order` is the document, as the reply will name it.
   */
  reopenOnOrder: {
    data: {
      organ: OrderingOrgan;
      receivedOn: LegalDate;
      replyBy: LegalDate | null;
      workingDays: number | null;
      proofDocumentId: string | null;
    };
    texts: { order: string; demands: string };
  };
  /** An order that was entered wrongly: the request stands again as it stood before it. */
  takeBackOrder: { data: object; texts: { evidence: string } };
}
