import type { LegalDate } from '#libs/law';
import type { RequestState } from '../state.js';
import type { OrderingOrgan } from './commands.js';

export const UNDONE_BY_ORDER = [
  'stage',
  'outcome',
  'decidedOn',
  'dispatchedOn',
  'servedOn',
  'service',
  'closedOn',
  'dayFacts',
  'replaces',
  'lapse',
  'order',
] as const satisfies readonly (keyof RequestState)[];

/** The order on which the request is handled again. */
export interface OrderState {
  organ: OrderingOrgan;
  receivedOn: LegalDate;
  replyBy: LegalDate;
  /** The first closing, under which the annual report counts the request once; null where it was not closed. */
  closedOn: LegalDate | null;
  /** The command that carries what the order is called, and what it demands. */
  textOf: string;
  /** The order as a fact of the clock ledger. */
  factId: string;
  /** What the order undid, to be there again if it was entered wrongly. */
  before: BeforeOrder;
}

/** What of a request an order undoes. */
export type BeforeOrder = Pick<RequestState, (typeof UNDONE_BY_ORDER)[number]> & { proposalId: string | null };
