import type { LegalDate } from '#libs/law';
import type { RequestState } from './state.js';

/** Closed again after it was handled again, a request counts once in the annual report: in the year of its first closing. */
export function firstClosing({
  closedOn,
  replaces,
  order,
}: Pick<RequestState, 'closedOn' | 'replaces' | 'order'>): LegalDate | null {
  return replaces?.closedOn ?? order?.closedOn ?? closedOn;
}
