import type { ClockFact } from '#libs/law';
import type { EventType, RecordedEvent } from './events.js';

/** The fact of the clock ledger that an event of one type states, if it states one. */
export type FactOf<T extends EventType> = (event: RecordedEvent<T>) => ClockFact | null;
export type FactsOf = { [T in EventType]?: FactOf<T> };

/** A fact bears the number of its event, so that a taking back can name it. */
export function base({ seq, happenedOn, recordedOn }: RecordedEvent) {
  return { id: String(seq), happenedOn, recordedOn };
}
