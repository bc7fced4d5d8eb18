/** A request of the past becomes a record: no command and no process, the facts of its register alone. */
import { withDueDate } from '../decide/due-date.js';
import { event } from '../decide/rule.js';
import type { DecideContext } from '../context.js';
import type { DraftEvent } from '../events.js';
import type { RequestState } from '../state.js';
import type { PastFacts } from './events.js';

/** The facts with the due date that the law gives it, whatever was reported. */
export function importPast(
  state: RequestState,
  facts: PastFacts,
  { today, calendar, agency }: Omit<DecideContext, 'nextNumber'>,
): DraftEvent[] {
  const context = { today, calendar, agency, nextNumber: null };
  return withDueDate(state, [event('PastRequestImported', facts, today, ['条例45'])], context);
}
