import type { DecideContext } from '../context.js';
import { event } from '../decide/rule.js';
import type { DraftEvent, EventType } from '../events.js';
import type { RequestState } from '../state.js';

/** What says that the clock was wrong all along; whatever else moves it leaves the breach a breach. */
const VOIDING: readonly EventType[] = ['FactTakenBack', 'CalendarApplied'];

/** The breach of a due date that turned out not to be one: its record stands, and is superseded by another. */
export function supersededBreaches(
  { supervision, replyDueOn }: RequestState,
  due: readonly DraftEvent[],
  cause: EventType,
  { today }: DecideContext,
): DraftEvent[] {
  const [moved] = due;
  if (!moved || !VOIDING.includes(cause)) return [];
  const dueOn = moved.type === 'DueDateSet' ? moved.data.new : null;
  return supervision.entries
    .filter(({ breach, superseded }) => breach?.limit === 'reply' && breach.dueOn === replyDueOn && !superseded)
    .filter(() => dueOn !== replyDueOn)
    .map(({ id }) => event('BreachSuperseded', { entryId: id, cause, dueOn }, today));
}
