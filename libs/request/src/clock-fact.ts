import type { ClockFact } from '#libs/law';
import type { EventType, RecordedEvent } from './events.js';

/** What an event of one type states in the clock ledger: mostly one fact, or none. */
export type FactOf<T extends EventType> = (event: RecordedEvent<T>) => ClockFact | readonly ClockFact[] | null;
export type FactsOf = { [T in EventType]?: FactOf<T> };

/** A fact bears the number of its event, so that a taking back can name it. */
export function base({ seq, happenedOn, recordedOn }: RecordedEvent) {
  return { id: String(seq), happenedOn, recordedOn };
}
