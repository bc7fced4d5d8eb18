import type { ArticleId, LegalDate } from '#libs/law';
import { event } from './decide/rule.js';
import type { DraftEvent } from './events.js';
import type { RequestState } from './state.js';
import type { ClosingOutcome } from './vocabulary.js';

/** Closed again after it was handled again, a request counts once in the annual report: in the year of its first closing. */
export function firstClosing({
  closedOn,
  replaces,
  order,
}: Pick<RequestState, 'closedOn' | 'replaces' | 'order'>): LegalDate | null {
  return replaces?.closedOn ?? order?.closedOn ?? closedOn;
}

/** 办结, under its first closing where there was one. */
export function requestClosed(
  state: RequestState,
  outcome: ClosingOutcome,
  today: LegalDate,
  basis: ArticleId[] = [],
): DraftEvent {
  return event('RequestClosed', { outcome, closedOn: firstClosing(state) ?? today }, today, basis);
}
