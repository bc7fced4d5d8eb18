/** The due date that follows from the clock ledger where events, or another calendar, move it: it is computed, never typed. */
import { replyClock } from '../clock-facts.js';
import type { DecideContext } from '../context.js';
import type { DraftEvent, EventType } from '../events.js';
import type { RequestState } from '../state.js';
import { supersededBreaches } from '../supervision/superseding.js';
import { foldDrafts } from './fold-drafts.js';
import { event } from './rule.js';

/** The events, and what they make of the due date. */
export function withDueDate(state: RequestState, events: DraftEvent[], context: DecideContext): DraftEvent[] {
  const [cause] = events;
  if (!cause) return events;
  const due = dueDateOf(foldDrafts(state, events, context), state, cause.type, context);
  return [...events, ...due, ...supersededBreaches(state, due, cause.type, context)];
}

function dueDateOf(
  after: RequestState,
  { replyDueOn: old, dueCertainty, dueIsExpected }: RequestState,
  cause: EventType,
  { calendar, today }: DecideContext,
): DraftEvent[] {
  const { replyDueOn, certainty, isExpected } = replyClock(after, calendar, today);
  const calendarVersion = calendar.version;
  if (!replyDueOn) return old ? [event('DueDateSuspended', { old, calendarVersion, cause }, today, ['条例33③'])] : [];
  if (replyDueOn === old && certainty === dueCertainty && isExpected === dueIsExpected) return [];
  const due = { old, new: replyDueOn, certainty, ...(isExpected ? { isExpected } : {}), calendarVersion, cause };
  return [event('DueDateSet', due, today, ['条例33'])];
}
