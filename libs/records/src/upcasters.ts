import type { EventType, RecordedEvent } from '#libs/request';

/** The version under which events are written today. */
export const SCHEMA_VERSION = 1;

type Upcaster = (event: RecordedEvent) => RecordedEvent;

/**
 * How an event of an earlier version reads today, by type and the version it was written in. Stored bytes and hashes
 * stay as they are; only the reading changes.
 */
const UPCASTERS: { [T in EventType]?: Record<number, Upcaster> } = {};

/** Lifts an event step by step to today's version. */
export function upcast(event: RecordedEvent): RecordedEvent {
  let current = event;
  for (let step = UPCASTERS[current.type]?.[current.schemaVersion]; step;) {
    current = step(current);
    step = UPCASTERS[current.type]?.[current.schemaVersion];
  }
  return current;
}
