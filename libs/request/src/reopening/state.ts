import type { LegalDate } from '#libs/law';
import type { OrderingOrgan } from './commands.js';

/** The order on which the request is handled again. */
export interface OrderState {
  organ: OrderingOrgan;
  receivedOn: LegalDate;
  replyBy: LegalDate;
  /** The first closing, under which the annual report counts the request once; null where it was not closed. */
  closedOn: LegalDate | null;
  /** The command that carries what the order is called, and what it demands. */
  textOf: string;
}
