import type { LegalDate } from '#libs/law';
import type { Stage } from '../vocabulary.js';
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
  /** `factId`: of the order in the clock ledger; `backTo`: where the request stood before it. */
  OrderTakenBack: { factId: string; backTo: Stage; by: string; textOf: string };
}
