import type { LegalDate } from '#libs/law';
import type { OrderingOrgan } from './commands.js';

export interface ReopeningEvents {
  RequestReopened: {
    organ: OrderingOrgan;
    receivedOn: LegalDate;
    /** The last day of the order's own period. */
    replyBy: LegalDate;
    proofDocumentId: string | null;
    by: string;
    textOf: string;
  };
}
