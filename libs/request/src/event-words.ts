import type { EventType, RecordedEvent } from './events.js';

/** What an event of each type says, in one line of plain Chinese. */
export type EventWords = { [T in EventType]: (event: RecordedEvent<T>) => string };
