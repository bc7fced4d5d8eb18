import { evolve, type Command, type DraftEvent, type RecordedEvent, type RequestState } from '#libs/request';
import { SCHEMA_VERSION } from '../upcasters.js';

/** The drafts as events with number, day and author, and the state that they lead to. */
export function recordEvents(
  before: RequestState,
  { commandId, actor: author }: Pick<Command, 'commandId' | 'actor'>,
  drafts: readonly DraftEvent[],
  today: string,
): { events: RecordedEvent[]; after: RequestState } {
  const recordedAt = new Date().toISOString();
  const actor = author.kind === 'staff' ? { kind: 'staff' as const, id: author.id } : author;
  const events: RecordedEvent[] = [];
  let after = before;
  for (const draft of drafts) {
    const event: RecordedEvent = {
      ...draft,
      requestId: before.requestId,
      seq: after.headSeq + 1,
      schemaVersion: SCHEMA_VERSION,
      recordedOn: today,
      recordedAt,
      commandId,
      actor,
    };
    after = evolve(after, event);
    events.push(event);
  }
  return { events, after };
}
