import type { EventType, RecordedEvent } from './events.js';
import type { RequestState } from './state.js';

export type Change = Partial<RequestState>;
/** What an event of one type changes. */
export type Evolution<T extends EventType> = (state: RequestState, event: RecordedEvent<T>) => Change;
export type Evolutions = { [T in EventType]?: Evolution<T> };
