import type { RequestState } from '../state.js';
import type { DayFactType } from './state.js';

/** A receipt that states a wrong day of receipt is replaced, as long as the reply that would say it again is not out. */
export function receiptIsRenewed(fact: DayFactType, { dispatchedOn, closedOn }: RequestState): boolean {
  return fact === 'RequestRegistered' && dispatchedOn === null && closedOn === null;
}
